using Semai.Modules.Reference;

namespace Semai.Modules.Training.Curricula;

/// <summary>
/// What a class teaches, written down once and dated. A class keeps the version it was planned with: nothing in a
/// curriculum ever changes, a better text is the next version, and the one before closes the day before it opens.
/// </summary>
public sealed class Curriculum
{
    public const int CodeMax = 40;
    public const int TitleMax = 200;
    public const int SummaryMax = 1000;

    /// <summary>One lesson hour (jam pelajaran, JP) lasts this many minutes.</summary>
    public const int MinutesPerLessonHour = 45;

    public Id<Curriculum> Id { get; private init; }

    /// <summary>Stays the same from version to version: <c>budidaya-lele-nila</c>.</summary>
    public string Code { get; private init; }

    /// <summary>1, 2, 3… within one code.</summary>
    public int Version { get; private init; }

    /// <summary>Null for the entrepreneurship core, which goes with every sector.</summary>
    public Sector? Sector { get; private init; }

    /// <summary>As it is printed on certificates, in Indonesian.</summary>
    public string Title { get; private init; }

    public string TitleEn { get; private init; }

    /// <summary>Two or three sentences: what a participant can do afterwards.</summary>
    public string Summary { get; private init; }

    /// <summary>The sum of the modules' hours, in JP.</summary>
    public int LessonHours { get; private init; }

    /// <summary>Below this many people the class is not worth its materials and instructors.</summary>
    public int MinimumGroup { get; private init; }

    /// <summary>More people than this cannot practise with the tools of one group.</summary>
    public int MaximumGroup { get; private init; }

    public DateOnly From { get; private init; }

    /// <summary>The last day on which a class may be planned with it; null while it is the current version.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>What somebody must bring along or be able to do before the first lesson.</summary>
    public IReadOnlyList<string> EntryConditions { get; private init; } = [];

    public IReadOnlyList<CurriculumModule> Modules { get; private init; } = [];
    public IReadOnlyList<CompetencyUnit> Units { get; private init; } = [];

    /// <summary>For one group of <see cref="MaximumGroup"/> people.</summary>
    public IReadOnlyList<CurriculumMaterial> Materials { get; private init; } = [];

    Curriculum(
        Id<Curriculum> id, string code, int version, Sector? sector, string title, string titleEn, string summary,
        int lessonHours, int minimumGroup, int maximumGroup, DateOnly from)
    {
        (Id, Code, Version, Sector, Title, TitleEn, Summary) = (id, code, version, sector, title, titleEn, summary);
        (LessonHours, MinimumGroup, MaximumGroup, From) = (lessonHours, minimumGroup, maximumGroup, from);
    }

    /// <exception cref="Refusal">It has no module or required unit, an hour is missing, a number or code stands twice, or the group is impossible.</exception>
    public static Curriculum Publish(CurriculumText text, DateTime at)
    {
        if (text.Modules.Count == 0 || text.Modules.Any(m => m.LessonHours < 1)) throw CurriculumRefusals.ModuleWithoutHours;
        if (!text.Modules.Select(m => m.No).SequenceEqual(Enumerable.Range(1, text.Modules.Count))) throw CurriculumRefusals.ModulesOutOfOrder;
        if (!text.Units.Any(u => u.Required)) throw CurriculumRefusals.NothingToMaster;
        if (text.Units.DistinctBy(u => u.Code).Count() != text.Units.Count) throw CurriculumRefusals.UnitTwice;
        if (text.Units.Any(u => u.Elements.Count == 0 || u.Elements.Any(e => e.Criteria.Count == 0))) throw CurriculumRefusals.UnitWithoutCriteria;
        if (text.MinimumGroup < 1 || text.MaximumGroup < text.MinimumGroup) throw CurriculumRefusals.ImpossibleGroup;

        return new(
            Id<Curriculum>.New(at), text.Code, text.Version, text.SectorOfText, text.Title, text.TitleEn, text.Summary,
            text.Modules.Sum(m => m.LessonHours), text.MinimumGroup, text.MaximumGroup, text.From)
        {
            EntryConditions = text.EntryConditions,
            Modules = text.Modules,
            Units = text.Units,
            Materials = text.Materials,
        };
    }

    /// <summary>A newer version opens the day after; classes planned with this one go on.</summary>
    public void Close(DateOnly lastDay) => Until = lastDay < From ? throw CurriculumRefusals.ClosesBeforeItOpens : lastDay;

    /// <summary>May a class be planned with it on this day?</summary>
    public bool IsOfferedOn(DateOnly day) => From <= day && (Until is not { } last || day <= last);
}

/// <summary>One part of a curriculum: taught as a block, its hours in JP of 45 minutes.</summary>
/// <param name="Topics">What is spoken about, in the order of the lessons.</param>
/// <param name="Objectives">What a participant can do after it.</param>
/// <param name="Practice">What is done by hand.</param>
/// <param name="Safety">Work safety (K3) that belongs to this module; empty where it is all talk.</param>
public sealed record CurriculumModule(
    int No, string Title, string TitleEn, int LessonHours, IReadOnlyList<string> Topics,
    IReadOnlyList<string> Objectives, IReadOnlyList<string> Practice, IReadOnlyList<string> Safety);

/// <summary>A piece of work that is judged as a whole: competent, or not yet. Its code is the programme's own, never an SKKNI code.</summary>
/// <param name="Code">Within the programme: <c>SMI-LELE-02</c>.</param>
/// <param name="Required">Whoever completes the class must have mastered it.</param>
public sealed record CompetencyUnit(string Code, string Title, string TitleEn, bool Required, IReadOnlyList<UnitElement> Elements);

/// <summary>A step of the work and how one sees that it is done well (kriteria unjuk kerja).</summary>
public sealed record UnitElement(string Title, IReadOnlyList<string> Criteria);

/// <param name="Quantity">With its unit, as one would write it on a shopping list: "10 kg".</param>
/// <param name="Kind">Tools stay, supplies are used up, protective gear is worn.</param>
public sealed record CurriculumMaterial(string Name, string Quantity, MaterialKind Kind);

public enum MaterialKind
{
    Tool,
    Supply,
    Protective,
}
