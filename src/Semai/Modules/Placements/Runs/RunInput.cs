using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using Semai.Matching;

namespace Semai.Modules.Placements.Runs;

/// <summary>
/// Everything a run was worked out from, frozen: people, offers or classes, weights, who may not be together, seed and limits.
/// From it the same answer comes again, years later, whatever the records say by then.
/// </summary>
/// <param name="Places">Offers or classes, each with its free places; written as "offers", as before there were classes.</param>
public sealed record RunInput(
    DateOnly On, IReadOnlyList<PersonTraits> People, [property: JsonPropertyName("offers")] IReadOnlyList<PlaceTraits> Places, IReadOnlyList<Apart> Apart,
    MatchWeights Weights, int WeightsVersion, int RulesVersion, int Seed, double Seconds, double Gap)
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>How long and how closely it is searched.</summary>
    public MatchOptions Options => new(Seconds, Gap, Seed);

    /// <summary>The question for the solver. Free places may be others than they were: what if.</summary>
    /// <exception cref="Refusal">Nobody, no places, or no allowed pair.</exception>
    public MatchInstance Question(IReadOnlyDictionary<string, int>? free = null)
    {
        var (builder, scoring) = (new MatchBuilder(), new Scoring(Weights));
        foreach (var place in Places)
        {
            var there = free?.GetValueOrDefault(place.Id, place.Free) ?? place.Free;
            builder.AddOffer(place.Id, there, Math.Min(place.Minimum, there));
        }

        var barred = new Dictionary<OutReason, int>();
        foreach (var person in People)
        {
            builder.AddPerson(person.Id);
            foreach (var place in Places.Where(p => Scoring.Bar(person, p) is null))
                builder.AddScore(place.Id, scoring.Points(person, place).Sum);
            if (NearestBar(person) is { } bar) barred[bar] = barred.GetValueOrDefault(bar) + 1;
        }

        if (barred.Values.Sum() == People.Count) throw RunRefusals.NobodyFits(RunWords.Barred(barred, Places[0].Kind));

        foreach (var pair in Apart) builder.Separate(pair.One, pair.Other);
        return builder.Build();
    }

    /// <summary>Where a person may go nowhere: what stands in the way at the place that is nearest to being open to them.</summary>
    public OutReason? NearestBar(PersonTraits person)
    {
        OutReason? nearest = null;
        foreach (var place in Places)
        {
            if (Scoring.Bar(person, place) is not { } bar) return null;
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

/// <summary>Two people who may not be at the same place, by id.</summary>
public sealed record Apart(string One, string Other);
