namespace Semai.Modules.Agreements.Commitments;

/// <summary>Every way a clause, a commitment or its progress says no.</summary>
public static class CommitmentRefusals
{
    public static Refusal AgreementIsOver => new("commitments.agreement-is-over", Say(
        id: "Perjanjian ini sudah berakhir atau dibatalkan; isinya tidak berubah lagi.",
        en: "This agreement has ended or was withdrawn; its content no longer changes."));

    public static Refusal ClauseOfAnother => new("commitments.clause-of-another", Say(
        id: "Pasal itu milik perjanjian lain. Pilih pasal perjanjian ini.",
        en: "That clause belongs to another agreement. Choose one of this agreement."));

    public static Refusal NoSuchMeasure => new("commitments.no-such-measure", Say(
        id: "Ukuran itu tidak dikenal. Pilih salah satu dari daftar.",
        en: "That measure is not known. Choose one from the list."));

    public static Refusal TargetTooSmall => new("commitments.target-too-small", Say(
        id: "Target sedikitnya 1.",
        en: "The target is at least 1."));

    public static Refusal DueBeforeItStarts => new("commitments.due-before-it-starts", Say(
        id: "Jatuh tempo harus sesudah hari mulai.",
        en: "The due date must come after the first day."));

    public static Refusal OutsideTheAgreement(DateOnly starts, DateOnly ends) => new("commitments.outside-the-agreement", Say(
        id: $"Komitmen harus berada di dalam jangka waktu perjanjian, {starts.Long} sampai {ends.Long}.",
        en: $"A commitment must lie inside the agreement's period, {starts.Long} to {ends.Long}."));

    public static Refusal AmountOutOfRange => new("commitments.amount-out-of-range", Say(
        id: $"Isi jumlah dari 1 sampai {Written.Number(ProgressEntry.AmountMax)}.",
        en: $"Enter an amount from 1 to {Written.Number(ProgressEntry.AmountMax)}."));

    public static Refusal CommitmentIsWaived => new("commitments.is-waived", Say(
        id: "Komitmen ini sudah dibebaskan. Pulihkan dulu bila pekerjaannya dilanjutkan.",
        en: "This commitment was waived. Reinstate it first if the work goes on."));

    public static Refusal BeforeTheCommitment(DateOnly starts) => new("commitments.before-it-starts", Say(
        id: $"Komitmen ini baru dihitung sejak {starts.Long}.",
        en: $"This commitment counts from {starts.Long}."));

    public static Refusal MoneyBelowZero => new("commitments.money-below-zero", Say(
        id: "Anggaran tidak bisa kurang dari nol rupiah.",
        en: "A budget cannot be below zero rupiah."));

    public static Refusal CountedByItself => new("commitments.counted-by-itself", Say(
        id: "Kemajuan komitmen ini dihitung dari catatan pekerjaannya. Catat pekerjaannya, angkanya mengikuti.",
        en: "This commitment's progress is counted from the records of the work. Record the work; the number follows."));
}
