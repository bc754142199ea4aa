using System.Net;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Capital;
using Semai.Modules.Reintegration.LicencePaths;
using Semai.Modules.Reintegration.OwnDoor;
using Semai.Tests.Modules.Reintegration.Capital;
using Semai.Tests.Modules.Reintegration.LicencePaths;
using Semai.Tests.Modules.Reintegration.Ventures;

namespace Semai.Tests.Modules.Reintegration.OwnDoor;

public class OwnPlanTests
{
    [Theory, EachEngine]
    public async Task The_owner_reads_plan_licences_money_and_mentor_in_plain_words(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var person = await world.LeaverAsync();
        await EverythingAsync(world, person);
        var own = await world.EnterAsync(person);

        var page = await own.OpenAsync(DoorLinks.Plan);
        var text = page.Text.Replace('\u00a0', ' ');

        Assert.Equal(200, page.Status);
        Assert.Contains("Keripik Ahmad", text, StringComparison.Ordinal);
        Assert.Contains("Mulai NIB, dibantu Dinas Koperasi", text, StringComparison.Ordinal);
        Assert.Contains("Angsuran 1 sebesar Rp 416.667, paling lambat 10 Juni 2026.", text, StringComparison.Ordinal);
        Assert.Contains("Sudah Anda terima Rp 5.000.000.", text, StringComparison.Ordinal);
        Assert.Contains("Tertulis di rencana pada kertas", text, StringComparison.Ordinal); // the customers name a place
        Assert.DoesNotContain("rencana bebas", text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("page", page.Html.QuerySelector($".dock a[href='{DoorLinks.Plan}']")!.GetAttribute("aria-current"));
        Assert.Contains("\"next\":", await own.Http.GetStringAsync(new Uri($"{DoorLinks.Api}/plan", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Another_person_s_plan_is_not_there_and_an_empty_tab_says_so(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var (budi, ahmad) = (await world.LeavesAsync("Budi"), await world.LeaverAsync());
        await EverythingAsync(world, budi);
        var own = await world.EnterAsync(ahmad);

        var page = await own.OpenAsync(DoorLinks.Plan);

        Assert.Equal("Belum ada rencana", page.TextOf("h1"));
        Assert.DoesNotContain("KUR", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await world.App.Stranger().Http.GetAsync(new Uri($"{DoorLinks.Api}/plan", UriKind.Relative))).StatusCode);
    }

    /// <summary>A plan whose customers name a place that would hurt, a path whose identity papers are there, and a loan that came.</summary>
    internal static async Task EverythingAsync(VentureWorld world, Participant person)
    {
        var id = await CapitalPagesTests.ApprovedAsync(world, person, Some.PlanSheet with { Customers = "Koperasi Lapas dan warung" });
        var path = await LicencePathPagesTests.BegunAsync(LicencePathPagesTests.Agency(world), person, "food");
        await LicencePathPagesTests.Agency(world).CallAsync($"{LicencePathLinks.Api}/{path}/steps/1/stage", new { act = "Recognise", on = "2026-03-01", note = "Beres di rencana bebas" });
        await CapitalPagesTests.Agency(world).CallAsync($"{CapitalLinks.Api}/{id}/stage", new { act = "Disburse", on = "2026-05-20", amount = 5_000_000, evidence = "TRF-1" });
        Assert.True((await CapitalPagesTests.Agency(world).CallAsync($"{CapitalLinks.Api}/{id}/entries/1/confirm", new { })).IsSuccessStatusCode);
    }
}
