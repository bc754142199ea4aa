using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.OwnDoor;
using Semai.Modules.Training.Certificates;
using Semai.Tests.Modules.Reintegration.Ventures;

namespace Semai.Tests.Modules.Reintegration.OwnDoor;

/// <summary>Crawls a person's own door, in both languages, for anything that would hurt if somebody looked over the shoulder.</summary>
public partial class NeutralDoorTests
{
    const string Secret = "1506116503930001";

    [Theory, EachEngine]
    public async Task No_page_address_cookie_or_paper_of_the_door_tells_where_its_owner_has_been(Engine engine)
    {
        await using var world = await VentureWorld.OnAsync(engine);
        var person = await world.LeaverAsync();
        var register = await world.App.WithDbAsync(async db =>
        {
            var found = await db.Participants.SingleAsync(p => p.Id == person.Id);
            await world.App.InScopeAsync(services => Task.FromResult(found.Identify(Nik.Parse(Secret), IdentityStatus.Recorded, services.GetRequiredService<Vault>(), "KTP", Some.Officer, Some.Instant)));
            var custody = await db.Custodies.SingleAsync(c => c.ParticipantId == person.Id);
            await world.App.InScopeAsync(services => { db.Add(Offence.Record(found, "Pencurian dengan pemberatan", "Pasal 363", custody, services.GetRequiredService<Vault>(), "register", Some.Officer, Some.Instant)); return Task.FromResult(true); });
            await db.SaveChangesAsync();
            return custody.RegisterNumber;
        });
        await OwnPlanTests.EverythingAsync(world, person);
        var id = await world.OfAsync(person, "Keripik Pinang");
        var units = await world.App.WithDbAsync(db => db.Organisations.Where(o => o.UnitNo != null).Select(o => o.Name + "|" + o.ShortName).ToListAsync());
        string[] never = [.. units.SelectMany(u => u.Split('|')), register, Secret, "Pencurian", "Pasal 363", "363", "Semai"];
        var guidance = world.Guidance();
        var sheet = await guidance.SubmitAsync(await guidance.OpenAsync(DoorLinks.Invite(person.Id)), DoorLinks.Invite(person.Id));
        var (number, code) = (sheet.Html.QuerySelectorAll("dd")[0].TextContent, sheet.Html.QuerySelectorAll("dd")[1].TextContent);
        Innocent(sheet, "the paper", never);

        foreach (var language in new[] { "id-ID", "en-GB" })
        {
            var own = world.App.Stranger(language);
            if (language == "id-ID") await own.StartAsync(number, code);
            else await own.KnockAsync(number);
            await own.CallAsync(DoorLinks.ApiBook(id), VentureWorld.Line("DirectSale", 5_000));
            await own.CallAsync($"{DoorLinks.Api}/requests", new { kind = "Copy" });

            var (seen, ahead) = (new HashSet<string>(), new Queue<string>([DoorLinks.Own, DoorLinks.SignIn, DoorLinks.Start, DoorLinks.Wipe, DoorLinks.Begin, $"{DoorLinks.Own}/nowhere", DoorLinks.Book(new(Guid.CreateVersion7()))]));
            while (ahead.TryDequeue(out var path))
            {
                if (!seen.Add(path)) continue;
                var answer = await own.Http.GetAsync(new Uri(path, UriKind.Relative));
                foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : []) Assert.DoesNotMatch(Hurts(), cookie.Split('=')[0]);
                var page = await own.OpenAsync(path);
                Innocent(page, path, never);
                foreach (var link in page.Html.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!.Split('#')[0]).Where(h => h.StartsWith(DoorLinks.Own, StringComparison.Ordinal))) ahead.Enqueue(link);
            }

            Assert.Superset(new HashSet<string> { DoorLinks.Own, DoorLinks.Plan, DoorLinks.Papers, DoorLinks.Me, DoorLinks.Wipe }, seen);
        }
    }

    static void Innocent(Page page, string path, IReadOnlyList<string> never)
    {
        var shown = Assets().Replace(page.Html.Source.Text, "");
        Assert.All(never, word => Assert.False(shown.Contains(word, StringComparison.OrdinalIgnoreCase), $"{path}: {word}"));
        var words = Folded.Of(page.Html.DocumentElement.TextContent).Split(' ');
        Assert.Empty(words.Intersect([.. PrisonWords.All, "penjahat", "bebas", "released", "release", "custody", "offence", "convict", "probation", "remisi", "sipir"]).Select(w => $"{path}: {w}"));
        Assert.DoesNotMatch(Hurts(), path);
    }

    /// <summary>Addresses of style, drawing and script, which nobody reads on a screen.</summary>
    [GeneratedRegex("/dist/[a-z.]+")]
    private static partial Regex Assets();

    [GeneratedRegex("lapas|napi|bapas|prison|release|semai|inmate", RegexOptions.IgnoreCase)]
    private static partial Regex Hurts();
}
