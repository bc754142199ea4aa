using Semai.Modules.Access;
using Semai.Modules.Training.Certificates;

namespace Semai.Tests.Modules.Training.Certificates;

public class CertificateTests
{
    [Fact]
    public void Its_number_carries_the_year_of_issue() => Assert.Equal("SP/2026/0007", Some.Certificate().Number);

    [Fact]
    public void Its_code_has_sixteen_signs_of_thirty_two_and_is_never_the_same_twice()
    {
        var codes = Enumerable.Range(0, 1000).Select(_ => CheckCode.New()).ToList();

        Assert.All(codes, c => Assert.Matches("^[0-9A-HJKMNP-TV-Z]{16}$", c));
        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    [Theory]
    [InlineData("7k2m-9qtx-0b4d-hw3r", "7K2M9QTX0B4DHW3R")]
    [InlineData(" 7K2M 9QTX OB4D HW3R ", "7K2M9QTX0B4DHW3R")]
    [InlineData("IL", "11")]
    [InlineData("7K2M9QTX0B4DHW3RZZZZ", "7K2M9QTX0B4DHW3R")]
    [InlineData("<script>", "SCR1PT")]
    public void A_code_is_read_as_people_copy_it(string typed, string read) => Assert.Equal(read, CheckCode.Read(typed));

    [Theory]
    [InlineData(OrganisationKind.Prison)]
    [InlineData(OrganisationKind.CorrectionsOffice)]
    [InlineData(OrganisationKind.ProbationOffice)]
    [InlineData(OrganisationKind.Business)]
    public void Only_a_regional_agency_issues_it(OrganisationKind kind) =>
        Assert.Equal("certificates.issuer-is-no-agency", RefusedBy(() => Certificate.Issue(Some.Attested(), Some.Graduate(), Some.PaperTerms(kind: kind), 1, Some.Officer, Some.Instant)));

    [Theory]
    [InlineData("Kasi Binadik")]
    [InlineData("Kepala Lembaga Pemasyarakatan")]
    [InlineData("KALAPAS")]
    public void No_word_on_it_points_to_a_prison(string office) =>
        Assert.Equal("certificates.names-prison", RefusedBy(() => Certificate.Issue(Some.Attested(), Some.Graduate(), Some.PaperTerms(office: office), 1, Some.Officer, Some.Instant)));

    [Fact]
    public void It_is_not_dated_before_the_training_ended() =>
        Assert.Equal("certificates.before-the-end", RefusedBy(() => Certificate.Issue(Some.Attested(), Some.Graduate(), Some.PaperTerms(new(2025, 12, 18)), 1, Some.Officer, Some.Instant)));

    [Fact]
    public void What_is_revoked_stays_revoked()
    {
        var certificate = Some.Certificate();
        certificate.Revoke(RevocationReason.Misprint, null, new(2026, 2, 1), Some.Officer, Some.Instant);

        Assert.Equal("certificate.revoke-not-allowed", RefusedBy(() => certificate.Revoke(RevocationReason.Misprint, null, new(2026, 2, 2), Some.Officer, Some.Instant)));
    }

    [Fact]
    public void It_is_not_revoked_before_it_was_issued() =>
        Assert.Equal("certificates.revoked-before-issued", RefusedBy(() => Some.Certificate().Revoke(RevocationReason.Misprint, null, new(2026, 1, 4), Some.Officer, Some.Instant)));

    [Fact]
    public void Another_takes_its_place_only_once_it_is_revoked()
    {
        var certificate = Some.Certificate("Darto bin Wagirah");
        Assert.Equal("certificates.still-counts", RefusedBy(() => certificate.Reissue("Darto bin Wagiran", Some.PaperTerms(), 8, Some.Officer, Some.Instant)));

        certificate.Revoke(RevocationReason.Misprint, null, new(2026, 1, 6), Some.Officer, Some.Instant);
        var anew = certificate.Reissue("Darto bin Wagiran", Some.PaperTerms(new(2026, 1, 6)), 8, Some.Officer, Some.Instant);

        Assert.Equal((certificate.Id, "SP/2026/0008", "Darto bin Wagiran"), (anew.ReplacesId!.Value, anew.Number, anew.HolderName));
        Assert.NotEqual(certificate.Code, anew.Code);
    }

    static string RefusedBy(Action act) => Assert.Throws<Refusal>(act).Rule;
}
