using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Placements.Mentoring;
using Semai.Modules.Placements.Runs;
using Semai.Tests.Modules.Partners.Offers;

namespace Semai.Tests.Modules.Placements.Runs;

/// <summary>What becomes of an accepted pair of a mentoring offer.</summary>
public class MatchedMentoringTests
{
    static readonly string[] All = [RunPermissions.Read, RunPermissions.Run, RunPermissions.Decide, ParticipantPermissions.Read, OfferPermissions.Read];

    [Theory, EachEngine]
    public async Task An_accepted_pair_is_proposed_with_the_freest_mentor_and_its_place_comes_free_when_it_ends(Engine engine)
    {
        await using var there = await OfferWorld.OnAsync(engine);
        var busy = await there.App.GivenAsync(Some.Mentor(there.Business, "Aminah"));
        var free = await there.App.GivenAsync(Some.Mentor(there.Business, "Zubaidah"));
        await there.App.GivenAsync(Some.ProposedPair(busy, (await PersonAsync(there, "Budi", 2)).Id));
        var (person, offer) = (await PersonAsync(there, "Ahmad", 1), await OfferAsync(there));

        Assert.Equal(HttpStatusCode.OK, (await AcceptedAsync(there)).StatusCode);

        var pair = await there.App.WithDbAsync(db => db.Pairs.SingleAsync(p => p.OfferId != null));
        Assert.Equal((person.Id, free.Id, PairState.Proposed), (pair.ParticipantId, pair.MentorId, pair.State));
        Assert.Equal((1, OfferState.Filled), await there.App.ReloadAsync(offer.Id) is var taken ? (taken.Taken, taken.State) : default);
        await there.App.WithDbAsync(async db =>
        {
            (await db.Pairs.SingleAsync(p => p.Id == pair.Id)).End(PairReason.GoalsReached, new(2026, 3, 1), null, Some.Approver, there.App.Time.Now);
            await db.SaveChangesAsync();
        });
        Assert.Equal((0, OfferState.Published), await there.App.ReloadAsync(offer.Id) is var freed ? (freed.Taken, freed.State) : default);
    }

    [Theory, EachEngine]
    public async Task Where_the_business_has_no_mentor_the_decision_is_not_kept(Engine engine)
    {
        await using var there = await OfferWorld.OnAsync(engine);
        await PersonAsync(there, "Ahmad", 1);
        var offer = await OfferAsync(there);

        var refused = await AcceptedAsync(there);

        Assert.Equal("matching.no-mentor", (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("rule").GetString());
        Assert.Equal(0, (await there.App.ReloadAsync(offer.Id)).Taken);
        Assert.Equal(PairDecision.Open, (await there.App.WithDbAsync(db => db.MatchRuns.SingleAsync())).Pairs[0].Decision);
    }

    static async Task<HttpResponseMessage> AcceptedAsync(OfferWorld there)
    {
        var made = await there.App.Visitor(Scope.Unit(1), All).CallAsync(RunLinks.Api, new { unit = 1, kind = "Mentoring" });
        var run = await made.Content.ReadFromJsonAsync<JsonElement>();
        return await there.App.Visitor(Scope.Unit(1) with { PartnerRegencies = ["15.06"] }, All)
            .CallAsync($"{RunLinks.Api}/{run.GetProperty("id").GetGuid()}/pairs/{run.GetProperty("pairs")[0].GetProperty("no").GetInt32()}", new { decision = "Accepted" });
    }

    static Task<Offer> OfferAsync(OfferWorld there) => there.App.GivenAsync(Some.PublishedOffer(
        there.Business, Some.CoconutTerms(1, OfferKind.Mentoring, there.Agreement.Id) with { Ends = new(2026, 5, 30) }));

    static async Task<Participant> PersonAsync(OfferWorld there, string name, int no)
    {
        var person = await there.App.GivenAsync(Some.Person(name));
        await there.App.GivenAsync(Some.DatedCustody(person, $"B.I {no}/2024"));
        return person;
    }
}
