using Semai.Modules.Access;
using Semai.Modules.Agreements;
using static Semai.Modules.Access.OrganisationKind;

namespace Semai.Tests.Modules.Agreements;

public class AgreementWarningTests
{
    [Theory]
    [InlineData(Prison, "2027-10-07", false)] // exactly two years
    [InlineData(Prison, "2027-10-08", true)]
    [InlineData(ProbationOffice, "2027-10-08", true)]
    [InlineData(CorrectionsOffice, "2028-10-07", false)]
    [InlineData(CorrectionsOffice, "2030-10-06", false)]
    [InlineData(CorrectionsOffice, "2030-10-07", true)]
    [InlineData(Business, "2040-10-07", false)]
    public void Who_signs_for_corrections_depends_on_how_long_it_lasts(OrganisationKind kind, string ends, bool warned) =>
        Assert.Equal(warned, CodesOf(Checked(second: kind, ends: DateOnly.Parse(ends, null))).Contains("signatory-level"));

    [Theory]
    [InlineData(AgreementKind.ThirdParty, Prison, true)]
    [InlineData(AgreementKind.ThirdParty, Business, false)]
    [InlineData(AgreementKind.Synergy, Prison, false)]
    public void A_vertical_agency_is_no_third_party(AgreementKind kind, OrganisationKind second, bool warned) =>
        Assert.Equal(warned, CodesOf(Checked(kind, second)).Contains("vertical-agency-as-third-party"));

    [Theory]
    [InlineData("2025-10-08", "2027-10-07", false)]
    [InlineData("2025-10-09", "2027-10-07", true)]
    [InlineData("2025-10-08", "2027-10-06", true)]
    public void It_lies_inside_its_parents_period(string starts, string ends, bool warned) =>
        Assert.Equal(warned, CodesOf(Checked() with { Parent = (DateOnly.Parse(starts, null), DateOnly.Parse(ends, null)) }).Contains("outside-parent"));

    [Theory]
    [InlineData(RegionalAgency, null, true)]
    [InlineData(RegionalAgency, "Surat kuasa 1", false)]
    [InlineData(Regency, null, false)]
    public void An_agency_head_signs_with_a_power_of_attorney(OrganisationKind first, string? authority, bool warned) =>
        Assert.Equal(warned, CodesOf(Checked() with { Parties = [new(1, first, authority, "1"), new(2, Prison, null, "2")] }).Contains("power-of-attorney-missing"));

    [Theory]
    [InlineData(AgreementStage.DraftingMemorandum, 0)]
    [InlineData(AgreementStage.DraftingAgreement, 0)]
    [InlineData(AgreementStage.MemorandumSigned, 2)]
    [InlineData(AgreementStage.Implementation, 2)]
    public void A_signed_paper_has_a_number_from_each_party(AgreementStage stage, int missing) =>
        Assert.Equal(missing, CodesOf(Checked() with { Stage = stage }).Count(c => c == "number-missing"));

    [Theory]
    [InlineData(false, null, true)]
    [InlineData(false, "DPA", false)]
    [InlineData(true, null, false)]
    public void Passing_over_the_council_needs_evidence(bool burdens, string? evidence, bool warned) =>
        Assert.Equal(warned, CodesOf(Checked() with { Council = new(burdens, true, "alasan", evidence, new(2025, 10, 8)) }).Contains("council-evidence-missing"));

    static CheckedAgreement Checked(AgreementKind kind = AgreementKind.Synergy, OrganisationKind second = Prison, DateOnly? ends = null) => new(
        kind, AgreementStage.Implementation, new(2025, 10, 8), ends ?? new(2027, 10, 7),
        [new(1, Regency, null, null), new(2, second, null, null)], null, null);

    static IReadOnlyList<string> CodesOf(CheckedAgreement agreement) => [.. AgreementWarnings.Of(agreement).Select(w => w.Code)];
}
