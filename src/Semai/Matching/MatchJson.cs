using System.Text.Json;

namespace Semai.Matching;

/// <summary>
/// Writes an answer as JSON, by the names of the input. Each figure that may be a bound says beside it what it is:
/// <c>exact</c>, <c>atLeast</c>, <c>atMost</c>, or <c>impossible</c> and then null.
/// </summary>
public static class MatchJson
{
    const int RowsAtOnce = 1000;

    /// <param name="seconds">How long the whole took, reading and explaining included.</param>
    public static void Write(Stream output, MatchAnswer answer, double seconds)
    {
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteString("status", Word(answer.Status));
        json.WriteNumber("objective", answer.Objective);
        json.WriteNumber("bound", answer.Bound);
        json.WriteNumber("gap", answer.Gap);
        json.WriteString("solver", answer.Solver);
        json.WriteNumber("seed", answer.Seed);
        json.WriteBoolean("repeatable", answer.Repeatable);
        Rows(json, "pairs", answer.Pairs, pair => Pair(json, answer.Instance, pair));
        Rows(json, "unmatched", answer.Unmatched, one => Unmatched(json, answer.Instance, one));
        json.WriteStartObject("comparisons");
        Comparison(json, "firstComeFirstServed", answer.FirstComeFirstServed);
        Comparison(json, "greedy", answer.Greedy);
        json.WriteEndObject();
        json.WriteNumber("seconds", Math.Round(seconds, 3));
        json.WriteEndObject();
    }

    static void Pair(Utf8JsonWriter json, MatchInstance instance, Pairing pair)
    {
        json.WriteString("person", instance.PersonIds[pair.Person]);
        json.WriteString("offer", instance.OfferIds[pair.Offer]);
        json.WriteNumber("score", pair.Score);
        Offer(json, "runnerUp", instance, pair.RunnerUp);
        Figure(json, "overrideCost", pair.OverrideCost, pair.CostIs);
    }

    static void Unmatched(Utf8JsonWriter json, MatchInstance instance, Unmatched one)
    {
        json.WriteString("person", instance.PersonIds[one.Person]);
        json.WriteString("reason", Word(one.Reason));
        if (one.At >= 0) Offer(json, "at", instance, one.At);
        if (one.ApartFrom >= 0) json.WriteString("apartFrom", instance.PersonIds[one.ApartFrom]);
        if (one.OnePlaceMore >= 0)
        {
            Offer(json, "onePlaceMore", instance, one.OnePlaceMore);
            Figure(json, "gain", one.Gain, one.GainIs);
        }

        if (one.Cheapest < 0) return;
        Offer(json, "cheapest", instance, one.Cheapest);
        Figure(json, "overrideCost", one.OverrideCost, one.CostIs);
    }

    static void Comparison(Utf8JsonWriter json, string name, Comparison comparison)
    {
        json.WriteStartObject(name);
        json.WriteNumber("objective", comparison.Objective);
        json.WriteNumber("matched", comparison.Matched);
        json.WriteEndObject();
    }

    static void Rows<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> rows, Action<T> write)
    {
        json.WriteStartArray(name);
        for (var no = 0; no < rows.Count; no++)
        {
            json.WriteStartObject();
            write(rows[no]);
            json.WriteEndObject();
            if (no % RowsAtOnce == 0) json.Flush();
        }

        json.WriteEndArray();
    }

    static void Offer(Utf8JsonWriter json, string name, MatchInstance instance, int offer)
    {
        if (offer < 0) json.WriteNull(name);
        else json.WriteString(name, instance.OfferIds[offer]);
    }

    static void Figure(Utf8JsonWriter json, string name, long value, FigureIs what)
    {
        if (what == FigureIs.Impossible) json.WriteNull(name);
        else json.WriteNumber(name, value);
        json.WriteString(name + "Is", Word(what));
    }

    static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
