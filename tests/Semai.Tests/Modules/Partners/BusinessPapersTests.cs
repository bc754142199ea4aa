using Semai.Modules.Access;
using Semai.Modules.Partners;

namespace Semai.Tests.Modules.Partners;

/// <summary>Licences, capacity and approvals, as an officer writes them down, takes them back, and is reminded of them.</summary>
public class BusinessPapersTests
{
    static readonly string[] Vets = [AccessPermissions.Self, PartnerPermissions.Read, PartnerPermissions.Vet];

    [Fact]
    public async Task A_paper_entered_in_error_stays_marked_and_counts_for_nothing()
    {
        await using var app = await VettingPagesTests.WithRulesAsync(Engine.Sqlite);
        var business = await app.GivenAsync(Some.ApprovedBusiness());
        var officer = app.Visitor(Vets);
        await VettingPagesTests.Press(officer, PartnerPaths.NewLicence(business.Id), ("kind", "nib"), ("number", "1234567890123"));

        await VettingPagesTests.Press(officer, PartnerPaths.Licence(business.Id, 1), ("why", "milik usaha lain"));

        var stored = await app.ReloadAsync(business.Id);
        Assert.Equal(("1234567890123", "milik usaha lain"), (Assert.Single(stored.Licences).Number, stored.Licences[0].ErrorWhy));
        Assert.Null(stored.Nib);
        Assert.Contains("milik usaha lain", (await officer.OpenAsync(PartnerPaths.Of(business.Id))).TextOf("#izin"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_another_business_holds_is_told_as_that()
    {
        await using var app = await VettingPagesTests.WithRulesAsync(Engine.Sqlite);
        var officer = app.Visitor(Vets);
        var (one, other) = (await app.GivenAsync(Some.ApprovedBusiness()), await app.GivenAsync(Some.ApprovedBusiness("Keripik Lain")));
        await VettingPagesTests.Press(officer, PartnerPaths.NewLicence(one.Id), ("kind", "nib"), ("number", "1234567890123"));

        var page = await officer.SubmitAsync(await officer.OpenAsync(PartnerPaths.NewLicence(other.Id)), ("kind", "nib"), ("number", "1234567890123"));

        Assert.Equal(422, page.Status);
        Assert.Contains(PartnerRefusals.NibTaken.Message, page.Text, StringComparison.Ordinal);
        Assert.Empty((await app.ReloadAsync(other.Id)).Licences);
    }

    [Fact]
    public async Task Capacity_is_added_changed_and_taken_back()
    {
        await using var app = await VettingPagesTests.WithRulesAsync(Engine.Sqlite);
        var business = await app.GivenAsync(Some.ApprovedBusiness());
        var officer = app.Visitor(Vets);
        var at = PartnerPaths.Capacity(business.Id);

        Assert.Equal(302, (await officer.SubmitAsync(await officer.OpenAsync(at), "/capacity", ("kind", "Production"), ("from", "2026-03"), ("to", "05/2026"), ("places", "3"))).Status);
        Assert.Contains("sudah diisi", (await officer.SubmitAsync(await officer.OpenAsync(at), "/capacity", ("kind", "Production"), ("from", "2026-05"), ("to", "2026-07"), ("places", "3"))).Text, StringComparison.Ordinal);
        Assert.Equal(302, (await officer.SubmitAsync(await officer.OpenAsync(at), "/capacity/1", ("places", "5"))).Status);
        Assert.Equal(5, Assert.Single((await app.ReloadAsync(business.Id)).Capacity).Places);
        Assert.Equal(302, (await officer.SubmitAsync(await officer.OpenAsync(at), "/capacity/1", ("do", "drop"))).Status);
        Assert.Empty((await app.ReloadAsync(business.Id)).Capacity);
    }

    [Fact]
    public async Task Home_reminds_of_what_ends_and_of_what_waits()
    {
        await using var app = await VettingPagesTests.WithRulesAsync(Engine.Sqlite);
        await app.GivenAsync(Some.ApprovedBusiness("Lewat", on: new(2025, 2, 1)));
        await app.GivenAsync(Some.ApprovedBusiness("Segera", on: new(2025, 3, 20)));
        await app.GivenAsync(Some.ApprovedBusiness("Masih Lama", on: new(2026, 1, 5)));
        await app.GivenAsync(Some.CheckedBusiness("Menunggu"));
        var papers = Some.ApprovedBusiness("Berizin");
        papers.RecordLicence(new("spp-irt", "P-IRT 206150701000112-26", new(2021, 4, 1), new(2026, 3, 31)), Some.Kinds, Some.Officer, Some.Instant);
        await app.GivenAsync(papers);

        var page = await app.Visitor(Vets).OpenAsync("/");

        Assert.Contains("Persetujuan Lewat sudah lewat", page.TextOf(".note-late"), StringComparison.Ordinal);
        Assert.Contains("Persetujuan Segera berakhir 19 Maret 2026Kurang dari 30 hari lagi.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Menunggu sudah diperiksa", page.Text, StringComparison.Ordinal);
        Assert.Contains("SPP-IRT Berizin berakhir 31 Maret 2026", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Masih Lama", page.Text, StringComparison.Ordinal);
    }
}
