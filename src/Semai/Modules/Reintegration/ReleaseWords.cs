namespace Semai.Modules.Reintegration;

/// <summary>The words of releases, in both languages.</summary>
public static class ReleaseWords
{
    public static string Releases => Say(id: "Kalender bebas", en: "Release calendar");
    public static string Person => Say(id: "Warga binaan", en: "Person");
    public static string District => Say(id: "Kecamatan asal", en: "Home district");
    public static string NoDistrict => Say(id: "Belum dicatat", en: "Not recorded");
    public static string Prison => Say(id: "Lapas", en: "Prison");
    public static string Way => Say(id: "Jalan bebas", en: "Way out");
    public static string Day => Say(id: "Paling cepat", en: "At the earliest");
    public static string Month => Say(id: "Bulan", en: "Month");
    public static string People => Say(id: "Orang", en: "People");

    public static string Of(ReleaseWay way) => way switch
    {
        ReleaseWay.Expiry => Say(id: "Habis masa pidana", en: "End of the sentence"),
        ReleaseWay.Parole => Say(id: "Pembebasan bersyarat (PB)", en: "Parole (PB)"),
        ReleaseWay.PreReleaseLeave => Say(id: "Cuti menjelang bebas (CMB)", en: "Leave before release (CMB)"),
        ReleaseWay.ConditionalLeave => Say(id: "Cuti bersyarat (CB)", en: "Conditional leave (CB)"),
    };

    /// <summary>What is to be known of the day; empty where it is the register's own and still to come.</summary>
    public static string Standing(DayStanding standing) => standing switch
    {
        DayStanding.Recorded => Say(id: "Dari register", en: "Of the register"),
        DayStanding.Estimate => Say(id: "Perkiraan kami", en: "Our estimate"),
        DayStanding.Open => Say(id: "Menunggu SK", en: "Awaits the decision"),
        DayStanding.Passed => Say(id: "Harinya sudah lewat", en: "Its day has passed"),
    };

    public static string MonthOf(DateOnly first) => first.ToString("MMMM yyyy", Spoken);
}
