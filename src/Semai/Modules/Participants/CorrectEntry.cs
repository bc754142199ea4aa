using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Shell;

namespace Semai.Modules.Participants;

/// <summary>
/// Marks a fact or a line of register F as entered in error, with a reason, or takes that mark back. Nothing is deleted;
/// both acts stand in the journey with who, when and why.
/// </summary>
public static class CorrectEntry
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/participants/{id:guid}/{of}/{no:long}", Show).RequireAuthorization(ParticipantPermissions.Write);
        app.MapPost("/participants/{id:guid}/{of}/{no:long}", Submit).RequireAuthorization(ParticipantPermissions.Write);
        app.MapPost("/api/v1/participants/{id:guid}/{of}/{no:long}", Call).RequireAuthorization(ParticipantPermissions.Write);
    }

    internal static string PathOf(Id<Participant> id, FactLine line) => PathOf(id, line.Of is EntryKind.Discipline ? Discipline : Facts, line.No);

    const string Facts = "facts";
    const string Discipline = "discipline";

    static string PathOf(Id<Participant> id, string of, long no) => $"{OpenProfile.PathOf(id)}/{of}/{no}";

    static async Task<IResult> Show(Id<Participant> id, string of, long no, Db db, Vault vault, Standing standing, CancellationToken cancel) =>
        await ShowAsync(id, of, no, Form.Blank, db, vault, standing, cancel);

    static async Task<IResult> Submit(
        Id<Participant> id, string of, long no, IFormCollection posted, Db db, Standing standing, Vault vault, TimeProvider time, CancellationToken cancel)
    {
        if (await EntryAsync(db, id, of, no, cancel) is not { } entry) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Ticked("inError"), form.Text("why", Entry.WhyMax));
        return await form.TryAsync(() => CorrectAsync(db, entry, request, standing.Actor, time, cancel))
            ? TypedResults.LocalRedirect(OpenProfile.PathOf(id) + "#records")
            : await ShowAsync(id, of, no, form, db, vault, standing, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound, ValidationProblem>> Call(
        Id<Participant> id, string of, long no, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await EntryAsync(db, id, of, no, cancel) is not { } entry) return TypedResults.NotFound();
        if (string.IsNullOrWhiteSpace(request.Why) || request.Why.Length > Entry.WhyMax)
            return TypedResults.ValidationProblem(new Dictionary<string, string[]> { ["why"] = [Say(id: "Sebutkan alasannya.", en: "Say why.")] });

        await CorrectAsync(db, entry, request, by, time, cancel);
        return TypedResults.Ok(new Answer(no, entry.IsInError));
    }

    static async Task CorrectAsync(Db db, Entry entry, Request request, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (request.InError) entry.MarkEnteredInError(request.Why, by, time.Now);
        else entry.Restore();

        var what = entry is CustodyFact { Kind: var kind } ? FactKinds.IsProtected(kind) ? null : kind.ToString() : Discipline;
        if (what is not null)
            Journey.Record(db, entry.ParticipantId, entry.Unit, request.InError ? JourneyKind.EnteredInError : JourneyKind.Restored, time.Today, by, time.Now, data: [what, request.Why]);
        await db.SaveChangesAsync(cancel);
    }

    static async Task<Entry?> EntryAsync(Db db, Id<Participant> id, string of, long no, CancellationToken cancel) => of switch
    {
        Facts => await db.CustodyFacts.SingleOrDefaultAsync(f => f.Id == no && f.ParticipantId == id, cancel),
        Discipline => await db.DisciplineRecords.SingleOrDefaultAsync(d => d.Id == no && d.ParticipantId == id, cancel),
        _ => null,
    };

    static async Task<IResult> ShowAsync(
        Id<Participant> id, string of, long no, Form form, Db db, Vault vault, Standing standing, CancellationToken cancel)
    {
        if (await EntryAsync(db, id, of, no, cancel) is null) return TypedResults.NotFound();

        var kind = of == Discipline ? EntryKind.Discipline : EntryKind.Fact;
        var lines = await ParticipantFiles.LinesAsync(db, id, vault, withProtected: false, cancel);
        var name = (await ParticipantFacts.NamesAsync(db, [id], cancel))[id].FullName;
        return Views.Show<CorrectEntryView>(new { Id = id, Name = name, Line = lines.Single(l => l.Of == kind && l.No == no), Form = form }, form.Status);
    }

    /// <param name="InError">True marks it, false takes the mark back.</param>
    public sealed record Request(bool InError, string Why);

    public sealed record Answer(long No, bool InError);
}
