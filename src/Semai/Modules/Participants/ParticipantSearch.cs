using Semai.Data;

namespace Semai.Modules.Participants;

/// <summary>
/// Finds people by the words of their names, in any order, by their beginnings and by their sound; and by parts of a
/// register number. Every word typed must be found. It goes by the index of words, so it does not grow with the nation.
/// </summary>
static class ParticipantSearch
{
    const int MostWords = 6;
    const int MostNear = 12;

    /// <summary>Past every letter, so that a beginning is a range.</summary>
    const string Past = "\uffff";

    public static IQueryable<Custody> WithRegister(this IQueryable<Custody> custodies, string typed)
    {
        foreach (var part in Numbers(typed).Take(MostWords))
            custodies = custodies.Where(c => c.RegisterKey.Contains(part));
        return custodies;
    }

    /// <summary>Who has each of the words; null where no word of a name was typed.</summary>
    public static IReadOnlyList<IQueryable<Id<Participant>>> Exactly(Db db, string typed) =>
    [
        .. Words(typed).Select(word =>
        {
            var (end, sound) = (word + Past, NameWord.SoundOf(word));
            var soundEnd = sound.Length < 3 ? sound + "\u0001" : sound + Past;
            return InReach(db).Where(w =>
                    (string.Compare(w.Word, word) >= 0 && string.Compare(w.Word, end) < 0)
                    || (string.Compare(w.Sound, sound) >= 0 && string.Compare(w.Sound, soundEnd) < 0))
                .Select(w => w.ParticipantId);
        }),
    ];

    /// <summary>Who has words that sound nearly so, for a name that nobody has as it was typed.</summary>
    public static async Task<IReadOnlyList<IQueryable<Id<Participant>>>> NearlyAsync(Db db, string typed, CancellationToken cancel)
    {
        var found = new List<IQueryable<Id<Participant>>>();
        foreach (var sound in Words(typed).Select(NameWord.SoundOf))
        {
            var (start, end) = (sound[..1], sound[..1] + Past);
            var heard = await InReach(db).Where(w => string.Compare(w.Sound, start) >= 0 && string.Compare(w.Sound, end) < 0)
                .Select(w => w.Sound).Distinct().ToListAsync(cancel);
            var near = heard.Select(h => (Sound: h, Away: Nearness.Between(sound, h)))
                .Where(h => h.Away <= Nearness.Allowed(sound)).OrderBy(h => h.Away).ThenBy(h => h.Sound, StringComparer.Ordinal)
                .Take(MostNear).Select(h => h.Sound).ToList();
            found.Add(InReach(db).Where(w => near.Contains(w.Sound)).Select(w => w.ParticipantId));
        }

        return found;
    }

    static IEnumerable<string> Words(string typed) =>
        NameSearch.WordsOf(typed).Where(w => !w.Any(char.IsDigit)).Distinct().Take(NumbersOnly(typed) ? 0 : MostWords);

    /// <summary>Parts with a digit are looked for in register numbers.</summary>
    static IEnumerable<string> Numbers(string typed) =>
        typed.ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => w.Any(char.IsDigit));

    /// <summary>"B.I 370/2018" is a register number, though it begins with letters.</summary>
    static bool NumbersOnly(string typed) =>
        typed.Any(char.IsDigit) && NameSearch.WordsOf(typed).Where(w => !w.Any(char.IsDigit)).All(w => w.Length <= 2 || w is "iia" or "iib" or "iii");

    /// <summary>Words of those whom the reader's list can hold at all, so that the index of the unit, or the few disclosed, are the start.</summary>
    static IQueryable<NameWord> InReach(Db db)
    {
        var words = db.Set<NameWord>().AsNoTracking();
        if (db.Scope.Everything) return words;
        if (db.Scope.Units is [var unit]) return words.Where(w => w.Unit == unit);

        var (units, open, disclosures) = (db.Scope.Units, db.Scope.Agreements, db.Disclosures);
        return units.Count > 0
            ? words.Where(w => units.Contains(w.Unit))
            : words.Where(w => disclosures.Any(d => d.ParticipantId == w.ParticipantId && d.Closed == null && open.Contains(d.AgreementId)));
    }
}

/// <summary>How many letters must be changed, put in, left out or swapped to make one sound of another.</summary>
static class Nearness
{
    public static int Allowed(string sound) => sound.Length switch { <= 3 => 0, <= 6 => 1, _ => 2 };

    public static int Between(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 2) return 3;
        var (before, row) = (new int[other.Length + 1], Enumerable.Range(0, other.Length + 1).ToArray());
        for (var i = 1; i <= one.Length; i++)
        {
            var next = new int[other.Length + 1];
            next[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                next[j] = Math.Min(Math.Min(row[j], next[j - 1]) + 1, row[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) next[j] = Math.Min(next[j], before[j - 2] + 1);
            }

            (before, row) = (row, next);
        }

        return row[^1];
    }
}
