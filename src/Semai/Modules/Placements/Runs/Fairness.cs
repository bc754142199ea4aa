using Semai.Modules.Reference;

namespace Semai.Modules.Placements.Runs;

/// <summary>One group in the report of fairness: how many were in the run, and how many were given a place.</summary>
/// <param name="Heading">What the group is told by: sex, waiting, disability, district, interest, offence group.</param>
public sealed record FairnessRow(string Heading, string Group, int Candidates, int Placed)
{
    /// <summary>Too few to say anything of, or to be told apart.</summary>
    public const int Few = 5;

    /// <summary>A share of places well under that of everyone, among enough people to tell.</summary>
    public bool IsLow(int allCandidates, int allPlaced) =>
        Candidates >= Few && allCandidates > 0 && (long)Placed * allCandidates * 4 < (long)allPlaced * Candidates * 3;
}

/// <summary>Who was given places, group by group, from the frozen facts of a run.</summary>
public static class Fairness
{
    const int District = 8; // 15.06.02

    /// <param name="districts">Names of the districts to which people return, by code.</param>
    /// <param name="groups">Offence groups by person, for a reader who may see them; null for everyone else.</param>
    public static IReadOnlyList<FairnessRow> Of(RunInput input, IReadOnlySet<string> placed, IReadOnlyDictionary<string, string> districts, IReadOnlyDictionary<string, string>? groups) =>
    [
        .. Rows(input, placed, Say(id: "Menunggu", en: "Waiting"), p => p.WaitingMonths >= input.Weights.LongWaitMonths
            ? Say(id: $"{input.Weights.LongWaitMonths} bulan atau lebih", en: $"{input.Weights.LongWaitMonths} months or more")
            : Say(id: $"kurang dari {input.Weights.LongWaitMonths} bulan", en: $"under {input.Weights.LongWaitMonths} months")),
        .. Rows(input, placed, Say(id: "Jenis kelamin", en: "Sex"), p => p.Sex == "Female" ? Say(id: "perempuan", en: "women") : Say(id: "laki-laki", en: "men")),
        .. Rows(input, placed, Say(id: "Disabilitas", en: "Disability"), p => p.HasDisability ? Say(id: "penyandang disabilitas", en: "with a disability") : Say(id: "lainnya", en: "others")),
        .. Rows(input, placed, Say(id: "Minat", en: "Interest"), p => p.Interest is { } sector ? SectorWords.Of(sector) : Say(id: "belum tercatat", en: "not recorded")),
        .. Rows(input, placed, RunWords.Home, p => DistrictOf(p) is { } home ? districts.GetValueOrDefault(home, home) : Say(id: "tidak diketahui", en: "not known")),
        .. groups is null ? [] : Rows(input, placed, Say(id: "Golongan perkara", en: "Offence group"), p => groups.GetValueOrDefault(p.Id, Say(id: "tidak diketahui", en: "not known"))),
    ];

    /// <summary>Code of the district to return to; a village's code begins with it. Null where none is known.</summary>
    public static string? DistrictOf(PersonTraits person) => person.HomeRegion is { Length: >= District } home ? home[..District] : null;

    static IEnumerable<FairnessRow> Rows(RunInput input, IReadOnlySet<string> placed, string heading, Func<PersonTraits, string> group) =>
        input.People.GroupBy(group).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new FairnessRow(heading, g.Key, g.Count(), g.Count(p => placed.Contains(p.Id))));
}
