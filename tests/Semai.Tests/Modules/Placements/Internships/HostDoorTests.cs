using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Placements.Internships;
using Semai.Modules.Placements.Internships.HostDoor;
using Semai.Modules.Placements.Mentoring;

namespace Semai.Tests.Modules.Placements.Internships;

/// <summary>Whatever a business opens: nothing of what only the prison knows.</summary>
public partial class HostDoorTests
{
    const string Nik = "1506021705900003";

    /// <summary>Of the person who works there, of the one who waits, and of the file of the internship; none so short that a random token could hold it.</summary>
    static readonly string[] Secrets =
    [
        Nik, "Penipuan", "378 KUHP", "RRI-tinggi-9", "RecidivismRisk", "B.I 1/2024", "B.I 2/2024", "W5/decision-letter", "map B-12", "terkunci-7", "tuberkulosis",
        "HalfDate", "oneHalf", "Expiration", "Melanggar",
    ];

    [Theory, EachEngine]
    public async Task Wherever_an_owner_goes_nothing_of_offence_risk_health_and_identity_shows(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var placement = await world.ActiveAsync();
        await world.WithPapersAsync(1);
        await SeedAsync(world);
        var pair = await MentoredAsync(world);
        var owner = await world.OwnerAsync();
        await owner.CallAsync($"{ShowHostPeople.Api}/{placement.Id}/logbook", new { day = "2026-03-02", attendance = "Present", from = "08:00:00", to = "08:30:00", work = "mengupas" });
        await world.Officer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/visits", new { on = "2026-03-02", officer = "Agus", findings = "terkunci-7: batuk tuberkulosis" });
        await world.Officer.CallAsync($"{PlacementLinks.Api}/{placement.Id}/incidents", new { kind = "Other", on = "2026-03-02", what = "terkunci-7 kejadian" });
        string[] ids = [$"{placement.Id}", $"{pair}", $"{world.People[0].Id}", $"{world.People[1].Id}", $"{world.Offer.Id}", $"{world.Business.Id}", $"{world.Agreement.Id}", $"{world.Commitment.Id}"];

        var (seen, queue, answered) = (new HashSet<string>(), new Queue<string>(["/", "/api/v1/me/tasks", .. Addresses(app, ids)]), new List<string>());
        while (queue.TryDequeue(out var path))
        {
            if (!seen.Add(path)) continue;

            var answer = await owner.Http.GetAsync(new Uri(path, UriKind.Relative));
            var text = await answer.Content.ReadAsStringAsync();
            Assert.True((int)answer.StatusCode < 500, path);
            Assert.All(Secrets, secret => Assert.False(text.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{path} shows {secret}"));
            if (answer.StatusCode is not HttpStatusCode.OK) continue;

            answered.Add(path);
            Assert.DoesNotContain("Budi", new HtmlParser().ParseDocument(text).Body!.TextContent, StringComparison.Ordinal); // who waits for papers is nobody here
            foreach (var link in Links().Matches(text).Select(m => m.Groups[1].Value.Split('#')[0])) queue.Enqueue(WebUtility.HtmlDecode(link));
        }

        Assert.Contains(ShowHostPeople.PathOf(placement.Id), answered);
        Assert.Contains($"{ShowHostPeople.Api}/{placement.Id}", answered);
        Assert.Contains($"{ShowHostPeople.PathOf(placement.Id)}/report", answered);
        Assert.Contains(ShowHostPeople.PairsApi, answered);
        Assert.Contains("Menghitung harga jual", (await owner.OpenAsync(ShowHostPeople.List)).TextOf("#pendampingan"), StringComparison.Ordinal);
        Assert.DoesNotContain(answered, p => p.StartsWith(PlacementLinks.List, StringComparison.Ordinal) || p.StartsWith(PlacementLinks.Api, StringComparison.Ordinal));
        Assert.DoesNotContain(answered, p => p.StartsWith(PairLinks.List, StringComparison.Ordinal) || p.StartsWith($"/api/v1{PairLinks.List}", StringComparison.Ordinal));
    }

    static Task SeedAsync(InternshipWorld world) => world.App.InScopeAsync(async services =>
    {
        var (db, vault) = (services.GetRequired<Db>(), services.GetRequired<Vault>());
        foreach (var id in world.People.Take(2).Select(p => p.Id))
        {
            var person = await db.Participants.SingleAsync(p => p.Id == id);
            var custody = await db.Custodies.FirstAsync(c => c.ParticipantId == id);
            if (id == world.People[0].Id) person.Identify(Semai.Kernel.Nik.Parse(Nik), IdentityStatus.Verified, vault, "KTP", Some.Officer, Some.Instant);
            db.Add(Offence.Record(person, "Penipuan berlanjut", "378 KUHP", custody, vault, "petikan putusan", Some.Officer, Some.Instant));
            db.Add(CustodyFact.Of(person, FactKind.RecidivismRisk, FactValue.High, new(2026, 1, 5), "RRI-tinggi-9", vault, Some.Officer, Some.Instant));
        }

        return await db.SaveChangesAsync();
    });

    /// <summary>A pair with an officer's notes, reasons and calls-off, and one of somebody who has not signed yet.</summary>
    static async Task<Id<MentoringPair>> MentoredAsync(InternshipWorld world)
    {
        var mentor = await world.App.GivenAsync(Some.Mentor(world.Business));
        var pair = Some.Pair(mentor, world.People[0].Id);
        pair.Hold(Some.Meeting(new(2026, 1, 5)) with { Note = "terkunci-7 tuberkulosis", LateWhy = "terkunci-7" }, Admission.Admitted, 14, Some.Officer, Some.Instant);
        pair.Hold(Some.Meeting(new(2026, 1, 6)) with { Note = "terkunci-7" }, Admission.Admitted, 14, Some.Officer, Some.Instant.AddDays(1));
        pair.MarkInError(2, "terkunci-7", Some.Officer);
        pair.Plan(new(2026, 3, 3), new(9, 0), 60, "Aula", Admission.Admitted, Some.Officer, Some.Instant);
        pair.CancelPlanned(1, "terkunci-7", new(2026, 1, 5));
        pair.SetGoal("Menghitung harga jual", new(2026, 4, 1));
        pair.Pause(PairReason.Order, "Melanggar terkunci-7", Some.Approver, Some.Instant);
        await world.App.GivenAsync(pair);
        await world.App.GivenAsync(Some.ProposedPair(mentor, world.People[1].Id));
        return pair.Id;
    }

    /// <summary>Every address that is read, with the ids of what is there in its holes.</summary>
    static IEnumerable<string> Addresses(TestApp app, string[] ids) =>
        from endpoint in app.Services.GetRequired<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null
        where endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") != false
        let pattern = "/" + endpoint.RoutePattern.RawText!.TrimStart('/')
        from id in pattern.Contains('{', StringComparison.Ordinal) ? ids : [""]
        select Hole().Replace(pattern, hole => hole.Value.Contains(":guid", StringComparison.Ordinal) || !hole.Value.Contains(':', StringComparison.Ordinal) ? id : "1");

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Hole();

    [GeneratedRegex("href=\"(/[^\"]*)\"")]
    private static partial Regex Links();
}
