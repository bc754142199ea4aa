using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Mentors;
using Semai.Shell;

namespace Semai.Modules.Reintegration.Onward;

/// <summary>Notes with whom something that was begun in prison goes on; or that such a note was entered in error.</summary>
public static class NoteContinuation
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/people/{id:guid}/onward/{subject:guid}", Show).RequireAuthorization(ReleasePermissions.Plan);
        app.MapPost("/releases/people/{id:guid}/onward/{subject:guid}", Submit).RequireAuthorization(ReleasePermissions.Plan);
        app.MapPost("/api/v1/releases/people/{id:guid}/onward", Call).RequireAuthorization(ReleasePermissions.Plan);
    }

    static async Task<IResult> Show(Id<Participant> id, Guid subject, Db db, BegunThings begun, TimeProvider time, CancellationToken cancel) =>
        await FindAsync(id, db, cancel) is { } custody ? await ViewAsync(custody, subject, Form.Blank, db, begun, time, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Participant> id, Guid subject, IFormCollection posted, Db db, BegunThings begun, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } custody) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(subject, form.Text("with", Continuation.WithMax), form.Typed("inError") is "" ? null : form.Chosen<Continuation>("inError"));
        return await form.TryAsync(() => NoteAsync(custody, request, db, begun, by, time, cancel))
            ? Views.Went($"{ReleaseLinks.OfPerson(id)}#lanjut", ShellWords.Saved)
            : await ViewAsync(custody, subject, form, db, begun, time, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Participant> id, Request request, Db db, BegunThings begun, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } custody) return TypedResults.NotFound();

        return TypedResults.Ok(new Answer((await NoteAsync(custody, request, db, begun, by, time, cancel)).Id));
    }

    static async Task<Continuation> NoteAsync(Custody custody, Request request, Db db, BegunThings begun, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var things = await begun.OfAsync(custody.ParticipantId, UntilOf(custody, time.Today), inside: true, cancel);
        if (things.SingleOrDefault(t => t.Id == request.SubjectId) is not { } thing) throw OnwardRefusals.NothingBegun;

        var kept = request.InErrorId is { } wrong ? await db.Continuations.SingleOrDefaultAsync(c => c.Id == wrong && c.SubjectId == thing.Id, cancel) ?? throw OnwardRefusals.AlreadyInError : null;
        if (kept is null) db.Add(kept = Continuation.Note(custody.ParticipantId, custody.Unit, thing.Id, request.With, by, time.Now));
        else kept.MarkInError(request.With, by);
        await db.SaveChangesAsync(cancel);
        return kept;
    }

    /// <summary>The day of the release; today for one who is here.</summary>
    internal static DateOnly UntilOf(Custody custody, DateOnly today) => custody.Presence is Presence.Present ? today : custody.PresentSince;

    static async Task<Custody?> FindAsync(Id<Participant> id, Db db, CancellationToken cancel) =>
        await db.Custodies.AsNoTracking().SingleOrDefaultAsync(c => c.ParticipantId == id, cancel) is { } custody && db.IsInside(custody.Unit) ? custody : null;

    static async Task<IResult> ViewAsync(Custody custody, Guid subject, Form form, Db db, BegunThings begun, TimeProvider time, CancellationToken cancel)
    {
        var things = await begun.OfAsync(custody.ParticipantId, UntilOf(custody, time.Today), inside: true, cancel);
        if (things.SingleOrDefault(t => t.Id == subject) is not { } thing) return TypedResults.NotFound();

        var name = (await ParticipantFacts.NamesAsync(db, [custody.ParticipantId], cancel)).GetValueOrDefault(custody.ParticipantId)?.FullName ?? "";
        return Views.Show<NoteContinuationView>(new { Form = form, Person = custody.ParticipantId, Name = name, Thing = thing }, form.Status);
    }

    /// <param name="SubjectId">The pair, the enrolment or the internship.</param>
    /// <param name="With">With whom it goes on, and how; for a note in error, why.</param>
    /// <param name="InErrorId">A note to mark as entered in error; null to write one.</param>
    public sealed record Request(Guid SubjectId, string With, Id<Continuation>? InErrorId = null);

    public sealed record Answer(Id<Continuation> Id);
}
