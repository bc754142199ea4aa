namespace Semai.Modules.Placements.Internships.Visits;

/// <summary>Every way visits of supervision say no.</summary>
public static class VisitRefusals
{
    public static Refusal NothingOpen => new("visit.nothing-open", Say(
        id: "Tidak ada tindak lanjut yang terbuka pada kunjungan ini.",
        en: "Nothing is open on this visit."));

    public static Refusal AlreadyInError => new("visit.already-in-error", Say(
        id: "Kunjungan ini sudah ditandai salah catat.",
        en: "This visit is already marked as entered in error."));

    public static Refusal AnotherOffice => new("visit.another-office", Say(
        id: "Kunjungan ini dicatat kantor lain; hanya kantor itu yang menandainya salah catat.",
        en: "Another office recorded this visit; only that office marks it as entered in error."));
}
