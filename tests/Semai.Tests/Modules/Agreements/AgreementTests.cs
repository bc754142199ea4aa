using CsCheck;
using Semai.Modules.Access;
using Semai.Modules.Agreements;

namespace Semai.Tests.Modules.Agreements;

public class AgreementTests
{
    static readonly Organisation Regency = Some.Agency("TANJABBAR");
    static readonly Organisation Office = Some.Prison("KANWIL");

    [Fact]
    public void It_is_in_force_from_its_first_day_to_its_last()
    {
        var agreement = Some.InForce(Regency, Office, starts: new(2025, 11, 1), ends: new(2026, 10, 31));

        Assert.False(agreement.IsInForceOn(new(2025, 10, 31)));
        Assert.True(agreement.IsInForceOn(new(2025, 11, 1)));
        Assert.True(agreement.IsInForceOn(new(2026, 10, 31)));
        Assert.False(agreement.IsInForceOn(new(2026, 11, 1)));
    }

    [Fact]
    public void When_it_is_ended_early_it_is_in_force_no_day_longer()
    {
        var agreement = Some.InForce(Regency, Office);

        agreement.End(EndReason.MutualAgreement, Some.On(new(2026, 3, 31), "Para pihak sepakat"));

        Assert.True(agreement.IsInForceOn(new(2026, 3, 31)));
        Assert.False(agreement.IsInForceOn(new(2026, 4, 1)));
    }

    [Fact]
    public void Signing_alone_does_not_bring_it_into_force()
    {
        var agreement = Some.Preparing(Regency, Office);
        agreement.Move(AgreementAct.BeginMemorandum, Some.On(new(2025, 8, 1)));
        agreement.Sign("Kantor Bupati", Some.On(new(2025, 10, 8)));

        Assert.False(agreement.IsInForceOn(new(2025, 10, 8)));
    }

    [Theory]
    [InlineData(false, true, "DPA Diskoperindag", null)]
    [InlineData(false, true, null, "agreements.skipping-council-needs-evidence")]
    [InlineData(true, true, "DPA Diskoperindag", "agreements.council-must-approve")]
    [InlineData(false, false, "DPA Diskoperindag", "agreements.council-must-approve")]
    public void The_council_is_passed_over_only_with_reason_and_evidence(bool burdens, bool funded, string? evidence, string? refused)
    {
        var agreement = Signed();
        agreement.DecideCouncil(burdens, funded, "Dana ada di APBD", evidence, Some.On(new(2025, 10, 8)));

        Assert.Equal(refused, RuleOf(() => agreement.Move(AgreementAct.Begin, Some.On(new(2025, 10, 9)))));
        Assert.Equal(refused is null, agreement.IsInForceOn(new(2025, 10, 9)));
    }

    [Fact]
    public void Without_an_answer_about_the_council_the_work_does_not_begin() =>
        Assert.Equal("agreements.council-not-decided", RuleOf(() => Signed().Move(AgreementAct.Begin, Some.On(new(2025, 10, 9)))));

    [Fact]
    public void With_the_councils_approval_the_work_begins()
    {
        var agreement = Signed();
        agreement.DecideCouncil(true, true, "Membebani daerah", null, Some.On(new(2025, 10, 8)));
        agreement.Move(AgreementAct.SubmitToCouncil, Some.On(new(2025, 10, 9)));
        agreement.ApproveByCouncil("170/5/DPRD", Some.On(new(2025, 11, 1)));

        agreement.Move(AgreementAct.Begin, Some.On(new(2025, 11, 2)));

        Assert.True(agreement.IsInForceOn(new(2025, 11, 2)));
        Assert.Equal("170/5/DPRD", agreement.Council!.ApprovalNumber);
    }

    [Fact]
    public void What_the_council_need_not_see_is_not_submitted_to_it()
    {
        var agreement = Signed();
        agreement.DecideCouncil(false, true, "Dana ada di APBD", "DPA", Some.On(new(2025, 10, 8)));

        Assert.Equal("agreements.council-not-asked", RuleOf(() => agreement.Move(AgreementAct.SubmitToCouncil, Some.On(new(2025, 10, 9)))));
    }

    [Fact]
    public void A_regional_cooperation_begins_with_a_memorandum()
    {
        var agreement = Some.Preparing(Regency, Office);

        Assert.Equal("agreements.memorandum-comes-first", RuleOf(() => agreement.Move(AgreementAct.BeginAgreement, Some.On(new(2025, 8, 1)))));
    }

    [Fact]
    public void It_cannot_be_signed_after_its_last_day()
    {
        var agreement = Agreement.Prepare(1, Some.Terms(Regency, Office, starts: new(2025, 1, 1), ends: new(2025, 6, 30)), Some.On(new(2025, 6, 1)));
        agreement.Move(AgreementAct.BeginMemorandum, Some.On(new(2025, 6, 2)));

        Assert.Equal("agreements.signed-after-it-ends", RuleOf(() => agreement.Sign("Jambi", Some.On(new(2025, 7, 1)))));
    }

    [Fact]
    public void A_stage_does_not_begin_before_the_one_before_it()
    {
        var agreement = Some.Preparing(Regency, Office);

        Assert.Equal("agreements.before-the-stage-before", RuleOf(() => agreement.Move(AgreementAct.SendOffer, Some.On(new(2025, 5, 31)))));
    }

    [Theory]
    [InlineData(EndReason.PeriodEnded, "agreements.period-has-not-ended")]
    [InlineData(EndReason.ThirdPartyBankrupt, "agreements.reason-not-for-this-kind")]
    [InlineData(EndReason.FinalCourtRuling, "agreements.reason-not-for-this-kind")]
    [InlineData(EndReason.ObjectiveAchieved, null)]
    [InlineData(EndReason.StoppedByCorrections, null)]
    public void It_ends_only_for_a_lawful_reason(EndReason reason, string? refused) =>
        Assert.Equal(refused, RuleOf(() => Some.InForce(Regency, Office).End(reason, Some.On(new(2026, 3, 1), "Berita acara"))));

    [Fact]
    public void A_change_of_leader_is_no_reason() =>
        Assert.DoesNotContain(Enum.GetNames<EndReason>(), name => name.Contains("Leader", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Nothing_ends_unexplained() =>
        Assert.Equal("agreements.say-why", RuleOf(() => Some.InForce(Regency, Office).End(EndReason.MutualAgreement, Some.On(new(2026, 3, 1)))));

    [Fact]
    public void An_extension_goes_on_from_the_day_after_and_knows_what_it_extends()
    {
        var agreement = Some.InForce(Regency, Office);

        var next = agreement.Extend(2, new(2031, 10, 7), Some.On(new(2026, 3, 1)));

        Assert.Equal(agreement.Id, next.ExtendsId);
        Assert.Equal((new DateOnly(2028, 10, 8), new DateOnly(2031, 10, 7)), (next.Starts, next.Ends));
        Assert.Equal(agreement.Parties.Select(p => p.OrganisationId), next.Parties.Select(p => p.OrganisationId));
        Assert.All(next.Parties, p => Assert.Null(p.Number));
    }

    [Fact]
    public void An_extension_must_be_longer() =>
        Assert.Equal("agreements.extension-is-no-longer", RuleOf(() => Some.InForce(Regency, Office).Extend(2, new(2028, 10, 7), Some.On(new(2026, 3, 1)))));

    [Fact]
    public void A_number_is_written_down_once()
    {
        var agreement = Some.InForce(Regency, Office);
        agreement.RecordNumber(1, "100/KS/2025", Some.On(new(2026, 1, 5)));

        Assert.Equal("100/KS/2025", agreement.Parties[0].Number);
        Assert.Equal("agreements.number-is-there", RuleOf(() => agreement.RecordNumber(1, "101", Some.On(new(2026, 1, 5)))));
        Assert.Equal("agreements.no-such-party", RuleOf(() => agreement.RecordNumber(3, "101", Some.On(new(2026, 1, 5)))));
    }

    [Fact]
    public void What_has_not_happened_is_not_recorded() =>
        Assert.Equal("agreements.not-yet-happened", RuleOf(() => Occasion.Of(new(2026, 1, 6), Some.Officer, TimeAt(Some.Instant))));

    [Theory]
    [InlineData("2025-10-08", "2025-10-08", true, "agreements.ends-before-it-starts")]
    [InlineData("2025-10-08", "2025-10-09", true, null)]
    [InlineData("2025-10-08", "2025-10-09", false, "agreements.same-party-twice")]
    public void An_agreement_has_a_period_and_two_parties(string starts, string ends, bool differ, string? refused) =>
        Assert.Equal(refused, RuleOf(() => Agreement.Prepare(
            1, Some.Terms(Regency, differ ? Office : Regency, starts: DateOnly.Parse(starts, null), ends: DateOnly.Parse(ends, null)), Some.On(new(2025, 6, 1)))));

    [Fact]
    public void A_technical_agreement_stands_under_another() =>
        Assert.Equal("agreements.technical-needs-parent", RuleOf(() => Some.Preparing(Regency, Office, AgreementKind.Technical)));

    [Fact]
    public void Whatever_is_tried_the_table_is_obeyed_and_a_refused_act_leaves_no_trace() =>
        Gen.Enum<AgreementAct>().Where(a => a is not AgreementAct.Prepare).Array[0, 14].Sample(acts =>
        {
            var agreement = Some.Preparing(Regency, Office, AgreementKind.CorrectionsPartnership);
            foreach (var act in acts)
            {
                var (stage, recorded) = (agreement.Stage, agreement.History.Count);

                var refused = RuleOf(() => Do(act, agreement));

                if (!AgreementLifecycle.Table.Allows(stage, act)) Assert.NotNull(refused);
                Assert.Equal(refused is null ? AgreementLifecycle.Table.After(stage, act) : stage, agreement.Stage);
                Assert.Equal(refused is null ? recorded + 1 : recorded, agreement.History.Count);
                if (refused is null) Assert.Equal((act, agreement.Stage), (agreement.History[^1].Act, agreement.History[^1].Stage));
            }
        });

    static void Do(AgreementAct act, Agreement agreement)
    {
        var today = Some.On(new(2026, 3, 1), "alasan");
        switch (act)
        {
            case AgreementAct.SignMemorandum when agreement.Stage is not AgreementStage.DraftingAgreement:
            case AgreementAct.SignAgreement when agreement.Stage is AgreementStage.DraftingAgreement: agreement.Sign("Jambi", today); break;
            case AgreementAct.SignMemorandum or AgreementAct.SignAgreement: throw AgreementRefusals.NotAPlainMove;
            case AgreementAct.DecideCouncil: agreement.DecideCouncil(true, false, "alasan", null, today); break;
            case AgreementAct.ApproveByCouncil: agreement.ApproveByCouncil("1", today); break;
            case AgreementAct.RecordNumber: agreement.RecordNumber(1, "1", today); break;
            case AgreementAct.Extend: agreement.Extend(2, new(2030, 1, 1), today); break;
            case AgreementAct.End: agreement.End(EndReason.MutualAgreement, today); break;
            case AgreementAct.Withdraw: agreement.Withdraw(today); break;
            default: agreement.Move(act, today); break;
        }
    }

    static Agreement Signed()
    {
        var agreement = Some.Preparing(Regency, Office);
        agreement.Move(AgreementAct.BeginMemorandum, Some.On(new(2025, 8, 1)));
        agreement.Sign("Kantor Bupati", Some.On(new(2025, 10, 8)));
        return agreement;
    }

    static Microsoft.Extensions.Time.Testing.FakeTimeProvider TimeAt(DateTime at) => new(new(at));

    static string? RuleOf(Action act) => (Record.Exception(act) as Refusal)?.Rule;
}
