using Semai.Modules.Training.Certificates.Paper;

namespace Semai.Modules.Training.Certificates;

public static class CertificateWords
{
    public static string Certificate => Say(id: "Sertifikat", en: "Certificate");
    public static string Certificates => Say(id: "Sertifikat", en: "Certificates");
    public static string Number => Say(id: "Nomor", en: "Number");
    public static string Holder => Say(id: "Pemegang", en: "Holder");
    public static string Training => Say(id: "Pelatihan", en: "Training");
    public static string IssuedOn => Say(id: "Terbit", en: "Issued");
    public static string Issuer => Say(id: "Penerbit", en: "Issuer");
    public static string Place => Say(id: "Tempat terbit", en: "Place of issue");
    public static string Signatory => Say(id: "Penanda tangan", en: "Signatory");
    public static string SignatoryOffice => Say(id: "Jabatan penanda tangan", en: "Signatory's office");
    public static string Code => Say(id: "Kode periksa", en: "Check code");
    public static string Revoke => Say(id: "Cabut sertifikat", en: "Revoke the certificate");
    public static string Reissue => Say(id: "Terbitkan penggantinya", en: "Issue another in its place");

    public static string Of(CertificateState state) => state switch
    {
        CertificateState.Issued => Say(id: "Berlaku", en: "Valid"),
        CertificateState.Revoked => Say(id: "Dicabut", en: "Revoked"),
    };

    /// <summary>As the public reads it: "dicabut karena …".</summary>
    public static string Of(RevocationReason reason) => reason switch
    {
        RevocationReason.Misprint => Say(id: "salah cetak", en: "a misprint"),
        RevocationReason.IssuedInError => Say(id: "diterbitkan karena kekeliruan", en: "it was issued in error"),
        RevocationReason.ConditionsNotMet => Say(id: "syarat kelulusan ternyata tidak terpenuhi", en: "the conditions turned out not to be met"),
    };

    public static string Of(CertificateLayout layout) => layout switch
    {
        CertificateLayout.Formal => Say(id: "Resmi, dengan tempat cap", en: "Formal, with a place for the seal"),
        CertificateLayout.Plain => Say(id: "Polos", en: "Plain"),
    };

    public static string Jp(int hours) => Say(id: $"{hours} jam pelajaran", en: $"{hours} lesson hours");
}
