using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Shell;

namespace Semai.Modules.Partners.Mentors;

/// <summary>One mentor: what they know, where they may enter, and whom they guide.</summary>
public static class ShowMentor
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/mentors/{id:guid}", Show).RequireAuthorization(MentorPermissions.Read);
        app.MapGet("/api/v1/mentors/{id:guid}", Find).RequireAuthorization(MentorPermissions.Read);
    }

    static async Task<IResult> Show(
        Id<Mentor> id, MentorFiles files, IEnumerable<IMentorWork> works, Db db, Standing standing, TimeProvider time, CancellationToken cancel)
    {
        if (await files.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var work = new List<MentorWork>();
        foreach (var part in works) work.AddRange(await part.OfAsync(id, cancel));
        return Views.Show<ShowMentorView>(new
        {
            Mentor = found,
            Work = (IReadOnlyList<MentorWork>)work,
            standing.May,
            IsOwn = standing.Can(MentorPermissions.Keep) && await db.OwnMentorAsync(id, cancel) is not null,
            time.Today,
        });
    }

    static async Task<Results<Ok<MentorFile>, NotFound>> Find(Id<Mentor> id, MentorFiles files, CancellationToken cancel) =>
        await files.FindAsync(id, cancel) is { } found ? TypedResults.Ok(found) : TypedResults.NotFound();
}
