namespace Semai.Modules.Production.Bank;

/// <summary>Every way the comparison with the bank says no.</summary>
public static class BankRefusals
{
    public static Refusal RulesMissing => new("bank.rules-missing", Say(
        id: "Aturan pencocokan bank belum dimuat. Minta pengelola memuat aturan bank-rules.",
        en: "The rules of comparing with the bank are not loaded. Ask an administrator to load bank-rules."));

    public static Refusal NoColumns => new("bank.no-columns", Say(
        id: "Berkas ini bukan rekening koran: tidak ada baris judul dengan tanggal, keterangan, debit dan kredit (atau mutasi), dan saldo.",
        en: "This file is no bank statement: no line of headings has a date, a description, debit and credit (or an amount), and a balance."));

    public static Refusal NoLines => new("bank.no-lines", Say(
        id: "Rekening koran ini tidak memuat satu transaksi pun.",
        en: "This statement holds no transaction."));

    public static Refusal TooManyLines(int most) => new("bank.too-many-lines", Say(
        id: $"Berkas ini lebih dari {most} baris. Ambil rekening koran per bulan.",
        en: $"This file has more than {most} lines. Take the statement month by month."));

    public static Refusal Line(int line, string why) => new("bank.line", Say(
        id: $"Baris {line}: {why}. Tidak ada yang dimasukkan; ambil ulang berkasnya dari bank.",
        en: $"Line {line}: {why}. Nothing was taken in; fetch the file from the bank again."));

    public static Refusal NotTheNext(long has, long begins, DateOnly from) => new("bank.not-the-next", Say(
        id: $"Berkas ini mulai {from.Long} dengan saldo {begins.AsRupiah}, padahal baris terakhir yang ada berakhir {has.AsRupiah}. Ada bagian yang terlewat atau rekeningnya lain: masukkan dulu bagian di antaranya.",
        en: $"This file begins on {from.Long} with a balance of {begins.AsRupiah}, while the last line here ends with {has.AsRupiah}. Something between is missing, or it is another account: take in what lies between first."));

    public static Refusal NothingNew => new("bank.nothing-new", Say(
        id: "Semua baris berkas ini sudah ada. Tidak ada yang berubah.",
        en: "Every line of this file is here already. Nothing has changed."));

    public static Refusal NothingPicked => new("bank.nothing-picked", Say(
        id: "Centang sedikitnya dua baris yang merupakan uang yang sama.",
        en: "Tick at least two lines that are the same money."));

    public static Refusal SumsDiffer(long bank, long books) => new("bank.sums-differ", Say(
        id: $"Yang dicentang di bank {bank.AsRupiah}, di pembukuan {books.AsRupiah}. Keduanya harus sama.",
        en: $"At the bank {bank.AsRupiah} is ticked, in the books {books.AsRupiah}. They must be the same."));

    public static Refusal LineTaken => new("bank.line-taken", Say(
        id: "Salah satu baris itu sudah dicocokkan orang lain atau tidak ada lagi. Muat ulang halamannya.",
        en: "One of these lines has been matched by somebody else, or is no more. Reload the page."));

    public static Refusal AlreadyUndone => new("bank.already-undone", Say(
        id: "Pencocokan ini sudah dilepas.",
        en: "This match has been undone already."));

    public static Refusal StatementInUse => new("bank.statement-in-use", Say(
        id: "Ada baris berkas ini yang sudah dicocokkan, atau berkas sesudahnya sudah masuk. Lepaskan dulu, mulai dari yang terbaru.",
        en: "A line of this file is matched, or a later file has come in. Undo those first, the latest first."));

    public static Refusal TooLongOnItsWay(int days) => new("bank.too-long-on-its-way", Say(
        id: $"Uang ini sudah lebih dari {days} hari di jalan. Tanyakan ke bank, atau batalkan jurnalnya.",
        en: $"This money has been on its way for more than {days} days. Ask the bank, or take the entry back."));

    public static Refusal MonthNotOver(DateOnly last) => new("bank.month-not-over", Say(
        id: $"Bulan ini baru selesai setelah {last.Long}.",
        en: $"This month is over only after {last.Long}."));

    public static Refusal NoStatement(DateOnly first) => new("bank.no-statement", Say(
        id: $"Rekening koran bulan {first.ToString("MMMM yyyy", Spoken)} belum dimasukkan.",
        en: $"The statement of {first.ToString("MMMM yyyy", Spoken)} has not been taken in."));

    public static Refusal NotExplained(int items, long sum) => new("bank.not-explained", Say(
        id: $"Masih ada {items} hal yang belum dijelaskan, bersama-sama {sum.AsRupiah}. Cocokkan, bukukan, atau catat mengapa uangnya masih di jalan.",
        en: $"{items} things are not explained yet, {sum.AsRupiah} together. Match them, book them, or note why the money is on its way."));

    public static Refusal ChangedSince => new("bank.changed-since", Say(
        id: "Pembukuan atau rekening korannya berubah sejak diajukan. Kembalikan, lalu ajukan lagi.",
        en: "The books or the statement have changed since it was presented. Send it back, then present it again."));

    public static Refusal SamePerson => new("bank.same-person", Say(
        id: "Anda sendiri yang mengajukannya. Pejabat lain yang menutup bulan ini.",
        en: "You presented it yourself. Another officer closes this month."));

    public static Refusal EarlierOpen(DateOnly first) => new("bank.earlier-open", Say(
        id: $"Tutup dulu {first.ToString("MMMM yyyy", Spoken)}.",
        en: $"Close {first.ToString("MMMM yyyy", Spoken)} first."));

    public static Refusal LaterClosed => new("bank.later-closed", Say(
        id: "Bulan sesudahnya sudah ditutup. Buka kembali yang terbaru dulu.",
        en: "A later month is closed. Reopen the latest first."));

    public static Refusal ClosedMonth => new("bank.closed-month", Say(
        id: "Baris itu termasuk bulan yang sudah ditutup. Buka kembali bulannya dulu, dengan alasan.",
        en: "These lines belong to a month that is closed. Reopen the month first, with a reason."));

    public static Refusal NotBookable => new("bank.not-bookable", Say(
        id: "Yang masuk dibukukan sebagai jasa giro atau modal, yang keluar sebagai biaya bank. Pilih salah satu yang sesuai.",
        en: "What came in is booked as interest or capital, what went out as a fee of the bank. Choose what fits."));
}
