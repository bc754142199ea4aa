namespace Semai.Modules.Reintegration.Returns;

/// <summary>The words of returns, in both languages.</summary>
public static class ReturnWords
{
    public static string Title => Say(id: "Jelaskan kembalinya", en: "Explain the return");
    public static string Reason => Say(id: "Kembali karena", en: "Back because of");
    public static string Note => Say(id: "Surat yang menerangkannya", en: "The paper that says so");

    public static string Of(ReturnState state) => state switch
    {
        ReturnState.Open => Say(id: "Belum dijelaskan", en: "Not explained"),
        ReturnState.Explained => Say(id: "Sudah dijelaskan", en: "Explained"),
    };

    public static string Of(ReturnReason reason) => reason switch
    {
        ReturnReason.NewConviction => Say(id: "Putusan perkara baru", en: "A new conviction"),
        ReturnReason.TechnicalBreach => Say(id: "Melanggar syarat, tanpa perkara baru", en: "A breach of conditions, no new case"),
        ReturnReason.Remand => Say(id: "Ditahan, perkara belum diputus", en: "Held, the case not decided"),
        ReturnReason.ReleaseInError => Say(id: "Kebebasannya salah catat", en: "The release was recorded in error"),
    };
}
