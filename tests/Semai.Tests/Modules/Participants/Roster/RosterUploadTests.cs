using System.Net;
using Semai.Modules.Participants.Roster;
using static Semai.Tests.Modules.Participants.Roster.RosterDesk;

namespace Semai.Tests.Modules.Participants.Roster;

/// <summary>What is turned away before anything is kept.</summary>
public class RosterUploadTests
{
    static object?[] Ali(string ends = "10-01-2027", string name = "Ali bin Amir") =>
        [1, "B.I 1/2025", name, "L", "17-05-1990", "1506021705900003", "Pencurian", "363 KUHP", "2 tahun", "10-01-2025", ends, "sapi"];

    [Fact]
    public async Task A_file_that_cannot_be_taken_is_refused_on_the_same_page()
    {
        await using var app = await GivenPrisonAsync(Engine.Sqlite);
        var registrar = app.Visitor(Scope.Unit(1), May);
        var page = await registrar.OpenAsync(UploadRoster.Path);

        Assert.Contains("Pilih berkasnya dulu.", (await registrar.SubmitAsync(page, UploadRoster.Path)).Text, StringComparison.Ordinal);
        var other = await registrar.UploadAsync(page, "file", "a.xlsx", Workbook.Of(["LAPAS KELAS IIA JAMBI"], Columns, Ali()));
        Assert.Equal(422, other.Status);
        Assert.Contains("menyebut \"LAPAS KELAS IIA JAMBI\"", other.TextOf("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("bukan lembar kerja", (await registrar.UploadAsync(page, "file", "a.xlsx", "%PDF-1.7"u8.ToArray())).TextOf("[role=alert]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_files_at_once_are_refused_and_neither_is_kept()
    {
        await using var app = await GivenPrisonAsync(Engine.Sqlite);
        var registrar = app.Visitor(Scope.Unit(1), May);
        var token = (await registrar.OpenAsync(UploadRoster.Path)).Html.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var both = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var name in new[] { "mei.xlsx", "juni.xlsx" }) both.Add(new ByteArrayContent(Workbook.Of(Columns, Ali())), "file", name);

        var sent = await registrar.Http.PostAsync(new Uri(UploadRoster.Path, UriKind.Relative), both);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.StatusCode);
        Assert.Contains("Unggah satu berkas dulu", await sent.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDbAsync(db => db.RosterImports.CountAsync()));
    }
}
