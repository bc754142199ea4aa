namespace Semai.Modules.Training.Certificates;

/// <summary>Every way a certificate is not issued or not revoked.</summary>
public static class CertificateRefusals
{
    public static Refusal IssuerIsNoAgency => new("certificates.issuer-is-no-agency", Say(
        id: "Sertifikat hanya diterbitkan oleh perangkat daerah yang menjadi pihak perjanjian. Nama lapas tidak boleh tercetak di sertifikat.",
        en: "Only a regional agency that is a party to the agreement issues certificates. The name of a prison must not stand on them."));

    public static Refusal BeforeTheEnd(DateOnly end) => new("certificates.before-the-end", Say(
        id: $"Tanggal terbit tidak boleh sebelum pelatihan berakhir pada {end.Long}.",
        en: $"The day of issue cannot lie before the training ended on {end.Long}."));

    public static Refusal DayToCome => new("certificates.day-to-come", Say(
        id: "Tanggalnya belum tiba. Isi hari ini atau sebelumnya.",
        en: "That day is still to come. Enter today or an earlier day."));

    public static Refusal WordMissing => new("certificates.word-missing", Say(
        id: "Nama pemegang, tempat, nama penanda tangan, dan jabatannya perlu diisi.",
        en: "The holder's name, the place, the signatory's name and office are needed."));

    public static Refusal NamesPrison => new("certificates.names-prison", Say(
        id: "Kata ini mengarah ke lapas atau rutan. Sertifikat tidak boleh memuatnya; tulis nama kota dan jabatan di dinas.",
        en: "These words point to a prison. A certificate must not carry them; write the town and the office at the agency."));

    public static Refusal ClassNotCompleted => new("certificates.class-not-completed", Say(
        id: "Kelas ini belum diselesaikan. Selesaikan kelasnya dulu, lalu terbitkan sertifikat.",
        en: "This class is not completed. Complete it first, then issue certificates."));

    public static Refusal NobodyLeft => new("certificates.nobody-left", Say(
        id: "Semua yang menyelesaikan kelas ini sudah punya sertifikat.",
        en: "Everybody who completed this class has a certificate."));

    public static Refusal RevokedBeforeIssued => new("certificates.revoked-before-issued", Say(
        id: "Tanggal pencabutan tidak boleh sebelum tanggal terbit.",
        en: "It cannot be revoked before the day it was issued."));

    public static Refusal StillCounts => new("certificates.still-counts", Say(
        id: "Sertifikat ini masih berlaku. Cabut dulu, lalu terbitkan penggantinya.",
        en: "This certificate still counts. Revoke it first, then issue another in its place."));
}
