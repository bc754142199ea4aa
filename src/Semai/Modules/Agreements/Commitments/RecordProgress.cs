using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Agreements.Commitments;

/// <summary>Someone writes down progress that no register counts, with what shows it.</summary>
public static class RecordProgress
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/agreements/{id:guid}/progress", Show).RequireAuthorization(AgreementPermissions.Progress);
        app.MapPost("/agreements/{id:guid}/progress", Submit).RequireAuthorization(AgreementPermissions.Progress);
        app.MapPost("/api/v1/agreements/commitments/{id:guid}/progress", Call).RequireAuthorization(AgreementPermissions.Progress);
    }

    public static string Path(Id<Agreement> agreement, Id<Commitment>? commitment = null) =>
        $"/agreements/{agreement}/progress" + (commitment is null ? "" : $"?commitment={commitment}");

    static async Task<IResult> Show(
        Id<Agreement> id, Guid? commitment, AgreementSheets sheets, TimeProvider time, CancellationToken cancel) =>
        await sheets.FindAsync(id, cancel) is { } sheet
            ? Page(sheet, Form.Of(("commitment", commitment), ("on", time.Today)))
            : TypedResults.NotFound();

    static async Task<IResult> Submit(
        Id<Agreement> id, IFormCollection posted, AgreementSheets sheets, Db db, Measures measures, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await sheets.FindAsync(id, cancel) is not { } sheet) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var (chosen, on) = (form.Chosen<Commitment>("commitment"), form.Date("on"));
        var (amount, evidence) = (form.Whole("amount", 1, (int)ProgressEntry.AmountMax), form.Text("evidence", ProgressEntry.EvidenceMax));
        var commitment = await db.Commitments.SingleOrDefaultAsync(c => c.Id == chosen && c.AgreementId == id, cancel)
            ?? (form.IsSound ? form.Note<Commitment?>("commitment", Say(id: "Pilih salah satu.", en: "Choose one."), null) : null);

        var done = await form.TryAsync(() => EnterAsync(commitment!, new(on, amount, evidence), db, measures, by, time, cancel));
        return done ? Views.Went(ReadCommitment.Path(chosen), ShellWords.Saved) : Page(sheet, form);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(
        Id<Commitment> id, Request request, Db db, Measures measures, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.Commitments.SingleOrDefaultAsync(c => c.Id == id, cancel) is not { } commitment) return TypedResults.NotFound();

        var entry = await EnterAsync(commitment, request, db, measures, by, time, cancel);
        return TypedResults.Ok(new Answer(entry.Id, id, entry.On, entry.Amount));
    }

    static async Task<ProgressEntry> EnterAsync(
        Commitment commitment, Request request, Db db, Measures measures, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (measures.Find(commitment.MeasureCode) is not null) throw CommitmentRefusals.CountedByItself;

        var entry = ProgressEntry.Enter(commitment, request.Amount, request.Evidence, Occasion.Of(request.On, by, time));
        db.Add(entry);
        await db.SaveChangesAsync(cancel);
        return entry;
    }

    static IResult Page(AgreementSheet sheet, Form form) => Views.Show<RecordProgressView>(new
    {
        Form = form,
        Agreement = sheet.Agreement,
        Commitments = sheet.Commitments.Where(c => !c.CountsItself && c.Progress.Status is not CommitmentStatus.Waived)
            .Select(c => new Option(c.Id.ToString(), $"{c.No}. {c.Title}")).ToList(),
    }, form.Status);

    /// <param name="On">The day on which it happened.</param>
    /// <param name="Amount">In the commitment's unit, from 1 to 1,000,000.</param>
    /// <param name="Evidence">What shows it, at most 500 characters.</param>
    public sealed record Request(DateOnly On, long Amount, string Evidence);

    public sealed record Answer(Id<ProgressEntry> Id, Id<Commitment> CommitmentId, DateOnly On, long Amount);
}
