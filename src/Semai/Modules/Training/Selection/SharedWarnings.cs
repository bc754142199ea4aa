namespace Semai.Modules.Training.Selection;

/// <summary>
/// Warnings of ranked candidates, so that a page says once, above, what several of them share; a row then names the
/// note only, and nothing at all where every candidate has it.
/// </summary>
public sealed class SharedWarnings(IReadOnlyList<RankedCandidate> ranked)
{
    /// <summary>From as many on, a warning is said above.</summary>
    const int Several = 3;

    readonly Dictionary<string, int> _holders = ranked.SelectMany(c => c.Reasons).Where(r => r.IsWarning).CountBy(r => r.Sentence).ToDictionary();

    /// <summary>Said above, the commonest first.</summary>
    public IReadOnlyList<string> Notes => field ??= [.. _holders.Where(h => h.Value >= Several).OrderByDescending(h => h.Value).Select(h => h.Key)];

    /// <summary>How many candidates the note is about, in words.</summary>
    public string Spread(string note) => _holders[note] == ranked.Count
        ? Say(id: "bagi semua calon", en: "for every candidate")
        : Say(id: $"bagi {_holders[note]} dari {ranked.Count} calon", en: $"for {_holders[note]} of {ranked.Count} candidates");

    public string NameOf(int note) => Notes.Count == 1 ? Say(id: "Catatan", en: "Note") : Say(id: $"Catatan {note + 1}", en: $"Note {note + 1}");

    /// <summary>What the candidate's own row says.</summary>
    public IEnumerable<string> Of(RankedCandidate candidate)
    {
        foreach (var warning in candidate.Reasons.Where(r => r.IsWarning && !IsEverybodys(r.Sentence)))
            yield return Notes.Index().FirstOrDefault(n => n.Item == warning.Sentence) is (var note, not null) ? NameOf(note) : warning.Sentence;
    }

    bool IsEverybodys(string sentence) => _holders[sentence] == ranked.Count && _holders[sentence] >= Several;
}
