namespace Semai.Modules.Partners.Licences;

/// <summary>The words of papers that a business holds.</summary>
public static class LicenceWords
{
    public static string Licences => Say(id: "Izin dan sertifikat", en: "Licences");
    public static string Record => Say(id: "Catat izin", en: "Record a licence");
    public static string Kind => Say(id: "Jenis", en: "Kind");
    public static string Number => Say(id: "Nomor", en: "Number");
    public static string IssuedOn => Say(id: "Tanggal terbit", en: "Issued on");
    public static string ExpiresOn => Say(id: "Berlaku sampai", en: "Holds until");

    public static string Doubted => Say(
        id: "Bentuk nomornya tidak biasa. Cocokkan dengan suratnya.",
        en: "The number looks unusual. Compare it with the paper.");
}
