using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Reintegration;
using Semai.Modules.Reintegration.OwnDoor;
using Semai.Tests.Modules.Reintegration.Ventures;

namespace Semai.Tests.Modules.Reintegration.OwnDoor;

public class EnterDoorTests
{
    [Theory, EachEngine]
    public async Task An_invitation_is_printed_exchanged_once_and_number_and_pin_open_ever_after(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var person = await world.LeaverAsync();
        var guidance = world.Guidance();
        var sheet = await guidance.SubmitAsync(await guidance.OpenAsync(DoorLinks.Invite(person.Id)), DoorLinks.Invite(person.Id));
        var (number, code) = (sheet.Html.QuerySelectorAll("dd")[0].TextContent, sheet.Html.QuerySelectorAll("dd")[1].TextContent);
        Assert.Equal((9, 14), (number.Length, code.Length));
        Assert.DoesNotContain(code.Replace("-", "", StringComparison.Ordinal), string.Join(' ', await world.App.WithDbAsync(db => db.PersonalDoors.Select(d => d.CodeHash!).ToListAsync())), StringComparison.Ordinal);

        var own = world.App.Stranger();
        Assert.Equal((302, DoorLinks.Own), (await own.StartAsync(number, code) is var page ? (page.Status, page.RedirectsTo) : default));
        Assert.Equal(302, (await own.OpenAsync(DoorLinks.Own)).Status); // no business yet: on to opening a book
        Assert.Equal(200, (await own.OpenAsync(DoorLinks.Me)).Status);
        Assert.Equal(422, (await world.App.Stranger().StartAsync(number, code)).Status);

        var again = world.App.Stranger();
        Assert.Equal(302, (await again.KnockAsync(number.ToLowerInvariant())).Status);
        Assert.Contains("Ahmad", (await again.OpenAsync(DoorLinks.Me)).Text, StringComparison.Ordinal);
        Assert.Equal("/sign-in", (await again.OpenAsync("/releases")).RedirectsTo?.Split('?')[0].Replace("http://localhost", "", StringComparison.Ordinal));
    }

    [Theory, EachEngine]
    public async Task A_code_guessed_a_thousand_times_is_locked_and_told_to_the_officer_and_no_answer_tells_whether_a_number_exists(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var person = await world.LeaverAsync();
        var (number, code) = await world.InviteAsync(person);
        var (here, nowhere) = (new List<string>(), new List<string>());
        var guesser = world.App.Stranger();
        for (var no = 0; no < 12; no++)
        {
            here.Add(Said(await guesser.StartAsync(number, "AAAA-BBBB-CCCC"), number));
            nowhere.Add(Said(await guesser.StartAsync("ZZZZ-ZZZZ", "AAAA-BBBB-CCCC"), "ZZZZ-ZZZZ"));
        }

        for (var no = 12; no < 1000; no += 100) await guesser.StartAsync(number, "AAAA-BBBB-CCCC");

        Assert.Equal(nowhere, here);
        Assert.Equal(2, here.Distinct().Count()); // does not match; wait
        Assert.Equal(DoorState.Locked, await world.App.WithDbAsync(db => db.PersonalDoors.Select(d => d.State).SingleAsync()));
        Assert.Contains(await PlanPagesTests.TasksAsync(world.Guidance()), t => t.GetProperty("title").GetString() == "Pintu sendiri Ahmad terkunci");
        world.App.Time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(422, (await world.App.Stranger().StartAsync(number, code)).Status); // the right code opens no more

        var (anew, fresh) = await world.InviteAsync(person);
        Assert.Equal(302, (await world.App.Stranger().StartAsync(anew, fresh)).Status);
        Assert.DoesNotContain(await PlanPagesTests.TasksAsync(world.Guidance()), t => t.GetProperty("title").GetString()!.Contains("terkunci", StringComparison.Ordinal));

        static string Said(Page page, string typed) => $"{page.Status} {page.Text.Replace(typed, "", StringComparison.Ordinal)}";
    }

    [Theory, EachEngine]
    public async Task From_one_address_so_many_are_tried_and_no_more_for_a_while(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var rules = new List<string>();
        for (var no = 0; no < 42; no++)
            rules.Add((await Assert.ThrowsAsync<Refusal>(() => world.App.InScopeAsync(s => s.GetRequiredService<DoorGuard>().OpenAsync(DoorCodes.NewNumber(), "X", "10.0.0.7", d => d.PinHash, default)))).Rule);

        Assert.Equal([.. Enumerable.Repeat("door.no-match", 40), "door.too-many-tries", "door.too-many-tries"], rules);
        world.App.Time.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal("door.no-match", (await Assert.ThrowsAsync<Refusal>(() => world.App.InScopeAsync(s => s.GetRequiredService<DoorGuard>().OpenAsync("Q", "X", "10.0.0.7", d => d.PinHash, default)))).Rule);
        Assert.Equal(2, await world.App.WithDbAsync(db => db.DoorAttempts.CountAsync())); // what is past is forgotten, and no number stands in clear
    }

    [Theory, EachEngine]
    public async Task A_code_past_its_day_of_somebody_still_inside_or_a_wrong_pin_opens_nothing_and_all_are_answered_alike(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var person = await world.LeaverAsync();
        var soon = await world.Releases.LeavesAsync("Sebentar Lagi", VentureWorld.Today.AddDays(7));
        var (number, code) = await world.InviteAsync(person);
        var (inside, insideCode) = await world.InviteAsync(soon);

        var answers = new List<string> { (await world.App.Stranger().StartAsync(inside, insideCode)).TextOf("#problems"), (await world.App.Stranger().KnockAsync(number, "111222")).TextOf("#problems") };
        world.App.Time.Advance(TimeSpan.FromDays(31));
        answers.Add((await world.App.Stranger().StartAsync(number, code)).TextOf("#problems"));
        answers.Add((await world.App.Stranger().KnockAsync("QQQQ-QQQQ")).TextOf("#problems"));

        Assert.Single(answers.Distinct());
        Assert.Contains("Tidak cocok", answers[0], StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task Easy_and_unequal_pins_come_back_and_the_code_still_holds(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var (number, code) = await world.InviteAsync(await world.LeaverAsync());
        var own = world.App.Stranger();

        Assert.Contains("mudah ditebak", (await own.StartAsync(number, code, "123456")).Text, StringComparison.Ordinal);
        Assert.Contains("enam angka", (await own.StartAsync(number, code, "48291")).Text, StringComparison.Ordinal);
        var page = await own.SubmitAsync(await own.OpenAsync(DoorLinks.Start), ("number", number), ("code", code), ("pin", "482915"), ("pinAgain", "482916"));
        Assert.Equal((422, number), (page.Status, page.Html.QuerySelector("#number")!.GetAttribute("value")));
        Assert.Null(page.Html.QuerySelector("#pin")!.GetAttribute("value"));
        Assert.Equal(302, (await own.StartAsync(number, code)).Status);
    }

    [Theory, EachEngine]
    public async Task Only_prison_or_probation_office_invite_and_only_who_has_left_or_leaves_soon(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var person = await world.LeaverAsync();
        var later = await world.Releases.LeavesAsync("Masih Lama", VentureWorld.Today.AddDays(60));

        Assert.Equal("door.too-early", await PlanPagesTests.RuleOf(await world.Guidance().CallAsync($"/api/v1/releases/people/{later.Id}/door", new { })));
        Assert.Equal("door.not-there", await PlanPagesTests.RuleOf(await world.Guidance().CallAsync($"/api/v1/releases/people/{later.Id}/door/close", new { })));
        Assert.Equal(404, (int)(await world.Foreigner.CallAsync($"/api/v1/releases/people/{person.Id}/door", new { })).StatusCode);
        var agency = world.App.Visitor(new Scope(false, [], [world.Releases.Agency.Id.Value], [world.Releases.Agreement.Id.Value]), ReleasePermissions.Read, DoorPermissions.Invite);
        Assert.Equal(404, (await agency.OpenAsync(DoorLinks.Invite(person.Id))).Status);
    }

    [Theory, EachEngine]
    public async Task Signing_out_leaves_nothing_behind_and_a_wiped_or_newly_invited_door_ends_every_session(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var person = await world.LeaverAsync();
        var (number, code) = await world.InviteAsync(person);
        var (own, other) = (world.App.Stranger(), world.App.Stranger());
        await own.StartAsync(number, code);
        await other.KnockAsync(number);

        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", (await own.OpenAsync(DoorLinks.Me)).Html.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!)]);
        var left = await own.Http.PostAsync(new Uri(DoorLinks.SignOut, UriKind.Relative), content);
        Assert.Contains("storage", left.Headers.GetValues("Clear-Site-Data").Single(), StringComparison.Ordinal);
        Assert.Equal(DoorLinks.SignIn, (await own.OpenAsync(DoorLinks.Me)).RedirectsTo);
        Assert.Contains("no-store", (await other.Http.GetAsync(new Uri(DoorLinks.Me, UriKind.Relative))).Headers.CacheControl!.ToString(), StringComparison.Ordinal);

        var page = await other.SubmitAsync(await other.OpenAsync(DoorLinks.Wipe), DoorLinks.Wipe);
        Assert.Equal(422, page.Status); // not ticked
        page = await other.SubmitAsync(await other.OpenAsync(DoorLinks.Wipe), DoorLinks.Wipe, ("sure", "on"));
        Assert.Equal(DoorLinks.SignIn, page.RedirectsTo);
        Assert.Equal(422, (await world.App.Stranger().KnockAsync(number)).Status);

        var third = await world.EnterAsync(person);
        Assert.Equal(200, (await third.OpenAsync(DoorLinks.Me)).Status);
        await world.InviteAsync(person);
        Assert.Equal(DoorLinks.SignIn, (await third.OpenAsync(DoorLinks.Me)).RedirectsTo);
    }

    [Theory, EachEngine]
    public async Task Who_is_in_custody_again_has_no_door(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var person = await world.LeaverAsync();
        var own = await world.EnterAsync(person);

        Assert.True((await world.Releases.MoveAsync(person, "Return", VentureWorld.Today)).IsSuccessStatusCode);

        Assert.Equal(DoorLinks.SignIn, (await own.OpenAsync(DoorLinks.Me)).RedirectsTo);
        Assert.Equal(HttpStatusCode.Unauthorized, (await own.Http.GetAsync(new Uri($"{DoorLinks.Api}/certificates", UriKind.Relative))).StatusCode);
    }
}
