using Semai.Shell.Parts;

namespace Semai.Modules.Agreements.Commitments;

public static class CommitmentWords
{
    public static string Of(CommitmentStanding standing) => standing switch
    {
        CommitmentStanding.Open => Say(id: "Berjalan", en: "Open"),
        CommitmentStanding.Waived => Say(id: "Dibebaskan", en: "Waived"),
    };

    public static string Of(ProgressStanding standing) => standing switch
    {
        ProgressStanding.Counted => Say(id: "Dihitung", en: "Counted"),
        ProgressStanding.InError => Say(id: "Salah catat", en: "Entered in error"),
    };

    /// <summary>"Sesuai rencana"; a late one says by how many days.</summary>
    public static string Of(CommitmentProgress progress) => progress.Status switch
    {
        CommitmentStatus.Upcoming => Say(id: "Belum waktunya", en: "Upcoming"),
        CommitmentStatus.OnTrack => Say(id: "Sesuai rencana", en: "On track"),
        CommitmentStatus.AtRisk => Say(id: "Perlu perhatian", en: "At risk"),
        CommitmentStatus.Late => Say(id: $"Lewat {-progress.DaysToDue} hari", en: $"{Days(-progress.DaysToDue)} late"),
        CommitmentStatus.Met => Say(id: "Terpenuhi", en: "Met"),
        CommitmentStatus.Waived => Say(id: "Dibebaskan", en: "Waived"),
    };

    /// <summary>"Dicatat oleh", before the name.</summary>
    public static string Happened(ProgressAct act) => act switch
    {
        ProgressAct.Record => Say(id: "Dicatat oleh", en: "Recorded by"),
        ProgressAct.MarkInError => Say(id: "Ditandai salah oleh", en: "Marked as wrong by"),
        ProgressAct.Restore => Say(id: "Dihitung kembali oleh", en: "Counted again by"),
    };

    public static string Happened(CommitmentAct act) => act switch
    {
        CommitmentAct.Make => Say(id: "Ditulis oleh", en: "Written down by"),
        CommitmentAct.Waive => Say(id: "Dibebaskan oleh", en: "Waived by"),
        CommitmentAct.Reinstate => Say(id: "Dipulihkan oleh", en: "Reinstated by"),
    };

    public static StatusKind Kind(CommitmentStatus status) => status switch
    {
        CommitmentStatus.Upcoming => StatusKind.Next,
        CommitmentStatus.OnTrack => StatusKind.On,
        CommitmentStatus.AtRisk => StatusKind.Risk,
        CommitmentStatus.Late => StatusKind.Late,
        CommitmentStatus.Met => StatusKind.Met,
        CommitmentStatus.Waived => StatusKind.Off,
    };

    /// <summary>"11 komitmen: 6 sesuai rencana, 3 perlu perhatian, 1 lewat waktu, 1 terpenuhi".</summary>
    public static string Summary(IReadOnlyCollection<CommitmentRow> commitments)
    {
        var parts = commitments.GroupBy(c => c.Progress.Status).OrderBy(g => g.Key).Select(g => $"{g.Count()} {Many(g.Key)}");
        return commitments.Count == 0
            ? Say(id: "Belum ada komitmen", en: "No commitments yet")
            : Say(id: $"{commitments.Count} komitmen: ", en: $"{commitments.Count} commitments: ") + string.Join(", ", parts);
    }

    static string Many(CommitmentStatus status) => status switch
    {
        CommitmentStatus.Upcoming => Say(id: "belum waktunya", en: "upcoming"),
        CommitmentStatus.OnTrack => Say(id: "sesuai rencana", en: "on track"),
        CommitmentStatus.AtRisk => Say(id: "perlu perhatian", en: "at risk"),
        CommitmentStatus.Late => Say(id: "lewat waktu", en: "late"),
        CommitmentStatus.Met => Say(id: "terpenuhi", en: "met"),
        CommitmentStatus.Waived => Say(id: "dibebaskan", en: "waived"),
    };

    static string Days(int count) => count == 1 ? "1 day" : $"{count} days";
}
