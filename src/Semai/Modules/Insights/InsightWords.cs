using System.Globalization;
using Semai.Modules.Insights.Cohorts;

namespace Semai.Modules.Insights;

/// <summary>A figure in plain words.</summary>
/// <param name="Counts">The numerator.</param>
/// <param name="Against">The denominator.</param>
/// <param name="Missing">What becomes of those of whom nothing is known.</param>
public sealed record FigureDefinition(string Name, string Counts, string Against, string Missing);

/// <summary>The words of figures, in both languages.</summary>
public static class InsightWords
{
    public static string Figures => Say(id: "Angka hasil", en: "Figures");
    public static string Definitions => Say(id: "Rumusan angka", en: "Definitions");
    public static string Measure => Say(id: "Ukuran", en: "Figure");
    public static string Result => Say(id: "Hasil", en: "Result");
    public static string NotKnown => Say(id: "Tanpa kabar", en: "Nothing known");
    public static string NotYet => Say(id: "Belum waktunya", en: "Not yet due");
    public static string Share => Say(id: "Batas bawah", en: "Lower bound");
    public static string OfKnown => Say(id: "Dari yang diketahui", en: "Of those known");
    public static string Interval => Say(id: "Selang 95%", en: "95% interval");
    public static string Hidden => Say(id: "Ditutup", en: "Hidden");
    public static string TooFew => Say(id: "Terlalu sedikit", en: "Too few");
    public static string Released => Say(id: "Bebas", en: "Released");
    public static string Year => Say(id: "Tahun bebas", en: "Year of release");
    public static string Person(int no) => Say(id: $"Orang {no}", en: $"Person {no}");
    public static string Months(int months) => Say(id: $"{months} bulan", en: $"{months} months");
    public static string Within(int years) => Say(id: $"Dalam {years} tahun", en: years == 1 ? "Within 1 year" : $"Within {years} years");
    public static string People(int some, int all) => Say(id: $"{Written.Number(some)} dari {Written.Number(all)} orang", en: $"{Written.Number(some)} of {Written.Number(all)} people");

    /// <summary>A share, from 0 to 1: "64%".</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(share * 100, MidpointRounding.AwayFromZero):0}%");

    public static string Range(double lower, double upper) => $"{Percent(lower)}–{Percent(upper)}";

    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Yes => Say(id: "Ya", en: "Yes"),
        Outcome.No => Say(id: "Tidak", en: "No"),
        Outcome.Breach => Say(id: "Melanggar syarat", en: "Breach of conditions"),
        Outcome.Lost => Say(id: "Hilang kontak", en: "Lost to follow-up"),
        Outcome.Unknown => Say(id: "Belum diketahui", en: "Not known yet"),
        Outcome.Censored => Say(id: "Belum sampai harinya", en: "Day not reached"),
    };

    public static FigureDefinition Of(Indicator indicator) => indicator.Kind switch
    {
        IndicatorKind.Employed => new(
            Say(id: $"Bekerja atau berusaha pada hari ke-{indicator.Days}", en: $"Employed or self-employed on day {indicator.Days}"),
            Say(id: $"Orang yang menurut kabarnya bekerja atau berusaha sendiri pada hari ke-{indicator.Days} setelah bebas. Yang hari itu berada di lapas tidak bekerja.",
                en: $"People who, as they told, were employed or self-employed on day {indicator.Days} after the release. Whoever was in prison that day was not."),
            Say(id: $"Setiap orang yang telah {indicator.Days} hari bebas, dihitung satu kali pada kebebasannya yang pertama.", en: $"Everybody released {indicator.Days} days ago or more, counted once, by the first release."),
            Say(id: "Yang hilang kontak dan yang belum ditanya ikut penyebut dan tidak dihitung bekerja: itulah batas bawahnya.", en: "Whoever is lost or not asked yet stays in the denominator and does not count as employed: hence the lower bound.")),
        IndicatorKind.Started => new(
            Say(id: $"Memulai usaha dalam {indicator.Months} bulan", en: $"Started a business within {indicator.Months} months"),
            Say(id: "Orang yang usahanya terbukti mulai (penjualan pertama, NIB, atau surat lain) dan buktinya diperiksa orang kedua.", en: "People whose business has proven to have started (a first sale, an NIB, another paper), confirmed by a second person."),
            Say(id: $"Setiap orang yang telah {indicator.Months} bulan bebas.", en: $"Everybody released {indicator.Months} months ago or more."),
            Say(id: "Usaha yang tidak tercatat terhitung tidak ada.", en: "A business that nobody recorded counts as none.")),
        IndicatorKind.Earned => new(
            Say(id: $"Pendapatan bersih sebulan, {indicator.Months} bulan setelah bebas", en: $"Net income of a month, {indicator.Months} months after the release"),
            Say(id: "Angka di tengah (median) dari mereka yang menyebutkan pendapatannya, termasuk yang nol, menurut jawaban atau buku kas.", en: "The amount in the middle (median) of those who told an income, nought included, by own answer or cash book."),
            Say(id: $"Setiap orang yang telah {indicator.Months} bulan bebas.", en: $"Everybody released {indicator.Months} months ago or more."),
            Say(id: "Yang tidak menyebutkan angka atau hilang kontak tidak masuk median; jumlahnya ditulis.", en: "Whoever told no figure or is lost is not in the median; how many is said.")),
        IndicatorKind.Returned => new(
            Say(id: $"Kembali karena putusan baru dalam {indicator.Months / 12} tahun", en: $"Back by a new conviction within {indicator.Months / 12} {(indicator.Months == 12 ? "year" : "years")}"),
            Say(id: "Orang yang kembali ke lapas karena putusan perkara baru, menurut register, atau menurut kabarnya bila register tidak mencatat. Pelanggaran syarat ditulis terpisah.",
                en: "People back in prison by a new conviction, by the register, or as was told where the register says nothing. Breaches of conditions stand apart."),
            Say(id: $"Setiap orang yang telah {indicator.Months / 12} tahun penuh bebas.", en: $"Everybody for whom {indicator.Months / 12} full {(indicator.Months == 12 ? "year has" : "years have")} passed."),
            Say(id: "Yang kembali dan belum dijelaskan, atau belum diputus, terhitung belum diketahui. Kembali di lapas yang tidak memakai Semai tidak terlihat.", en: "Whoever is back without an explanation or a verdict is not known yet. A return to a prison without Semai is not seen.")),
    };

    public static FigureDefinition OfSurvival => new(
        Say(id: "Usaha yang bertahan", en: "Businesses that last"),
        Say(id: "Perkiraan Kaplan–Meier: pada setiap hari ada usaha yang tutup, bagian yang tidak tutup dari usaha yang masih diamati. Usaha yang istirahat terhitung bertahan.",
            en: "The estimate of Kaplan and Meier: on each day on which a business closes, the share of those still watched that does not. A business that rests counts as lasting."),
        Say(id: "Setiap usaha yang terbukti mulai, dihitung dari hari mulainya.", en: "Every business proven to have started, from the day it started."),
        Say(id: "Usaha yang masih berjalan disensor pada hari ini: ia bertahan sedikitnya selama itu. Selang 95% log-log menurut ragam Greenwood.", en: "A business that still runs is censored today: it lasts at least so long. 95% log-log interval on Greenwood's variance."));
}
