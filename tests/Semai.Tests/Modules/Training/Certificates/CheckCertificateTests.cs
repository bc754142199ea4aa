using System.Net;
using System.Text;
using Semai.Modules.Participants;
using Semai.Modules.Training.Certificates;
using Semai.Modules.Training.Certificates.Paper;

namespace Semai.Tests.Modules.Training.Certificates;

public class CheckCertificateTests
{
    /// <summary>What would betray the prison, the class, the commitment, the person's record or the person.</summary>
    static readonly string[] Never =
    [
        "lapas", "tembesu", "warga binaan", "wbp", "ditjenpas", "pemasyarakatan", "narapidana", "kanwil", "b.i 77", "kls/2026", "codet",
        "dapur pelatihan", "100 orang dilatih", "pasal 1", "commitment", "participant", "classid", "unit\"",
    ];

    [Theory, EachEngine]
    public async Task A_stranger_learns_that_it_is_valid_and_nothing_of_a_prison(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var done = await CompletedClass.InAsync(app);
        var certificate = (await done.IssueAsync(app))[1];
        var stranger = app.Stranger();

        var page = await stranger.OpenAsync(CheckCertificate.Of(certificate.Code));

        Assert.Equal(200, page.Status);
        Assert.Equal("Sertifikat ini sah", page.TextOf("h1"));
        Assert.Contains("D•••• b•• W••••••", page.Text, StringComparison.Ordinal);
        foreach (var path in new[] { CheckCertificate.Of(certificate.Code), $"/api/v1/certificates/{certificate.Code}" })
        {
            var answer = await stranger.Http.GetAsync(new Uri(path, UriKind.Relative));
            SaysNothing(await answer.Content.ReadAsStringAsync(), done, certificate);
            SaysNothing(answer.Headers.ToString(), done, certificate);
            Assert.Equal("noindex, nofollow", answer.Headers.GetValues("X-Robots-Tag").Single());
        }
    }

    [Theory, EachEngine]
    public async Task A_revoked_one_says_since_when_and_why_without_the_note(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var done = await CompletedClass.InAsync(app);
        var certificate = (await done.IssueAsync(app))[0];
        await app.WithDbAsync(async db =>
        {
            (await db.Certificates.SingleAsync(c => c.Id == certificate.Id)).Revoke(RevocationReason.IssuedInError, "Pindah ke Lapas lain", new(2026, 3, 20), Some.Officer, app.Time.Now);
            await db.SaveChangesAsync();
        });

        var page = await app.Stranger().OpenAsync(CheckCertificate.Of(certificate.Code));

        Assert.Equal("Sertifikat ini dicabut", page.TextOf("h1"));
        Assert.Contains("20 Maret 2026", page.Text, StringComparison.Ordinal);
        SaysNothing(page.Html.DocumentElement.OuterHtml, done, certificate);
    }

    [Fact]
    public async Task Whatever_was_never_issued_gets_one_and_the_same_answer()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        await (await CompletedClass.InAsync(app)).IssueAsync(app);
        var stranger = app.Stranger();

        var answers = new List<(HttpStatusCode, string)>();
        foreach (var code in new[] { CheckCode.New(), CheckCode.New(), "A", "SP-2026-0001", "%3Cscript%3E", new string('9', 300) })
        {
            var answer = await stranger.Http.GetAsync(new Uri(CheckCertificate.Of(code), UriKind.Relative));
            answers.Add((answer.StatusCode, (await answer.Content.ReadAsStringAsync()).Replace(code, "", StringComparison.Ordinal)));
        }

        Assert.Equal(HttpStatusCode.NotFound, answers[0].Item1);
        Assert.Single(answers.Select(a => (a.Item1, WithoutHere(a.Item2))).Distinct());
    }

    [Fact]
    public async Task One_address_may_ask_only_so_often()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var stranger = app.Stranger();

        var statuses = new List<int>();
        for (var check = 0; check <= CheckCertificate.PerMinute; check++)
            statuses.Add((int)(await stranger.Http.GetAsync(new Uri("/api/v1/certificates/A", UriKind.Relative))).StatusCode);

        Assert.Equal((404, 429), (statuses[0], statuses[^1]));
    }

    [Fact]
    public async Task A_typed_code_leads_to_its_page()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);

        Assert.Equal("/c/7K2M9QTX0B4DHW3R", (await app.Stranger().OpenAsync("/c?code=7k2m-9qtx-ob4d-hw3r")).RedirectsTo);
        Assert.Equal(200, (await app.Stranger().OpenAsync("/c")).Status);
    }

    [Theory]
    [InlineData(CertificateLayout.Formal)]
    [InlineData(CertificateLayout.Plain)]
    public async Task The_paper_its_properties_and_its_name_say_nothing_of_a_prison(CertificateLayout layout)
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        var done = await CompletedClass.InAsync(app);
        var issued = await done.IssueAsync(app);
        var officer = app.Visitor(CertificatePermissions.Read, ParticipantPermissions.Read);

        var answer = await officer.Http.GetAsync(new Uri(DownloadCertificates.Path(done.Class.Id, layout), UriKind.Relative));
        var file = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("sertifikat-SP-2026-0001-sampai-0003.pdf", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.True(file.Length < 200_000, $"{file.Length} bytes");
        foreach (var never in Never) Assert.DoesNotContain(never, Encoding.Latin1.GetString(file), StringComparison.OrdinalIgnoreCase);

        var text = await PdfText.OfAsync(file);
        foreach (var certificate in issued)
        {
            Assert.Contains(certificate.HolderName, text, StringComparison.Ordinal);
            Assert.Contains(certificate.Number, text, StringComparison.Ordinal);
            Assert.Contains(CheckCode.Written(certificate.Code), text, StringComparison.Ordinal);
            SaysNothing(text, done, certificate);
        }
    }

    [Theory]
    [InlineData(10, "Jumlah", "Menurut kurikulum")]
    [InlineData(8, "Menurut kurikulum", "Jumlah")]
    public async Task Hours_on_the_paper_add_up_also_where_the_class_ended_early(int held, string said, string unsaid)
    {
        var certificate = Certificate.Issue(Some.Attested() with { LessonHours = held }, Some.Graduate(), Some.PaperTerms(), 7, Some.Officer, Some.Instant);

        var text = await PdfText.OfAsync(CertificatePdf.Of([certificate], CertificateLayout.Formal, "https://semai.example/c/"));

        Assert.Matches($@"{said}\s+10 JP", text);
        Assert.Equal(held != 10, System.Text.RegularExpressions.Regex.IsMatch(text, $@"Diadakan di kelas ini\s+{held} JP"));
        Assert.DoesNotContain(unsaid, text, StringComparison.Ordinal);
    }

    static void SaysNothing(string text, CompletedClass done, Certificate certificate)
    {
        text = System.Text.RegularExpressions.Regex.Replace(text, "CfDJ8[A-Za-z0-9_-]+", ""); // a token is random letters, and three of them may well say something
        foreach (var never in Never) Assert.DoesNotContain(never, text, StringComparison.OrdinalIgnoreCase);
        foreach (var id in new[] { certificate.Id.Value, done.Class.Id.Value, certificate.ParticipantId.Value, done.Commitment.Id.Value, done.Agreement.Id.Value })
            Assert.DoesNotContain(id.ToString(), text, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The page without what the change of language carries: the address it comes back to, and a token of its own.</summary>
    static string WithoutHere(string html) => System.Text.RegularExpressions.Regex.Replace(html, "value=\"(/c/[^\"]*|CfDJ8[^\"]*)\"", "");
}
