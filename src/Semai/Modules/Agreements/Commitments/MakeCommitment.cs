using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Agreements.Commitments;

/// <summary>A promise of a clause is made countable: who, how many of what, by when, from whose budget.</summary>
public static class MakeCommitment
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/agreements/{id:guid}/commitments/new", Show).RequireAuthorization(AgreementPermissions.Draft);
        app.MapPost("/agreements/{id:guid}/commitments/new", Submit).RequireAuthorization(AgreementPermissions.Draft);
        app.MapPost("/api/v1/agreements/{id:guid}/commitments", Call).RequireAuthorization(AgreementPermissions.Draft);
    }

    public static string Path(Id<Agreement> id, Id<Clause>? clause = null) =>
        $"/agreements/{id}/commitments/new" + (clause is null ? "" : $"?clause={clause}");

    static async Task<IResult> Show(Id<Agreement> id, Guid? clause, Db db, CancellationToken cancel) =>
        await FindAsync(id, db, cancel) is { } agreement
            ? await PageAsync(agreement, Form.Of(("clause", clause), ("starts", agreement.Starts), ("due", agreement.Ends)), db, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Agreement> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } agreement) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = Read(form);
        var made = await form.TryAsync(() => MakeAsync(agreement, request, db, by, time, cancel));
        return made ? Views.Went($"{ReadAgreement.Path(id)}#pasal", ShellWords.Saved) : await PageAsync(agreement, form, db, cancel);
    }

    static Request Read(Form form) => new(
        form.Chosen<Clause>("clause"), form.Text("title", Commitment.TitleMax), form.Chosen<Organisation>("responsible"),
        form.Text("measure", 40), form.Whole("target", 1, int.MaxValue), form.Text("unit", Commitment.UnitMax), form.Date("starts"), form.Date("due"),
        [.. form.AllTyped("supporting").Select(s => Id<Organisation>.TryParse(s, null, out var o) ? o : default)],
        new(form.TextOrNone("regencyLine", CommitmentFunding.LineMax), Money(form, "regencyRupiah"), form.TextOrNone("stateLine", CommitmentFunding.LineMax), Money(form, "stateRupiah")));

    static long? Money(Form form, string field) => form.Typed(field).Replace(".", "", StringComparison.Ordinal) switch
    {
        "" => null,
        var typed when long.TryParse(typed, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var rupiah) => rupiah,
        _ => form.Note<long?>(field, Say(id: "Isi angka rupiah utuh, misalnya 85.000.000.", en: "Enter whole rupiah, such as 85.000.000."), null),
    };

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Agreement> id, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, cancel) is not { } agreement) return TypedResults.NotFound();

        var commitment = await MakeAsync(agreement, request, db, by, time, cancel);
        return TypedResults.Ok(new Answer(commitment.Id, commitment.No));
    }

    static async Task<Commitment> MakeAsync(Agreement agreement, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var clause = await db.Clauses.SingleOrDefaultAsync(c => c.Id == request.ClauseId, cancel) ?? throw CommitmentRefusals.ClauseOfAnother;
        List<Id<Organisation>> named = [request.ResponsibleId, .. request.Supporting ?? []];
        if (await db.Organisations.CountAsync(o => named.Contains(o.Id), cancel) < named.Distinct().Count()) throw AgreementRefusals.NoSuchOrganisation;

        var last = await db.Commitments.Where(c => c.AgreementId == agreement.Id).MaxAsync(c => (int?)c.No, cancel) ?? 0;
        var commitment = Commitment.Make(agreement, clause, last + 1, request.Terms, by, time.Now);
        db.Add(commitment);
        await db.SaveChangesAsync(cancel);
        return commitment;
    }

    static Task<Agreement?> FindAsync(Id<Agreement> id, Db db, CancellationToken cancel) =>
        db.Agreements.SingleOrDefaultAsync(a => a.Id == id, cancel);

    static async Task<IResult> PageAsync(Agreement agreement, Form form, Db db, CancellationToken cancel) => Views.Show<MakeCommitmentView>(new
    {
        Agreement = agreement,
        Form = form,
        Clauses = await db.Clauses.Where(c => c.AgreementId == agreement.Id).OrderBy(c => c.No)
            .Select(c => new Option(c.Id.ToString(), $"{c.Label}. {c.Heading}", null)).ToListAsync(cancel),
        Organisations = await OrganisationOptions.AllAsync(db, cancel),
    }, form.Status);

    /// <param name="Title">"160 orang dilatih".</param>
    /// <param name="MeasureCode">trained, certified, competent, classes-held, mentor-meetings, internships-started, internships-completed, orders-delivered, businesses-started, reports-submitted or manual.</param>
    /// <param name="Unit">Of what: "orang".</param>
    public sealed record Request(
        Id<Clause> ClauseId, string Title, Id<Organisation> ResponsibleId, string MeasureCode, long Target, string Unit,
        DateOnly Starts, DateOnly Due, IReadOnlyList<Id<Organisation>>? Supporting, CommitmentFunding? Funding)
    {
        internal CommitmentTerms Terms => new(Title, ResponsibleId, MeasureCode, Target, Unit, Starts, Due, Supporting, Funding);
    }

    public sealed record Answer(Id<Commitment> Id, int No);
}
