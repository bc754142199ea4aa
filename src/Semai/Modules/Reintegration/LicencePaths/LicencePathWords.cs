using Semai.Shell.Parts;

namespace Semai.Modules.Reintegration.LicencePaths;

/// <summary>The words of licence paths, in both languages.</summary>
public static class LicencePathWords
{
    public static string Path => Say(id: "Jalur izin", en: "Licence path");
    public static string Paths => Say(id: "Jalur izin", en: "Licence paths");
    public static string Kind => Say(id: "Jenis usaha", en: "Line of business");
    public static string Next => Say(id: "Berikutnya", en: "What is next");
    public static string Documents => Say(id: "Dokumen", en: "Documents");
    public static string Helper => Say(id: "Petugas yang membantu", en: "Officer who helps");
    public static string HelperOffice => Say(id: "Kantor yang membantu", en: "Office that helps");
    public static string Number => Say(id: "Nomor", en: "Number");
    public static string Granted => Say(id: "Terbit", en: "Granted");
    public static string Until => Say(id: "Berlaku sampai", en: "Holds until");
    public static string Forever => Say(id: "tanpa batas waktu", en: "without end");

    /// <summary>How long what was granted holds.</summary>
    public static string Holds(DateOnly? until) => until is { } last ? $"{Until} {last.Long}" : Say(id: "Berlaku tanpa batas waktu", en: "Holds without end");

    public static string Doubted => Say(id: "Bentuk nomornya tidak biasa. Cocokkan dengan suratnya.", en: "The number looks unusual. Compare it with the paper.");

    public static string Of(LicenceState state) => state switch
    {
        LicenceState.NotBegun => Say(id: "Belum dimulai", en: "Not begun"),
        LicenceState.Preparing => Say(id: "Disiapkan", en: "Being prepared"),
        LicenceState.Submitted => Say(id: "Diajukan", en: "Submitted"),
        LicenceState.Granted => Say(id: "Terbit", en: "Granted"),
        LicenceState.Refused => Say(id: "Ditolak", en: "Refused"),
        LicenceState.NotNeeded => Say(id: "Tidak perlu", en: "Not needed"),
    };

    public static string Of(PathState state) => state switch
    {
        PathState.Running => Say(id: "Berjalan", en: "Running"),
        PathState.Closed => Say(id: "Ditutup", en: "Closed"),
    };

    public static string Of(LicenceStanding standing) => standing switch
    {
        LicenceStanding.Waits => Say(id: "Menunggu langkah lain", en: "Waits for another step"),
        LicenceStanding.Ready => Say(id: "Dapat dimulai", en: "May be begun"),
        LicenceStanding.Preparing => Of(LicenceState.Preparing),
        LicenceStanding.Submitted => Of(LicenceState.Submitted),
        LicenceStanding.Granted => Of(LicenceState.Granted),
        LicenceStanding.Ending => Say(id: "Segera habis", en: "Ends soon"),
        LicenceStanding.Expired => Say(id: "Sudah habis", en: "Expired"),
        LicenceStanding.Refused => Of(LicenceState.Refused),
        LicenceStanding.NotNeeded => Of(LicenceState.NotNeeded),
    };

    public static StatusKind KindOf(LicenceStanding standing) => standing switch
    {
        LicenceStanding.Waits => StatusKind.Yet,
        LicenceStanding.Ready => StatusKind.Next,
        LicenceStanding.Preparing or LicenceStanding.Submitted => StatusKind.On,
        LicenceStanding.Granted => StatusKind.Met,
        LicenceStanding.Ending => StatusKind.Risk,
        LicenceStanding.Expired => StatusKind.Late,
        LicenceStanding.Refused => StatusKind.No,
        LicenceStanding.NotNeeded => StatusKind.Off,
    };

    public static StatusKind KindOf(PathState state) => state is PathState.Running ? StatusKind.On : StatusKind.Off;

    public static StepState Place(LicenceStanding standing) => standing switch
    {
        LicenceStanding.Granted or LicenceStanding.Ending => StepState.Done,
        LicenceStanding.NotNeeded => StepState.Pass,
        LicenceStanding.Waits or LicenceStanding.Ready => StepState.Todo,
        _ => StepState.Now,
    };

    public static string Verb(LicenceAct act) => act switch
    {
        LicenceAct.Prepare => Say(id: "Mulai menyiapkan", en: "Begin to prepare"),
        LicenceAct.Submit => Say(id: "Catat sudah diajukan", en: "Record as submitted"),
        LicenceAct.Grant => Say(id: "Catat sudah terbit", en: "Record as granted"),
        LicenceAct.Refuse => Say(id: "Catat ditolak", en: "Record as refused"),
        LicenceAct.Skip => Say(id: "Tidak perlu", en: "Not needed"),
        LicenceAct.Recognise => Say(id: "Sudah punya", en: "Has it already"),
        LicenceAct.Renew => Say(id: "Perpanjang", en: "Renew"),
        LicenceAct.Retract => Say(id: "Terbitnya salah catat", en: "The grant was entered in error"),
    };

    public static string Verb(PathAct act) => act switch
    {
        PathAct.Begin => Say(id: "Mulai jalur izin", en: "Begin a licence path"),
        PathAct.Close => Say(id: "Tutup jalur", en: "Close the path"),
        PathAct.Reopen => Say(id: "Buka lagi", en: "Open it again"),
    };

    /// <summary>What was done, in a history.</summary>
    public static string Did(string act) => Enum.TryParse<LicenceAct>(act, out var step)
        ? step switch
        {
            LicenceAct.Prepare => Of(LicenceState.Preparing),
            LicenceAct.Submit => Of(LicenceState.Submitted),
            LicenceAct.Grant => Of(LicenceState.Granted),
            LicenceAct.Refuse => Of(LicenceState.Refused),
            LicenceAct.Skip => Of(LicenceState.NotNeeded),
            LicenceAct.Recognise => Say(id: "Sudah ada", en: "There already"),
            LicenceAct.Renew => Say(id: "Diperpanjang", en: "Being renewed"),
            LicenceAct.Retract => Say(id: "Terbitnya salah catat", en: "Grant entered in error"),
        }
        : Enum.Parse<PathAct>(act) switch
        {
            PathAct.Begin => Say(id: "Jalur dimulai", en: "Path begun"),
            PathAct.Close => Of(PathState.Closed),
            PathAct.Reopen => Say(id: "Dibuka lagi", en: "Opened again"),
        };

    /// <summary>Why a kind is suggested.</summary>
    public static string Why(PathSuggestion suggestion, string kind) => suggestion.Kbli is { } kbli
        ? Say(id: $"{kind}: disarankan karena kelas usahanya KBLI {kbli.KbliVersion} {kbli.Code}.", en: $"{kind}: suggested by its class, KBLI {kbli.KbliVersion} {kbli.Code}.")
        : Say(
            id: $"{kind}: disarankan karena sektornya {Reference.SectorWords.Of(suggestion.Sector)}. Kelas usahanya (KBLI) belum diketahui.",
            en: $"{kind}: suggested by its sector, {Reference.SectorWords.Of(suggestion.Sector)}. Its class (KBLI) is not known yet.");
}
