using Semai.Modules.Participants;
using Semai.Modules.Participants.Roster;
using static Semai.Tests.Modules.Participants.Roster.RosterDesk;

namespace Semai.Tests.Modules.Participants.Roster;

/// <summary>Whatever a spreadsheet holds is shown as text.</summary>
public class RosterScriptTests
{
    const string Name = "<script>Alert(1)</script>";

    [Fact]
    public async Task A_script_in_a_name_is_text_on_the_preview_the_list_and_the_profile()
    {
        await using var app = await GivenPrisonAsync(Engine.Sqlite);
        var registrar = Registrar(app);
        var sent = await registrar.UploadAsync(await registrar.OpenAsync(UploadRoster.Path), "file", "register.xlsx", Workbook.Of(["No. Registrasi", "Nama", "L/P"], ["B.I 1/2025", Name, "L"]));

        IsText(await registrar.OpenAsync($"{sent.RedirectsTo}?show=new"));
        await registrar.SubmitAsync(await registrar.OpenAsync(sent.RedirectsTo!), "/apply");
        IsText(await registrar.OpenAsync("/participants"));
        IsText(await registrar.OpenAsync($"/participants/{await app.WithDbAsync(db => db.Participants.Select(p => p.Id).SingleAsync())}"));
    }

    static void IsText(Page page)
    {
        Assert.Equal(200, page.Status);
        Assert.Contains(Name, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Html.QuerySelectorAll("script"), s => s.TextContent.Contains("Alert", StringComparison.Ordinal));
    }
}
