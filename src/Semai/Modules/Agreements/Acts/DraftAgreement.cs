using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Reference;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Agreements.Acts;

/// <summary>A new agreement between two parties enters the register, at the stage of preparation.</summary>
public static class DraftAgreement
{
    public const string Path = "/agreements/new";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).RequireAuthorization(AgreementPermissions.Draft);
        app.MapPost(Path, Submit).RequireAuthorization(AgreementPermissions.Draft);
        app.MapPost("/api/v1/agreements", Call).RequireAuthorization(AgreementPermissions.Draft);
    }

    static Task<IResult> Show(Db db, TimeProvider time, CancellationToken cancel) => PageAsync(
        Form.Of(("starts", time.Today), ("ends", time.Today.AddYears(3).AddDays(-1)), ("label", "Kesepakatan Bersama"), ("preparedOn", time.Today)), db, cancel);

    static async Task<IResult> Submit(IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        var request = Read(form);
        Agreement? drafted = null;
        var done = await form.TryAsync(async () => drafted = await DraftAsync(request, db, by, time, cancel));
        return done ? Views.Went(ReadAgreement.Path(drafted!.Id), ShellWords.Saved) : await PageAsync(form, db, cancel);
    }

    static async Task<Ok<Answer>> Call(Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var agreement = await DraftAsync(request.Whole, db, by, time, cancel);
        return TypedResults.Ok(new Answer(agreement.Id, agreement.No, agreement.Stage));
    }

    static Request Read(Form form) => new(
        form.Choice<AgreementKind>("kind"), form.Text("label", Agreement.LabelMax), form.Text("title", Agreement.TitleMax),
        form.Date("starts"), form.Date("ends"), [Party(form, 1), Party(form, 2)],
        [.. form.AllTyped("units").Select(u => int.TryParse(u, out var no) ? no : 0)],
        [.. form.AllTyped("sectors").Select(s => Enum.TryParse<Sector>(s, out var sector) ? sector : Sector.Other)],
        form.Typed("parent") is "" ? null : form.Chosen<Agreement>("parent"),
        form.TextOrNone("planning", Agreement.TextMax), form.TextOrNone("funding", Agreement.TextMax), form.TextOrNone("legal", Agreement.TextMax),
        form.Date("preparedOn"));

    static PartyTerms Party(Form form, int no) => new(
        form.Chosen<Organisation>($"party{no}"), form.Text($"signatory{no}", AgreementParty.NameMax), form.Text($"office{no}", AgreementParty.NameMax),
        form.TextOrNone($"authority{no}", AgreementParty.AuthorityMax));

    static Task<Agreement> DraftAsync(Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        await CheckAsync(request, db, cancel);
        var agreement = Agreement.Prepare(await RegisterNumber.NextAsync(db, cancel), request.Terms, Occasion.Of(request.PreparedOn, by, time));
        db.Add(agreement);
        await db.SaveChangesAsync(cancel);
        return agreement;
    }, cancel);

    static async Task CheckAsync(Request request, Db db, CancellationToken cancel)
    {
        var parties = request.Parties.Select(p => p.OrganisationId).ToList();
        var units = request.Units.Select(u => (int?)u).ToList();
        if (await db.Organisations.CountAsync(o => parties.Contains(o.Id), cancel) < parties.Distinct().Count()
            || await db.Organisations.CountAsync(o => units.Contains(o.UnitNo), cancel) < units.Distinct().Count())
            throw AgreementRefusals.NoSuchOrganisation;
        if (!db.Scope.Everything && !parties.Any(p => db.Scope.Organisations.Contains(p.Value))) throw AgreementRefusals.NotYourAgreement;
        if (request.ParentId is { } parent && !await db.Agreements.AnyAsync(a => a.Id == parent && a.Stage != AgreementStage.Ended && a.Stage != AgreementStage.Withdrawn, cancel))
            throw AgreementRefusals.ParentIsOver;
    }

    static async Task<IResult> PageAsync(Form form, Db db, CancellationToken cancel) => Views.Show<DraftAgreementView>(new
    {
        Form = form,
        Organisations = await OrganisationOptions.AllAsync(db, cancel),
        Units = (await db.Organisations.Where(o => o.UnitNo != null).OrderBy(o => o.UnitNo).Select(o => new { o.UnitNo, o.Name }).ToListAsync(cancel))
            .Select(o => new Option($"{o.UnitNo}", o.Name)).ToList(),
        Parents = (await db.Agreements.Where(a => a.ParentId == null && a.Stage != AgreementStage.Ended && a.Stage != AgreementStage.Withdrawn)
            .OrderByDescending(a => a.No).Take(200).Select(a => new { a.Id, a.Title }).ToListAsync(cancel))
            .Select(a => new Option(a.Id.ToString(), a.Title)).ToList(),
    }, form.Status);

    /// <param name="DocumentLabel">What the paper is called.</param>
    /// <param name="Units">Numbers of the correctional units in scope.</param>
    /// <param name="ParentId">The agreement that a technical one carries out.</param>
    /// <param name="PreparedOn">The day on which preparation began.</param>
    public sealed record Request(
        AgreementKind Kind, string DocumentLabel, string Title, DateOnly Starts, DateOnly Ends, IReadOnlyList<PartyTerms> Parties,
        IReadOnlyList<int> Units, IReadOnlyList<Sector> Sectors, Id<Agreement>? ParentId, string? PlanningReference, string? Funding,
        string? LegalBases, DateOnly PreparedOn)
    {
        /// <summary>As a program may send it, with lists left out, made whole; what is missing is then refused by its rule.</summary>
        internal Request Whole => this with
        {
            Parties = [.. (Parties ?? []).Where(p => p is not null)],
            Units = Units ?? [],
            Sectors = Sectors ?? [],
        };

        internal AgreementTerms Terms => new(
            Kind, DocumentLabel, Title, Starts, Ends, Parties, Units, Sectors, ParentId, PlanningReference, Funding, LegalBases);
    }

    public sealed record Answer(Id<Agreement> Id, int No, AgreementStage Stage);
}
