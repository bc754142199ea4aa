using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Settlements;

namespace Semai.Modules.Production.Payslips;

/// <summary>The words of payslips, in both languages; what a person is told on paper is Indonesian.</summary>
public static class PayslipWords
{
    public static string Payslips => Say(id: "Slip premi dan upah", en: "Payslips");
    public static string Month => Say(id: "Bulan", en: "Month");
    public static string Earned => Say(id: "Diterima", en: "Earned");
    public static string Hourly => Say(id: "Per jam", en: "An hour");
    public static string Print => Say(id: "Unduh semua slip (PDF)", en: "Download every payslip (PDF)");
    public static string MayTake => Say(id: "Boleh dipakai sebulan", en: "May be used in a month");

    /// <summary>While the month runs more may still come.</summary>
    public static string SoFar(DateOnly today) => Say(id: $"Sementara, sampai {today.Long}: bulan ini belum selesai.", en: $"So far, until {today.Long}: the month is not over.");

    public static string Of(PayMonth month) => month.First.ToString("MMMM yyyy", Spoken);

    /// <summary>For the paper: "Anda membuat 60 dari 100 buah, jadi 60/100 dari bagian pekerja Rp 1.150.000."</summary>
    public static string How(PayslipLine line) => line.TakenBackOn is { } back
        ? $"Pembagian {line.PaidOn.ToString("d MMMM yyyy", Indonesian)} dibatalkan pada {back.ToString("d MMMM yyyy", Indonesian)}. Yang waktu itu masuk dikurangkan di sini; bila dihitung lagi, tercantum tersendiri."
        : line.Rule switch
        {
            DistributionRule.ByPieces => $"Anda membuat {Rupiahs(line.Own)} dari {Rupiahs(line.All)}. Bagian semua pekerja Rp {Rupiahs(line.Pool)} dibagi menurut jumlah yang dibuat.",
            DistributionRule.ByHours => $"Anda bekerja {Time(line.Own)} dari {Time(line.All)}. Bagian semua pekerja Rp {Rupiahs(line.Pool)} dibagi menurut jam kerja.",
            DistributionRule.Equally => $"Bagian semua pekerja Rp {Rupiahs(line.Pool)} dibagi sama rata untuk {Rupiahs(line.All)} orang.",
        };

    /// <summary>12 hari, 84 jam, 60 buatan.</summary>
    public static string Work(PayslipLine line) => line.TakenBackOn is not null
        ? "Dibatalkan"
        : $"{line.Days} hari, {Time(line.Minutes)}{(line.Pieces > 0 ? $", {Rupiahs(line.Pieces)} buatan" : "")}";

    public static string Reward(Reward reward) => reward is Orders.Reward.Wage ? "Upah" : "Premi";

    public static string Rupiahs(long number) => number.ToString("N0", Indonesian);

    /// <summary>60 jam 30 menit.</summary>
    public static string Time(long minutes) => minutes % 60 == 0 ? $"{Rupiahs(minutes / 60)} jam" : $"{Rupiahs(minutes / 60)} jam {minutes % 60} menit";

    internal static string HoursOf(long minutes) => SettlementWords.Hours(minutes);
}
