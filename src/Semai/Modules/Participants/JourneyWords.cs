using System.Text.Json;
using static Semai.Modules.Participants.JourneyKind;

namespace Semai.Modules.Participants;

/// <summary>The sentences of a journey.</summary>
public static class JourneyWords
{
    public static string Of(JourneyKind kind, string data)
    {
        var said = JsonSerializer.Deserialize<string[]>(data) ?? [];
        return OfCustody(kind, said) ?? OfInternship(kind, said) ?? OfMentoring(kind, said) ?? OfWork(kind) ?? OfRelease(kind, said) ?? OfTraining(kind, said);
    }

    static string? OfCustody(JourneyKind kind, string[] said) => kind switch
    {
        Admitted => Say(id: $"Tercatat sebagai peserta, dari {At(said, 0)}", en: $"Recorded as a participant, from {At(said, 0)}"),
        DetailsChanged => Say(id: $"Data diri diperbarui, dari {At(said, 0)}", en: $"Personal facts brought up to date, from {At(said, 0)}"),
        CustodyChanged => Say(id: $"Data masa pidana diperbarui, dari {At(said, 0)}", en: $"Facts of the sentence brought up to date, from {At(said, 0)}"),
        Transferred => Say(id: "Pindah ke unit lain", en: "Transferred to another unit"),
        Released => Say(id: "Bebas", en: "Released"),
        Missed => Say(id: "Tidak ada di register terakhir", en: "Not on the latest register"),
        Returned => Say(id: "Kembali tercatat di unit", en: "Recorded in the unit again"),
        Disciplined => Say(id: "Pelanggaran tercatat di register F", en: "A breach recorded in register F"),
        FactRecorded => Say(id: $"{WordOf(At(said, 0))} dicatat", en: $"{WordOf(At(said, 0))} recorded"),
        EnteredInError => Say(id: $"{WordOf(At(said, 0))} ditandai salah masuk: {At(said, 1)}", en: $"{WordOf(At(said, 0))} marked as entered in error: {At(said, 1)}"),
        Restored => Say(id: $"Tanda salah masuk pada {WordOf(At(said, 0))} dicabut: {At(said, 1)}", en: $"The mark of error on {WordOf(At(said, 0))} was taken back: {At(said, 1)}"),
        _ => null,
    };

    /// <summary>Reasons stay on the page of the internship, which fewer people read.</summary>
    static string? OfInternship(JourneyKind kind, string[] said) => kind switch
    {
        Placed => Say(id: $"Diusulkan magang: {At(said, 0)}", en: $"Proposed for an internship: {At(said, 0)}"),
        InternshipStarted => Say(id: $"Boleh mulai magang: {At(said, 0)}", en: $"May begin the internship: {At(said, 0)}"),
        InternshipSuspended => Say(id: $"Magang dihentikan sementara: {At(said, 0)}", en: $"Internship suspended: {At(said, 0)}"),
        InternshipResumed when said.Length < 2 => Say(id: $"Magang dilanjutkan: {At(said, 0)}", en: $"Internship resumed: {At(said, 0)}"),
        InternshipResumed => Say(id: $"Magang dilanjutkan: {At(said, 0)}, berita acara {At(said, 1)}", en: $"Internship resumed: {At(said, 0)}, minutes {At(said, 1)}"),
        InternshipCompleted => Say(id: $"Menyelesaikan magang: {At(said, 0)}", en: $"Completed the internship: {At(said, 0)}"),
        InternshipEnded => Say(id: $"Magang berakhir: {At(said, 0)}", en: $"Internship ended: {At(said, 0)}"),
        _ => null,
    };

    static string? OfMentoring(JourneyKind kind, string[] said) => kind switch
    {
        Paired => Say(id: $"Mulai didampingi mentor {At(said, 0)}", en: $"Began with the mentor {At(said, 0)}"),
        MetMentor => Say(id: $"Bertemu mentor {At(said, 0)}", en: $"Met the mentor {At(said, 0)}"),
        MentoringEnded => Say(id: $"Pendampingan oleh {At(said, 0)} berakhir", en: $"The mentoring by {At(said, 0)} ended"),
        _ => null,
    };

    static string? OfWork(JourneyKind kind) => kind switch
    {
        WorkStarted => Say(id: "Mulai bekerja untuk upah atau premi", en: "Began to work for a wage or premi"),
        WorkEnded => Say(id: "Pekerjaan berakhir", en: "The work ended"),
        _ => null,
    };

    static string? OfRelease(JourneyKind kind, string[] said) => kind switch
    {
        ReleasePlanned => Say(id: "Menyepakati rencana pulang", en: "Agreed to the release plan"),
        HandedOver => Say(id: $"Diserahterimakan kepada {At(said, 0)}", en: $"Handed over to {At(said, 0)}"),
        VentureStarted => Say(id: $"Memulai usaha sendiri: {At(said, 0)}", en: $"Started a business of their own: {At(said, 0)}"),
        VentureClosed => Say(id: $"Menutup usaha: {At(said, 0)}", en: $"Closed the business: {At(said, 0)}"),
        _ => null,
    };

    static string OfTraining(JourneyKind kind, string[] said) => kind switch
    {
        EligibilityDecided => Say(id: $"Kelayakan diputuskan: {At(said, 1)}", en: $"Eligibility decided: {At(said, 2)}"),
        Proposed => Say(id: $"Diusulkan ke kelas {At(said, 0)}", en: $"Proposed for the class {At(said, 0)}"),
        Waitlisted => Say(id: $"Masuk daftar tunggu kelas {At(said, 0)}", en: $"On the waiting list of the class {At(said, 0)}"),
        Approved => Say(id: $"Disetujui sidang TPP untuk kelas {At(said, 0)}, berita acara {At(said, 1)}", en: $"Approved by the observation team for the class {At(said, 0)}, minutes {At(said, 1)}"),
        NotApproved => Say(id: $"Belum disetujui untuk kelas {At(said, 0)}: {At(said, 1)}", en: $"Not approved for the class {At(said, 0)}: {At(said, 1)}"),
        Enrolled => Say(id: $"Terdaftar di kelas {At(said, 0)}", en: $"Enrolled in the class {At(said, 0)}"),
        Withdrawn => Say(id: $"Keluar dari kelas {At(said, 0)}: {At(said, 1)}", en: $"Left the class {At(said, 0)}: {At(said, 1)}"),
        ClassStarted => Say(id: $"Mulai mengikuti kelas {At(said, 0)}", en: $"Began the class {At(said, 0)}"),
        Competent => Say(id: $"Kompeten: {At(said, 1)}, kelas {At(said, 0)}", en: $"Competent: {At(said, 1)}, class {At(said, 0)}"),
        NotYetCompetent => Say(id: $"Belum kompeten: {At(said, 1)}, kelas {At(said, 0)}", en: $"Not yet competent: {At(said, 1)}, class {At(said, 0)}"),
        ClassCompleted => Say(id: $"Menyelesaikan kelas {At(said, 0)}, hadir {At(said, 1)} dari {At(said, 2)} jam pelajaran", en: $"Completed the class {At(said, 0)}, present {At(said, 1)} of {At(said, 2)} lesson hours"),
        ClassNotCompleted => Say(id: $"Belum menyelesaikan kelas {At(said, 0)}", en: $"Did not complete the class {At(said, 0)}"),
        Certified => Say(id: $"Menerima sertifikat {At(said, 0)}", en: $"Received the certificate {At(said, 0)}"),
        CertificateRevoked => Say(id: $"Sertifikat {At(said, 0)} dicabut: {At(said, 1)}", en: $"Certificate {At(said, 0)} revoked: {At(said, 1)}"),
        _ => kind.ToString(),
    };

    static string At(string[] said, int place) => place < said.Length ? said[place] : "…";

    /// <summary>A kind of fact, or "Discipline", in words.</summary>
    static string WordOf(string what) => Enum.TryParse<FactKind>(what, out var kind)
        ? ParticipantWords.Of(kind)
        : Say(id: "Catatan register F", en: "A record in register F");
}
