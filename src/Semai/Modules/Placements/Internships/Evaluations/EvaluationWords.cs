namespace Semai.Modules.Placements.Internships.Evaluations;

/// <summary>The words of evaluations, in both languages.</summary>
public static class EvaluationWords
{
    public static string Evaluations => Say(id: "Penilaian", en: "Evaluations");
    public static string Record => Say(id: "Catat penilaian", en: "Record an evaluation");
    public static string Scale => Say(id: "1 belum, 2 cukup, 3 baik, 4 baik sekali.", en: "1 not yet, 2 fair, 3 good, 4 very good.");

    public static string Of(EvaluationSide side) => side switch
    {
        EvaluationSide.Prison => Say(id: "Petugas lapas", en: "Officer of the prison"),
        EvaluationSide.Host => Say(id: "Tempat magang", en: "Host"),
    };

    /// <summary>The five criteria, by the names of their fields, in the order of the scores.</summary>
    public static IReadOnlyList<(string Field, string Word)> Criteria =>
    [
        ("presence", Say(id: "Hadir dan tepat waktu", en: "Comes, and in time")),
        ("diligence", Say(id: "Tekun dan teliti", en: "Works with care")),
        ("skill", Say(id: "Menguasai pekerjaan", en: "Masters the work")),
        ("manners", Say(id: "Sopan dan bekerja sama", en: "Gets on with people")),
        ("safety", Say(id: "Bekerja dengan aman", en: "Works safely")),
    ];
}
