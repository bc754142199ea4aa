using CsCheck;
using Semai.Matching;

namespace Semai.Tests.Support;

/// <summary>Small questions for the matching, and what trying every answer finds.</summary>
static class MatchSome
{
    /// <summary>A question as plain as its file; a score of null is a pair that is not allowed.</summary>
    public sealed record Question(int?[][] Scores, int[] Places, int[] Minimum, (int, int)[] Apart)
    {
        public MatchInstance Instance()
        {
            var builder = new MatchBuilder();
            for (var offer = 0; offer < Places.Length; offer++) builder.AddOffer($"o{offer}", Places[offer], Math.Min(Minimum[offer], Places[offer]));
            for (var person = 0; person < Scores.Length; person++)
            {
                builder.AddPerson($"p{person}");
                for (var offer = 0; offer < Places.Length; offer++) if (Scores[person][offer] is { } score) builder.AddScore($"o{offer}", score);
            }

            foreach (var (one, other) in Apart) if (one != other) builder.Separate($"p{one}", $"p{other}");
            return builder.Build();
        }

        /// <summary>The best sum there is, by trying everything; null where it cannot be done.</summary>
        /// <param name="forced">A person and the offer they must be at; -1 is none.</param>
        public long? Best((int Person, int Offer)? forced = null) => Best(0, new int[Scores.Length], new int[Places.Length], forced);

        long? Best(int person, int[] at, int[] used, (int Person, int Offer)? forced)
        {
            if (person == Scores.Length)
                return Places.Select((_, o) => used[o] > 0 && used[o] < Math.Min(Minimum[o], Places[o])).Any(small => small)
                    || Apart.Any(a => a.Item1 != a.Item2 && at[a.Item1] >= 0 && at[a.Item1] == at[a.Item2]) ? null : 0;
            long? best = null;
            for (var offer = -1; offer < Places.Length; offer++)
            {
                if (forced is { } f && f.Person == person && f.Offer != offer) continue;
                if (offer >= 0 && (Scores[person][offer] is null || used[offer] == Places[offer])) continue;
                at[person] = offer;
                if (offer >= 0) used[offer]++;
                if (Best(person + 1, at, used, forced) is { } rest) best = Math.Max(best ?? 0, rest + (offer < 0 ? 0 : Scores[person][offer]!.Value));
                if (offer >= 0) used[offer]--;
            }

            return best;
        }

        public Question WithOneMoreAt(int offer) => this with { Places = [.. Places.Select((p, o) => o == offer ? p + 1 : p)] };
    }

    /// <summary>Places are short, some pairs are not allowed, scores collide.</summary>
    public static Gen<Question> Plain { get; } =
        from people in Gen.Int[1, 6]
        from offers in Gen.Int[1, 4]
        from scores in Gen.Frequency((1, Gen.Const((int?)null)), (3, Gen.Int[0, 9].Select(s => (int?)s))).Array[offers].Array[people]
        from places in Gen.Int[0, 2].Array[offers]
        where scores.Any(s => s.Any(x => x is not null))
        select new Question(scores, places, new int[offers], []);

    /// <summary>With people kept apart, and offers that need a group.</summary>
    public static Gen<Question> Ruled { get; } =
        from plain in Plain
        from minimum in Gen.Int[0, 3].Array[plain.Places.Length]
        from places in Gen.Int[0, 3].Array[plain.Places.Length]
        from apart in Gen.Select(Gen.Int[0, plain.Scores.Length - 1], Gen.Int[0, plain.Scores.Length - 1]).Array[0, 4]
        select plain with { Minimum = minimum, Places = places, Apart = apart };

    /// <summary>Places for two of five people; everybody may go to <paramref name="choices"/> offers.</summary>
    public static MatchInstance Crowd(int people, int offers, int choices, int apart, bool groups, int seed)
    {
        var random = new Random(seed);
        var builder = new MatchBuilder();
        for (var offer = 0; offer < offers; offer++)
        {
            var places = Math.Max(1, people * 2 / (5 * offers)) + random.Next(2);
            builder.AddOffer($"o{offer}", places, groups ? Math.Min(places, 2) : 0);
        }

        for (var person = 0; person < people; person++)
        {
            builder.AddPerson($"p{person}");
            foreach (var offer in Enumerable.Range(0, offers).OrderBy(_ => random.Next()).Take(choices)) builder.AddScore($"o{offer}", random.Next(1, 1000));
        }

        for (var no = 0; no < apart; no++) builder.Separate($"p{random.Next(people / 2)}", $"p{(people / 2) + random.Next(people / 2)}");
        return builder.Build();
    }
}
