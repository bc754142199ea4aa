using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using Semai.Matching;

namespace Semai.Modules.Placements.Runs;

/// <summary>
/// Everything a run was worked out from, frozen: people, offers, weights, who may not be together, seed and limits. From it
/// the same answer comes again, years later, whatever the records say by then.
/// </summary>
public sealed record RunInput(
    DateOnly On, IReadOnlyList<PersonTraits> People, IReadOnlyList<OfferTraits> Offers, IReadOnlyList<Apart> Apart,
    MatchWeights Weights, int WeightsVersion, int RulesVersion, int Seed, double Seconds, double Gap)
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>How long and how closely it is searched.</summary>
    public MatchOptions Options => new(Seconds, Gap, Seed);

    /// <summary>The question for the solver. Places may be others than they were: what if.</summary>
    /// <exception cref="Refusal">Nobody, no offers, or no allowed pair.</exception>
    public MatchInstance Question(IReadOnlyDictionary<string, int>? places = null)
    {
        var (builder, scoring) = (new MatchBuilder(), new Scoring(Weights));
        foreach (var offer in Offers)
        {
            var free = places?.GetValueOrDefault(offer.Id, offer.Free) ?? offer.Free;
            builder.AddOffer(offer.Id, free, Math.Min(offer.Minimum, free));
        }

        var barred = new Dictionary<OutReason, int>();
        foreach (var person in People)
        {
            builder.AddPerson(person.Id);
            foreach (var offer in Offers.Where(o => Scoring.Bar(person, o) is null))
                builder.AddScore(offer.Id, scoring.Points(person, offer).Sum);
            if (NearestBar(person) is { } bar) barred[bar] = barred.GetValueOrDefault(bar) + 1;
        }

        if (barred.Values.Sum() == People.Count) throw RunRefusals.NobodyFits(RunWords.Barred(barred));

        foreach (var pair in Apart) builder.Separate(pair.One, pair.Other);
        return builder.Build();
    }

    /// <summary>Where a person may go nowhere: what stands in the way at the offer that is nearest to being open to them.</summary>
    public OutReason? NearestBar(PersonTraits person)
    {
        OutReason? nearest = null;
        foreach (var offer in Offers)
        {
            if (Scoring.Bar(person, offer) is not { } bar) return null;
            if (nearest is null || bar > nearest) nearest = bar;
        }

        return nearest;
    }

    public byte[] Freeze()
    {
        using var frozen = new MemoryStream();
        using (var packed = new BrotliStream(frozen, CompressionLevel.Fastest)) JsonSerializer.Serialize(packed, this, Json);
        return frozen.ToArray();
    }

    public static RunInput Thaw(byte[] frozen)
    {
        using var packed = new BrotliStream(new MemoryStream(frozen), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<RunInput>(packed, Json)!;
    }
}

/// <summary>Two people who may not be at the same offer, by id.</summary>
public sealed record Apart(string One, string Other);
