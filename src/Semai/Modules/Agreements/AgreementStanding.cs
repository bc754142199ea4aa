using Semai.Shell.Parts;

namespace Semai.Modules.Agreements;

/// <summary>How an agreement stands on a day, for lists: from its stage and its dates.</summary>
public enum AgreementStanding
{
    /// <summary>Being prepared, drafted, signed; no work yet.</summary>
    InProcess,

    /// <summary>The work may begin on a day to come.</summary>
    NotYet,
    InForce,

    /// <summary>In force, with at most <see cref="AgreementStandings.SoonDays"/> days left.</summary>
    EndingSoon,
    Ended,
    Withdrawn,
}

public static class AgreementStandings
{
    /// <summary>The first of the reminders of common practice: 90, 60, 30 and 7 days before the end.</summary>
    public const int SoonDays = 90;

    /// <summary>Days before the end on which a reminder is due.</summary>
    public static readonly IReadOnlyList<int> ReminderDays = [90, 60, 30, 7];

    public static AgreementStanding Of(
        AgreementStage stage, DateOnly? begunOn, DateOnly starts, DateOnly ends, DateOnly? endedOn, DateOnly today) =>
        stage is AgreementStage.Withdrawn ? AgreementStanding.Withdrawn
        : begunOn is null ? AgreementStanding.InProcess
        : today < starts ? AgreementStanding.NotYet
        : today > (endedOn ?? ends) ? AgreementStanding.Ended
        : (endedOn ?? ends).DayNumber - today.DayNumber <= SoonDays ? AgreementStanding.EndingSoon
        : AgreementStanding.InForce;

    public static string Word(AgreementStanding standing) => standing switch
    {
        AgreementStanding.InProcess => Say(id: "Dalam proses", en: "In process"),
        AgreementStanding.NotYet => Say(id: "Belum mulai", en: "Not yet begun"),
        AgreementStanding.InForce => Say(id: "Berlaku", en: "In force"),
        AgreementStanding.EndingSoon => Say(id: "Segera berakhir", en: "Ending soon"),
        AgreementStanding.Ended => Say(id: "Berakhir", en: "Ended"),
        AgreementStanding.Withdrawn => Say(id: "Dibatalkan", en: "Withdrawn"),
    };

    public static StatusKind Kind(AgreementStanding standing) => standing switch
    {
        AgreementStanding.InProcess or AgreementStanding.NotYet => StatusKind.Next,
        AgreementStanding.InForce => StatusKind.Met,
        AgreementStanding.EndingSoon => StatusKind.Risk,
        AgreementStanding.Ended or AgreementStanding.Withdrawn => StatusKind.Off,
    };
}
