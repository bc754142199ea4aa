using Semai.Shell.Parts;

namespace Semai.Modules.Reintegration.Help;

/// <summary>The words of help, in both languages.</summary>
public static class HelpWords
{
    public static string Title => Say(id: "Bantuan yang diperlukan", en: "Help needed");
    public static string Owner => Say(id: "Diurus oleh", en: "Seen to by");
    public static string Due => Say(id: "Paling lambat", en: "By");
    public static string Note => Say(id: "Tepatnya", en: "In detail");
    public static string Settle => Say(id: "Selesaikan", en: "Settle");
    public static string What => Say(id: "Hasil atau alasannya", en: "What came of it, or why");

    public static string Of(HelpKind kind) => kind switch
    {
        HelpKind.Work => Say(id: "Pekerjaan", en: "Work"),
        HelpKind.Capital => Say(id: "Modal", en: "Capital"),
        HelpKind.Licence => Say(id: "Izin usaha", en: "A licence"),
        HelpKind.Market => Say(id: "Pembeli, pemasaran", en: "Buyers, marketing"),
        HelpKind.Skill => Say(id: "Keterampilan", en: "Skills"),
        HelpKind.Papers => Say(id: "Surat diri", en: "Identity papers"),
        HelpKind.Housing => Say(id: "Tempat tinggal", en: "Housing"),
        HelpKind.Health => Say(id: "Layanan kesehatan", en: "A health service"),
        HelpKind.Other => Say(id: "Lainnya", en: "Something else"),
    };

    public static string Of(HelpState state) => state switch
    {
        HelpState.Open => Say(id: "Menunggu diurus", en: "Waits"),
        HelpState.Done => Say(id: "Selesai", en: "Done"),
        HelpState.Dropped => Say(id: "Tidak jadi", en: "Not needed"),
    };

    public static string Verb(HelpAct act) => act switch
    {
        HelpAct.Ask => Say(id: "Minta", en: "Ask"),
        HelpAct.Finish => Say(id: "Selesai", en: "Done"),
        HelpAct.Drop => Say(id: "Tidak diperlukan lagi", en: "Not needed any more"),
        HelpAct.Reopen => Say(id: "Belum selesai, buka lagi", en: "Not done, open it again"),
    };

    public static StatusKind KindOf(HelpState state) => state switch
    {
        HelpState.Open => StatusKind.Next,
        HelpState.Done => StatusKind.Met,
        HelpState.Dropped => StatusKind.Off,
    };
}
