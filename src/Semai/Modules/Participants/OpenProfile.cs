using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Shell;

namespace Semai.Modules.Participants;

/// <summary>Opens a person's file. Every opening, by anyone, is kept in the access log.</summary>
public static class OpenProfile
{
    /// <summary>How much of the journey the profile shows.</summary>
    public const int Recent = 8;

    public static string PathOf(Id<Participant> id) => $"{ListParticipants.Path}/{id}";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/participants/{id:guid}", Show).RequireAuthorization(ParticipantPermissions.Read);
        app.MapGet("/api/v1/participants/{id:guid}", Find).RequireAuthorization(ParticipantPermissions.Read);
    }

    static async Task<IResult> Show(
        Id<Participant> id, Db db, Standing standing, Vault vault, TimeProvider time, LookLog looks, IEnumerable<IProfilePart> parts, CancellationToken cancel)
    {
        if (await db.FileAsync(id, vault, time.Today, cancel) is not { } file) return TypedResults.NotFound();

        await looks.KeepAsync(new Look(id, file.Unit, Looked.Profile, null, standing.Actor, time.Now), cancel);
        var (past, count) = await OpenJourney.PastAsync(db, id, Recent, cancel);
        var shown = await ShownAsync(parts, new(id, file.Unit, file.Own is not null), cancel);
        if (file.Own is not { } own) return Views.Show<DisclosedProfileView>(new { File = file, Past = past, Parts = shown });

        return Views.Show<ProfileView>(new
        {
            File = file,
            Own = own,
            Today = time.Today,
            Past = past,
            PastCount = count,
            Parts = shown,
            May = standing.May,
            LastOpened = standing.Can(ParticipantPermissions.Offence) ? await Revealing.LastAsync(db, id, Looked.Offence, cancel) : null,
        });
    }

    static async Task<Results<Ok<ParticipantFile>, NotFound>> Find(
        Id<Participant> id, Db db, Actor by, Vault vault, TimeProvider time, LookLog looks, CancellationToken cancel)
    {
        if (await db.FileAsync(id, vault, time.Today, cancel) is not { } file) return TypedResults.NotFound();

        await looks.KeepAsync(new Look(id, file.Unit, Looked.Profile, null, by, time.Now), cancel);
        return TypedResults.Ok(file);
    }

    static async Task<IReadOnlyList<(ProfilePlace Place, RenderFragment Part)>> ShownAsync(
        IEnumerable<IProfilePart> parts, ProfileSubject subject, CancellationToken cancel)
    {
        var shown = new List<(ProfilePlace, RenderFragment)>();
        foreach (var part in parts.OrderBy(p => p.Order))
            if (await part.ShowAsync(subject, cancel) is { } fragment) shown.Add((part.Place, fragment));
        return shown;
    }
}
