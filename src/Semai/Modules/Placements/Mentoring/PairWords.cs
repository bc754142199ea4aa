using Semai.Shell.Parts;

namespace Semai.Modules.Placements.Mentoring;

/// <summary>The words of mentoring, in both languages.</summary>
public static class PairWords
{
    public static string Mentoring => Say(id: "Pendampingan", en: "Mentoring");
    public static string Person => Say(id: "Warga binaan", en: "Person");
    public static string NameClosed => Say(id: "Nama tertutup", en: "Name closed");
    public static string Reason => Say(id: "Alasan", en: "Reason");
    public static string Place => Say(id: "Tempat", en: "Place");
    public static string Minutes => Say(id: "Lama (menit)", en: "Minutes");
    /// <summary>Of the pair; a word that nobody takes for the health of a person.</summary>
    public static string Health => Say(id: "Jalannya", en: "How it goes");
    public static string Someone => Say(id: "seorang warga binaan", en: "a person in prison");
    public static string Goal => Say(id: "Tujuan", en: "Goal");
    public static string Planned => Say(id: "Rencana", en: "Planned");

    /// <summary>By when a goal is to be reached, or when it was.</summary>
    public static string Of(DateOnly due, DateOnly? reached) => reached is { } on
        ? Say(id: $"Tercapai {on.Long}", en: $"Reached {on.Long}")
        : Say(id: $"Sampai {due.Long}", en: $"By {due.Long}");

    public static string Of(PairState state) => state switch
    {
        PairState.Proposed => Say(id: "Diusulkan", en: "Proposed"),
        PairState.Active => Say(id: "Berjalan", en: "Active"),
        PairState.Paused => Say(id: "Jeda", en: "Paused"),
        PairState.Ended => Say(id: "Selesai", en: "Ended"),
    };

    public static string Of(PairAct act) => act switch
    {
        PairAct.Propose => Say(id: "Diusulkan", en: "Proposed"),
        PairAct.Start => Say(id: "Dimulai", en: "Started"),
        PairAct.Pause => Say(id: "Dijeda", en: "Paused"),
        PairAct.Resume => Say(id: "Dilanjutkan", en: "Resumed"),
        PairAct.End => Say(id: "Diakhiri", en: "Ended"),
    };

    public static string Verb(PairAct act) => act switch
    {
        PairAct.Propose => Say(id: "Usulkan pasangan", en: "Propose a pair"),
        PairAct.Start => Say(id: "Mulai pendampingan", en: "Start the mentoring"),
        PairAct.Pause => Say(id: "Jeda pendampingan", en: "Pause the mentoring"),
        PairAct.Resume => Say(id: "Lanjutkan pendampingan", en: "Resume the mentoring"),
        PairAct.End => Say(id: "Akhiri pendampingan", en: "End the mentoring"),
    };

    public static string Of(PairReason reason) => reason switch
    {
        PairReason.GoalsReached => Say(id: "Tujuannya tercapai", en: "The goals are reached"),
        PairReason.PersonWishes => Say(id: "Keinginan warga binaan", en: "The person wishes it"),
        PairReason.MentorWishes => Say(id: "Keinginan mentor", en: "The mentor wishes it"),
        PairReason.MentorStopped => Say(id: "Mentor berhenti", en: "The mentor stopped"),
        PairReason.BusinessStopped => Say(id: "Usahanya dihentikan", en: "The business was stopped"),
        PairReason.Released => Say(id: "Bebas", en: "Released"),
        PairReason.Transferred => Say(id: "Pindah ke unit lain", en: "Transferred"),
        PairReason.Missed => Say(id: "Tidak ada di register terakhir", en: "Not on the latest register"),
        PairReason.Order => Say(id: "Ketertiban", en: "Order in the prison"),
        PairReason.Other => Say(id: "Lainnya", en: "Other"),
    };

    public static StatusKind KindOf(PairState state) => state switch
    {
        PairState.Proposed => StatusKind.Yet,
        PairState.Active => StatusKind.On,
        PairState.Paused => StatusKind.Risk,
        PairState.Ended => StatusKind.Off,
    };

    public static string Of(PairCondition condition) => condition switch
    {
        PairCondition.Healthy => Say(id: "Lancar", en: "Going well"),
        PairCondition.NeedsAttention => Say(id: "Perlu perhatian", en: "Needs attention"),
        PairCondition.Stalled => Say(id: "Macet", en: "Stalled"),
    };

    public static StatusKind KindOf(PairCondition condition) => condition switch
    {
        PairCondition.Healthy => StatusKind.Met,
        PairCondition.NeedsAttention => StatusKind.Risk,
        PairCondition.Stalled => StatusKind.Late,
    };
}
