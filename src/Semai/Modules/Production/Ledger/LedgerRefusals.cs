namespace Semai.Modules.Production.Ledger;

/// <summary>Every way the books say no.</summary>
public static class LedgerRefusals
{
    public static Refusal NotBalanced(long debits, long credits) => new("ledger.not-balanced", Say(
        id: $"Debit {debits.AsRupiah} tidak sama dengan kredit {credits.AsRupiah}. Tidak ada yang dibukukan.",
        en: $"Debits of {debits.AsRupiah} are not the same as credits of {credits.AsRupiah}. Nothing was booked."));

    public static Refusal NothingMoved => new("ledger.nothing-moved", Say(
        id: "Jumlahnya nol, jadi tidak ada yang dibukukan. Isi jumlah di atas nol.",
        en: "The amount is nought, so nothing was booked. Enter an amount above nought."));

    public static Refusal DayToCome(DateOnly on) => new("ledger.day-to-come", Say(
        id: $"{on.Long} belum tiba. Uang dibukukan pada hari terjadinya atau sesudahnya.",
        en: $"{on.Long} is still to come. Money is booked on the day it moves, or later."));

    public static Refusal Overdrawn(AccountKind account, long worth) => new("ledger.overdrawn", Say(
        id: $"{LedgerWords.Of(account)} tinggal {worth.AsRupiah}; jumlah ini lebih besar. Tidak ada yang dibukukan.",
        en: $"{LedgerWords.Of(account)} holds {worth.AsRupiah}; this is more. Nothing was booked."));

    public static Refusal MonthClosed(DateOnly through) => new("ledger.month-closed", Say(
        id: $"Pembukuan bank sudah ditutup sampai {through.Long}. Pakai tanggal sesudahnya, atau minta pejabat membuka kembali bulannya dengan alasan.",
        en: $"The books of the bank are closed up to {through.Long}. Use a later day, or ask an officer to reopen the month with a reason."));

    public static Refusal BookedBefore => new("ledger.booked-before", Say(
        id: "Ini sudah dibukukan. Buka jurnal untuk melihatnya.",
        en: "This has been booked before. Open the journal to see it."));

    public static Refusal NoSuchEntry => new("ledger.no-such-entry", Say(
        id: "Jurnal itu tidak ada di sini.",
        en: "There is no such entry here."));

    public static Refusal ReversalOfReversal => new("ledger.reversal-of-reversal", Say(
        id: "Jurnal ini sendiri membatalkan jurnal lain, jadi tidak dibatalkan lagi. Bukukan kejadiannya dari awal.",
        en: "This entry takes another back, so it is not taken back itself. Book what happened anew."));

    public static Refusal SamePerson => new("ledger.same-person", Say(
        id: "Anda sendiri yang membukukannya. Petugas lain yang membatalkan.",
        en: "You booked it yourself. Another officer takes it back."));

    public static Refusal TakenBackElsewhere => new("ledger.taken-back-elsewhere", Say(
        id: "Jurnal ini milik sebuah kejadian. Batalkan kejadiannya, maka jurnalnya ikut batal.",
        en: "This entry belongs to something that happened. Take that back, and the entry goes with it."));

    public static Refusal AlreadyReversed(int no) => new("ledger.already-reversed", Say(
        id: $"Jurnal nomor {no} sudah dibatalkan.",
        en: $"Entry number {no} has been taken back already."));
}
