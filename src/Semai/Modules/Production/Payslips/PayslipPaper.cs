using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Savings;
using Semai.Papers;

namespace Semai.Modules.Production.Payslips;

/// <summary>What all slips of a month have in common.</summary>
/// <param name="SoFar">Today, while the month runs.</param>
/// <param name="At">When they were printed, in UTC.</param>
public sealed record PayslipSheet(Letterhead Head, PayMonth Month, MinimumHour? Minimum, SavingsRules Rules, DateOnly? SoFar, string PrintedBy, DateTime At);

/// <summary>
/// Payslips on paper, two on a sheet, to be cut and handed over: plain Indonesian whatever the reader's language, one's own
/// money and nobody else's.
/// </summary>
static class PayslipPaper
{
    public static byte[] Of(PayslipSheet sheet, IReadOnlyList<Payslip> slips) => InIndonesian(() => PdfFile.Of(
        new($"Slip premi dan upah, {PayslipWords.Of(sheet.Month)}", sheet.Head.Name, $"{slips.Count} slip", sheet.At), PaperFormat.Half, slips.Select(s => Laid(sheet, s))));

    static Paper Laid(PayslipSheet sheet, Payslip slip)
    {
        var month = PayslipWords.Of(sheet.Month);
        var kind = slip.Lines.Any(l => l.Reward is Reward.Wage) ? "upah" : "premi";
        var paper = new Paper(PaperFormat.Half, $"Slip {kind} {month}, {slip.Name}. Dicetak {sheet.At.OfficeDay.Long} oleh {sheet.PrintedBy}.");
        paper.Letterhead(null, sheet.Head.Name, null);
        paper.Title($"Slip {kind}, {month}", slip.Name);
        if (sheet.SoFar is { } today) paper.Text(PayslipWords.SoFar(today), small: true);
        paper.Gap(0.2f);
        Earned(slip).On(paper);
        paper.Gap(0.8f);
        paper.Beside("Tabungan Anda (rupiah)", [.. Saved(slip)], "Yang boleh Anda ambil", [MayTake(sheet, slip), .. Hourly(sheet, slip)]);
        paper.Gap(0.3f);
        paper.Text("Uang ini milik Anda: disimpan atas nama Anda, ikut bila Anda pindah, dan dibayarkan seluruhnya saat Anda bebas. Bila ada yang keliru, katakan kepada petugas kegiatan kerja.");
        paper.Text($"Aturan tabungan: {sheet.Rules.Source}.", small: true);
        paper.Gap(0.6f);
        paper.Signatures(new("Petugas,", null), new("Sudah saya terima penjelasannya,", slip.Name));
        return paper;
    }

    static PaperTable Earned(Payslip slip) => new(
        [new("Pesanan", 1.5f), new("Pekerjaan Anda", 1.9f), new("Cara menghitung", 4.4f), new("Rupiah", 1.3f, Numeric: true)],
        [.. slip.Lines.Select(l => (IReadOnlyList<string>)[$"{l.Order} {(l.TakenBackOn ?? l.PaidOn).Short}", PayslipWords.Work(l), PayslipWords.How(l), PayslipWords.Rupiahs(l.Amount)])],
        new PaperTotal("Jumlah yang Anda terima bulan ini", PayslipWords.Rupiahs(slip.Earned), Strong: true));

    static IEnumerable<PaperFact> Saved(Payslip slip)
    {
        yield return new("Sebelum bulan ini", PayslipWords.Rupiahs(slip.Before));
        yield return new(slip.Earned < 0 ? "Dikurangi" : "Masuk dari pekerjaan", PayslipWords.Rupiahs(slip.Earned));
        if (slip.Moved != 0) yield return new(slip.Moved < 0 ? "Diambil atau dipindahkan" : "Masuk lainnya", PayslipWords.Rupiahs(slip.Moved));
        yield return new("Pada akhir bulan", PayslipWords.Rupiahs(slip.After), Strong: true);
    }

    static string MayTake(PayslipSheet sheet, Payslip slip) =>
        $"Paling banyak {slip.MayTake.AsRupiah} sebulan ({sheet.Rules.InsideShare / 100} % tabungan) untuk kebutuhan sendiri atau keluarga. Ongkos pulang: mulai {sheet.Rules.TripHomeDays} hari sebelum bebas. Sisanya dibayarkan saat bebas.";

    static IEnumerable<string> Hourly(PayslipSheet sheet, Payslip slip)
    {
        if (slip.Hourly is not { } hourly) yield break;

        var least = sheet.Minimum is { } minimum ? $" Upah minimum per jam {minimum.Amount.AsRupiah} ({minimum.Year})." : "";
        yield return $"Per jam kerja Anda menerima {hourly.AsRupiah}.{least}";
    }
}
