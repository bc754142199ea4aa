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

    static string Days(int count) => count == 1 ? "1 day" : $"{count} days";
}
