namespace Semai.Modules.Partners.Licences;

/// <summary>Every way the papers of a business say no.</summary>
public static class LicenceRefusals
{
    public static Refusal NoSuchKind => new("licence.no-such-kind", Say(
        id: "Jenis izin itu tidak ada dalam daftar. Pilih yang lain, atau Izin lain.",
        en: "There is no such kind of licence. Choose another, or Another permit."));

    public static Refusal NumberMissing => new("licence.number-missing", Say(
        id: "Isi nomornya seperti pada suratnya.",
        en: "Give the number as it stands on the paper."));

    public static Refusal NumberTooLong => new("licence.number-too-long", Say(
        id: $"Nomor paling banyak {LicenceDetails.NumberMax} huruf.",
        en: $"A number has at most {LicenceDetails.NumberMax} characters."));

    public static Refusal EndsBeforeItBegins => new("licence.ends-before-it-begins", Say(
        id: "Tanggal berakhir mendahului tanggal terbit. Perbaiki salah satunya.",
        en: "It expires before it was issued. Mend one of the days."));

    public static Refusal ThereAlready => new("licence.there-already", Say(
        id: "Izin dengan nomor dan masa berlaku ini sudah tercatat.",
        en: "A licence with this number and period is there already."));

    public static Refusal StandsSoAlready => new("licence.stands-so-already", Say(
        id: "Catatan ini sudah dalam keadaan itu. Muat ulang halaman.",
        en: "The entry stands so already. Load the page again."));
}
