namespace Semai.Modules.Training;

/// <summary>Figures of the programme that may change: settings of the installation under <c>Semai:Training</c>.</summary>
public sealed record TrainingRules
{
    /// <summary>Least attendance for completing, in basis points of the scheduled minutes: 80 %.</summary>
    public int LeastAttendance { get; init; } = 8_000;

    /// <summary>Days after a session in which its register may be changed without a reason.</summary>
    public int RegisterOpenDays { get; init; } = 3;

    /// <summary>Days that should lie between the last session and the release.</summary>
    public int ReleaseBufferDays { get; init; } = 14;

    /// <summary>How far back a class may be planned that has already begun on paper.</summary>
    public int BackdatedDays { get; init; } = 180;
}

/// <summary>Whether a person completes a class, and every reason if not.</summary>
public sealed record Completion(bool Completes, Attendance Attendance, int UnitsCompetent, int UnitsRequired, IReadOnlyList<string> Reasons);

/// <summary>A person completes who was there for enough of it and is competent in all required units.</summary>
public static class CompletionRule
{
    /// <param name="required">Code and title of each unit that the curriculum requires.</param>
    /// <param name="latest">The person's latest result per unit code.</param>
    public static Completion Judge(
        Attendance attendance, IReadOnlyList<(string Code, string Title)> required,
        IReadOnlyDictionary<string, Competence> latest, TrainingRules rules)
    {
        var reasons = new List<string>();
        if (attendance.Share is not { } share || share < rules.LeastAttendance) reasons.Add(TooLittle(attendance, rules));
        if (attendance.Unmarked > 0) reasons.Add(Say(
            id: $"{attendance.Unmarked} sesi belum ditandai dalam daftar hadir.",
            en: $"{attendance.Unmarked} sessions are not marked in the register."));

        if (Titles(u => !latest.ContainsKey(u)) is { Length: > 0 } open) reasons.Add(Say(id: $"Belum dinilai: {open}.", en: $"Not assessed: {open}."));
        if (Titles(u => latest.TryGetValue(u, out var result) && result is Competence.NotYet) is { Length: > 0 } failed)
            reasons.Add(Say(id: $"Belum kompeten: {failed}.", en: $"Not yet competent: {failed}."));

        var competent = required.Count(u => latest.GetValueOrDefault(u.Code, Competence.NotYet) is Competence.Competent);
        return new(reasons.Count == 0, attendance, competent, required.Count, reasons);

        string Titles(Func<string, bool> which) => string.Join("; ", required.Where(u => which(u.Code)).Select(u => u.Title));
    }

    static string TooLittle(Attendance attendance, TrainingRules rules) => attendance.Sessions == 0
        ? Say(id: "Belum ada sesi yang diadakan.", en: "No session has been held.")
        : Say(
            id: $"Hadir {attendance.Attended} dari {attendance.Sessions} sesi ({Hours(attendance.PresentMinutes)} dari {Hours(attendance.ScheduledMinutes)} jam); paling sedikit {rules.LeastAttendance / 100} %.",
            en: $"Attended {attendance.Attended} of {attendance.Sessions} sessions ({Hours(attendance.PresentMinutes)} of {Hours(attendance.ScheduledMinutes)} hours); at least {rules.LeastAttendance / 100} % is needed.");

    static string Hours(int minutes) => (minutes / 60d).ToString("0.#", Spoken);
}
