using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Training.Certificates;

namespace Semai.Tests.Modules.Training.Certificates;

public class IssueCertificatesTests
{
    static readonly (string, string)[] Typed = [("place", "Kuala Tungkal"), ("issuedOn", "2026-03-20"), ("signatory", "Ir. Rahmawati"), ("office", "Kepala Dinas")];

    [Theory, EachEngine]
    public async Task Everybody_who_completed_gets_one_in_order_and_nobody_a_second(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var done = await CompletedClass.InAsync(app);
        var officer = app.Visitor(CertificatePermissions.Issue, CertificatePermissions.Read, ParticipantPermissions.Read);

        var after = await officer.SubmitAsync(await officer.OpenAsync(IssueCertificates.Path(done.Class.Id)), "/issue", Typed);
        Assert.Equal((302, ListCertificates.Of(done.Class.Id)), (after.Status, after.RedirectsTo));

        var issued = await app.WithDbAsync(db => db.Certificates.OrderBy(c => c.Serial).ToListAsync());
        Assert.Equal(["SP/2026/0001", "SP/2026/0002", "SP/2026/0003"], issued.Select(c => c.Number));
        Assert.Equal(["Ahmad Fauzi", "Darto bin Wagiran", "Siti Zubaidah"], issued.Select(c => c.HolderName)); // no alias
        Assert.All(issued, c => Assert.Equal(("Keripik Pisang", 10, "Dinas Koperasi"), (c.Title, c.LessonHours, c.IssuerName)));
        Assert.All(issued, c => Assert.Equal(["SMI-PSG-01"], c.Units.Select(u => u.Code)));

        var again = await Assert.ThrowsAsync<Refusal>(() => done.IssueAsync(app));
        Assert.Equal("certificates.nobody-left", again.Rule);
        Assert.Equal(3, await app.WithDbAsync(db => db.CertificateNumbers.Select(n => n.Last).SingleAsync()));
    }

    [Theory, EachEngine]
    public async Task Two_officers_at_once_issue_each_certificate_once_and_leave_no_gap(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var done = await CompletedClass.InAsync(app, people: 5);

        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(async _ =>
        {
            try { return (await done.IssueAsync(app)).Count; }
            catch (Refusal) { return 0; }
        }));

        Assert.Equal(5, both.Sum());
        Assert.Equal([1, 2, 3, 4, 5], await app.WithDbAsync(db => db.Certificates.Select(c => c.Serial).Order().ToListAsync()));
        Assert.Equal(5, await app.WithDbAsync(db => db.CertificateNumbers.Select(n => n.Last).SingleAsync()));
    }

    [Theory, EachEngine]
    public async Task Numbers_are_distinct_and_gap_free_when_many_take_them_at_once(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var agency = await app.GivenAsync(Some.Agency());

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => app.WithDbAsync(db =>
            db.TogetherAsync(() => CertificateNumbers.TakeAsync(db, agency.Id, 2026, 3, default), default)))));

        Assert.Equal(Enumerable.Range(0, 8).Select(n => n * 3 + 1), taken.Order());
    }

    [Theory, EachEngine]
    public async Task The_number_of_a_commitment_is_that_of_its_rows_and_falls_when_one_is_revoked(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var done = await CompletedClass.InAsync(app);
        var issued = await done.IssueAsync(app);
        var officer = app.Visitor(CertificatePermissions.Read, CertificatePermissions.Revoke, ParticipantPermissions.Read);
        Assert.Equal(3, await CountAsync(app, done.Commitment.Id));
        Assert.Equal(3, await CountAsync(app, done.Also.Id));
        Assert.Equal(3, (await app.Visitor(CertificatePermissions.Read).OpenAsync(ListCertificates.Of(done.Also.Id))).Html.QuerySelectorAll("main tbody tr").Length);

        var form = await officer.OpenAsync(RevokeCertificate.Path(issued[1].Id));
        var after = await officer.SubmitAsync(form, "/revoke", ("reason", "Misprint"), ("note", "Salah eja"));
        Assert.Equal(302, after.Status);

        Assert.Equal(2, await CountAsync(app, done.Commitment.Id));
        var rows = await officer.OpenAsync(ListCertificates.Of(done.Commitment.Id));
        Assert.Equal(2, rows.Html.QuerySelectorAll("main tbody tr").Length);
        Assert.Contains("2 dari 100 orang", rows.TextOf("h1"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task The_corrected_one_takes_the_place_of_the_revoked_one(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var done = await CompletedClass.InAsync(app, people: 1);
        var wrong = (await done.IssueAsync(app))[0];
        var officer = app.Visitor(CertificatePermissions.Read, CertificatePermissions.Revoke, ParticipantPermissions.Read);
        await officer.SubmitAsync(await officer.OpenAsync(RevokeCertificate.Path(wrong.Id)), "/revoke", ("reason", "Misprint"));

        var after = await officer.SubmitAsync(await officer.OpenAsync(ReissueCertificate.Path(wrong.Id)), "/reissue", ("holder", "Darto bin Wagirun"));

        Assert.Equal(302, after.Status);
        var page = await app.Stranger().OpenAsync(CheckCertificate.Of(wrong.Code));
        Assert.Contains("SP/2026/0002", page.Text, StringComparison.Ordinal);
        Assert.Contains("salah cetak", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_what_was_typed_comes_back()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var done = await CompletedClass.InAsync(app);
        var officer = app.Visitor(CertificatePermissions.Issue);
        var page = await officer.OpenAsync(IssueCertificates.Path(done.Class.Id));

        var prison = await officer.SubmitAsync(page, "/issue", [.. Typed[..3], ("office", "Kepala Lapas")]);
        Assert.Equal(422, prison.Status);
        Assert.Contains("mengarah ke lapas", prison.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("Kepala Lapas", prison.Html.QuerySelector("#office")!.GetAttribute("value"));

        var ahead = await officer.SubmitAsync(page, "/issue", [("place", "Kuala Tungkal"), ("issuedOn", "2026-03-21"), ("signatory", "A"), ("office", "B")]);
        Assert.Contains("belum tiba", ahead.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDbAsync(db => db.Certificates.CountAsync()));
        Assert.Equal(0, await app.WithDbAsync(db => db.CertificateNumbers.CountAsync())); // no number is lost
    }

    [Fact]
    public async Task A_class_that_still_runs_has_none()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var done = await CompletedClass.InAsync(app);
        await app.InScopeAsync(async services =>
        {
            var issuing = new Issuing((Semai.Data.Db)services.GetService(typeof(Semai.Data.Db))!, Some.Officer, app.Time);
            var refusal = await Assert.ThrowsAsync<Refusal>(() => issuing.ForClassAsync(Some.TrainingClass("KLS/2026/0099"), CompletedClass.Paper, default));
            Assert.Equal("certificates.class-not-completed", refusal.Rule);
            return done;
        });
    }

    [Fact]
    public async Task Who_may_not_is_turned_away_and_what_is_not_theirs_is_not_there()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var done = await CompletedClass.InAsync(app);
        var issued = await done.IssueAsync(app);
        string[] all = [CertificatePermissions.Read, CertificatePermissions.Issue, CertificatePermissions.Revoke, ParticipantPermissions.Read];
        var elsewhere = app.Visitor(Scope.Unit(2), all);

        Assert.Equal(403, (await app.Visitor(CertificatePermissions.Read).OpenAsync(IssueCertificates.Path(done.Class.Id))).Status);
        Assert.Equal(403, (await app.Visitor(CertificatePermissions.Read).OpenAsync(RevokeCertificate.Path(issued[0].Id))).Status);
        Assert.Equal(403, (await app.Visitor(CertificatePermissions.Read).OpenAsync(DownloadCertificates.Path(issued[0].Id))).Status); // without names
        foreach (var path in new[] { IssueCertificates.Path(done.Class.Id), ShowCertificate.Path(issued[0].Id), RevokeCertificate.Path(issued[0].Id), DownloadCertificates.Path(issued[0].Id), DownloadCertificates.Path(done.Class.Id) })
            Assert.Equal(404, (await elsewhere.OpenAsync(path)).Status);
        Assert.Empty((await elsewhere.OpenAsync(ListCertificates.Path)).Html.QuerySelectorAll("main tbody tr"));

        var party = app.Visitor(new Scope(false, [], [], [done.Agreement.Id.Value]), all);
        Assert.Equal(200, (await party.OpenAsync(ShowCertificate.Path(issued[0].Id))).Status);
    }

    [Fact]
    public async Task Without_permission_to_read_names_the_list_counts_and_names_nobody()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var done = await CompletedClass.InAsync(app);
        await done.IssueAsync(app);

        var page = await app.Visitor(CertificatePermissions.Read).OpenAsync(ListCertificates.Path);

        Assert.Equal(3, page.Html.QuerySelectorAll("main tbody tr").Length);
        Assert.DoesNotContain("Fauzi", page.Text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Who_reads_the_commitment_but_not_its_people_sees_as_many_rows_without_a_name_or_a_way_in(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var done = await CompletedClass.InAsync(app);
        await done.IssueAsync(app);
        var party = (await app.WithDbAsync(db => db.AgreementParties.FirstAsync(p => p.AgreementId == done.Agreement.Id))).OrganisationId.Value;
        var above = app.Visitor(new Scope(false, [], [party], []), CertificatePermissions.Read, ParticipantPermissions.Read);
        var rows = ListCertificates.Of(done.Commitment.Id);

        var page = await above.OpenAsync(rows);
        var json = await above.Http.GetStringAsync(new Uri($"/api/v1{rows}", UriKind.Relative), TestContext.Current.CancellationToken);
        var sheet = await above.Http.GetStringAsync(new Uri($"{rows.Replace("/certificates", "/certificates/export", StringComparison.Ordinal)}&as=csv", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(3, page.Html.QuerySelectorAll("main tbody tr").Length);
        Assert.Empty(page.Html.QuerySelectorAll("main tbody a"));
        Assert.All([page.Text, json, sheet], said => Assert.DoesNotContain("Fauzi", said, StringComparison.Ordinal));
        Assert.Empty((await above.OpenAsync($"{rows}&q=fauzi")).Html.QuerySelectorAll("main tbody tr")); // nor may it be guessed by searching
    }

    static Task<long> CountAsync(TestApp app, Id<Commitment> commitment) => app.InScopeAsync(async services =>
        (await ((Measures)services.GetService(typeof(Measures))!).CountAsync([(commitment, MeasureCodes.Certified)], app.Time.Today, default))[commitment]);
}
