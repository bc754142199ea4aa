using Semai.Matching;

namespace Semai.Bench;

/// <param name="Choices">How many offers each person may go to.</param>
/// <param name="Apart">Pairs of people who may not be together.</param>
/// <param name="Groups">Whether offers take two to four people at once or nobody.</param>
sealed record MatchSize(string Name, int People, int Offers, int Choices, int Apart, bool Groups);

/// <summary>An invented question, as a register would hold it: names, and scores by name.</summary>
sealed record MatchQuestion(string[] People, string[] Offers, int[] Places, int[] Minimum, int[][] Choices, int[][] Scores, (int, int)[] Apart)
{
    public static MatchQuestion Invent(MatchSize size)
    {
        var random = new Random(1);
        var places = new int[size.Offers];
        for (var no = 0; no < size.People * 2 / 5; no++) places[random.Next(size.Offers)]++;
        double[] wanted = [.. places.Select(_ => random.NextDouble())];
        int[][] choices = [.. Enumerable.Range(0, size.People).Select(_ => Some(random, size))];
        return new(
            [.. Enumerable.Range(0, size.People).Select(p => $"p{p}")],
            [.. Enumerable.Range(0, size.Offers).Select(o => $"o{o}")],
            places,
            [.. places.Select(p => size.Groups ? Math.Min(p, 2 + random.Next(3)) : 0)],
            choices,
            [.. choices.Select(mine => mine.Select(o => 1 + (int)(999 * (wanted[o] + random.NextDouble()) / 2)).ToArray())],
            [.. Enumerable.Range(0, size.Apart).Select(_ => (random.Next(size.People / 2), (size.People / 2) + random.Next(size.People / 2)))]);
    }

    public MatchInstance Build()
    {
        var builder = new MatchBuilder();
        for (var offer = 0; offer < Offers.Length; offer++) builder.AddOffer(Offers[offer], Places[offer], Minimum[offer]);
        for (var person = 0; person < People.Length; person++)
        {
            builder.AddPerson(People[person]);
            for (var no = 0; no < Choices[person].Length; no++) builder.AddScore(Offers[Choices[person][no]], Scores[person][no]);
        }

        foreach (var (one, other) in Apart) builder.Separate(People[one], People[other]);
        return builder.Build();
    }

    static int[] Some(Random random, MatchSize size)
    {
        if (size.Choices == size.Offers) return [.. Enumerable.Range(0, size.Offers)];
        var some = new HashSet<int>(size.Choices);
        while (some.Count < size.Choices) some.Add(random.Next(size.Offers));
        return [.. some];
    }
}
