using Bunit;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Shell.Parts;

namespace Semai.Tests.Modules.Agreements;

public class CommitmentViewTests : BunitContext
{
    static readonly Clause Clause = Some.Clause(Some.InForce(Some.Agency(), Some.Prison()));

    [Fact]
    public void What_a_register_counts_leads_to_its_rows_and_takes_no_entries()
    {
        var view = Show(Row(counted: 9, target: 12, rows: "/classes?commitment=1"), AgreementPermissions.Progress);

        Assert.Equal("/classes?commitment=1", view.Find("#kemajuan .measured a").GetAttribute("href"));
        Assert.Empty(view.FindAll("#catatan"));
        Assert.DoesNotContain(view.FindAll("a.btn"), a => a.TextContent.Contains("Catat kemajuan", StringComparison.Ordinal));
    }

    [Fact]
    public void What_nothing_counts_says_so_and_takes_entries_from_those_who_may()
    {
        Assert.Contains("bukti manual", Show(Row(9, 12)).Find("#catatan").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Show(Row(9, 12)).FindAll("a.btn"), a => a.TextContent.Contains("Catat", StringComparison.Ordinal));
        Assert.Contains(Show(Row(9, 12), AgreementPermissions.Progress).FindAll("a.btn"), a => a.TextContent.Contains("Catat kemajuan", StringComparison.Ordinal));
    }

    [Fact]
    public void To_twenty_four_it_is_a_bed_and_above_a_meter()
    {
        Assert.Single(Show(Row(9, 24)).FindAll("svg.bed"));
        Assert.Single(Show(Row(9, 25)).FindAll("svg.meter"));
    }

    [Fact]
    public void A_clause_without_commitments_says_so()
    {
        var table = Render<ClauseTable>(p => p.Add(t => t.Clauses, [Line]).Add(t => t.Commitments, []).Add(t => t.AgreementId, Clause.AgreementId).Add(t => t.MayDraft, false));

        Assert.Contains("Tidak memuat komitmen", table.Find("td").TextContent, StringComparison.Ordinal);
        Assert.Empty(table.FindAll("a"));
    }

    [Fact]
    public void A_synergy_shows_the_council_as_passed_over_with_the_reason()
    {
        var agreement = Some.Preparing(Some.Agency(), Some.Prison());
        agreement.Move(AgreementAct.BeginMemorandum, Some.On(new(2025, 8, 1)));
        agreement.Sign("Kantor Bupati", Some.On(new(2025, 10, 8)));
        agreement.DecideCouncil(false, true, "dana ada di APBD", "DPA", Some.On(new(2025, 10, 8)));
        agreement.Move(AgreementAct.Begin, Some.On(new(2025, 10, 9)));

        var steps = StageSteps.Of(agreement);

        Assert.Equal(
            [
                (AgreementStage.Preparation, StepState.Done), (AgreementStage.Offer, StepState.Pass), (AgreementStage.DraftingMemorandum, StepState.Done),
                (AgreementStage.MemorandumSigned, StepState.Done), (AgreementStage.CouncilApproval, StepState.Pass), (AgreementStage.Implementation, StepState.Now),
                (AgreementStage.Administration, StepState.Todo), (AgreementStage.Reporting, StepState.Todo),
            ],
            steps.Select(s => (s.Stage, s.State)));
        Assert.Equal(("Tidak perlu:", "dana ada di APBD"), (steps[4].Note, steps[4].Quote));
    }

    [Theory, EachEngine]
    public async Task A_registered_measure_counts_in_place_of_entries(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var there = await Programme.GivenAsync(app);
        await app.GivenAsync(ProgressEntry.Enter(there.Commitment, 5, "BA 1", Some.On(new(2026, 2, 1))));
        await app.GivenAsync(ProgressEntry.Enter(there.Commitment, 7, "BA 2", Some.On(new(2026, 2, 20))));
        var asked = new[] { (there.Commitment.Id, there.Commitment.MeasureCode) };

        await app.WithDbAsync(async db =>
        {
            Assert.Equal(12, (await new Measures(db, []).CountAsync(asked, new(2026, 2, 20), default))[there.Commitment.Id]);
            Assert.Equal(5, (await new Measures(db, []).CountAsync(asked, new(2026, 2, 19), default))[there.Commitment.Id]);
            Assert.Equal(40, (await new Measures(db, [new Forty()]).CountAsync(asked, new(2026, 2, 20), default))[there.Commitment.Id]);
        });
    }

    IRenderedComponent<ReadCommitmentView> Show(CommitmentRow row, params string[] may) => Render<ReadCommitmentView>(p => p
        .Add(v => v.Sheet, new ReadCommitment.Sheet(row, Clause.AgreementId, "Perjanjian", Line, MeasureWords.Of(row.MeasureCode), [], []))
        .Add(v => v.Standing, new Standing(Some.Officer, may.ToHashSet(), Scope.All, [])));

    static ClauseLine Line => new(Clause.Id, 1, "Pasal 1", "Pelatihan", "Para pihak melatih.");

    static CommitmentRow Row(long counted, long target, string? rows = null) => new(
        new(Guid.Empty), Clause.AgreementId, Clause.Id, 1, "Orang dilatih", "orang", MeasureCodes.Trained, new(2026, 1, 1), new(2026, 12, 31),
        CommitmentFunding.None, new(Guid.Empty), "Diskoperindag", [],
        CommitmentProgress.Of(counted, target, new(2026, 1, 1), new(2026, 12, 31), CommitmentStanding.Open, new(2026, 6, 1)), rows);

    sealed class Forty : IMeasure
    {
        public string Code => MeasureCodes.Manual;

        public Task<IReadOnlyDictionary<Id<Commitment>, long>> CountAsync(IReadOnlyCollection<Id<Commitment>> commitments, DateOnly until, CancellationToken cancel) =>
            Task.FromResult<IReadOnlyDictionary<Id<Commitment>, long>>(commitments.ToDictionary(c => c, _ => 40L));

        public string RowsPath(Id<Commitment> commitment) => "/rows";
    }
}
