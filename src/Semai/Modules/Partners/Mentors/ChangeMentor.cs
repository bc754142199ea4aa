using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Reference;
using Semai.Shell;

namespace Semai.Modules.Partners.Mentors;

/// <summary>Corrects or completes what is known of a mentor.</summary>
public static class ChangeMentor
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/mentors/{id:guid}/change", Show).RequireAuthorization(MentorPermissions.Keep);
        app.MapPost("/mentors/{id:guid}/change", Submit).RequireAuthorization(MentorPermissions.Keep);
        app.MapPost("/api/v1/mentors/{id:guid}/change", Call).RequireAuthorization(MentorPermissions.Keep);
    }

    static async Task<IResult> Show(Id<Mentor> id, Db db, CancellationToken cancel) =>
        await db.OwnMentorAsync(id, cancel) is { } mentor ? View(mentor, MentorForm.Of(mentor.Details)) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Mentor> id, IFormCollection posted, Db db, CancellationToken cancel)
    {
        if (await db.OwnMentorAsync(id, cancel) is not { } mentor) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var details = MentorForm.Read(form);
        return await form.TryAsync(() => ChangeAsync(mentor, details, db, cancel))
            ? Views.Went(MentorPaths.Of(id), ShellWords.Saved)
            : View(mentor, form);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Mentor> id, Request request, Db db, CancellationToken cancel)
    {
        if (await db.OwnMentorAsync(id, cancel) is not { } mentor) return TypedResults.NotFound();

        await ChangeAsync(mentor, request.Details, db, cancel);
        return TypedResults.Ok(new Answer(id, mentor.Name));
    }

    static Task ChangeAsync(Mentor mentor, MentorDetails details, Db db, CancellationToken cancel)
    {
        mentor.Describe(details);
        return db.SaveChangesAsync(cancel);
    }

    static IResult View(Mentor mentor, Form form) => Views.Show<ChangeMentorView>(new { Mentor = mentor, Form = form }, form.Status);

    public sealed record Request(
        string Name, string? Phone, IReadOnlyList<Sector> Sectors, string? Skills, int HoursPerMonth, string? Languages, string? Training)
    {
        internal MentorDetails Details => new(Name, Phone, Sectors, Skills, HoursPerMonth, Languages, Training);
    }

    public sealed record Answer(Id<Mentor> Id, string Name);
}
