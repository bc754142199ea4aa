using Semai.Shell.Parts;

namespace Semai.Modules.Production.Products.Photos;

/// <summary>The words of photographs, in both languages.</summary>
public static class PhotoWords
{
    public static string Photos => Say(id: "Foto", en: "Photographs");
    public static string Add => Say(id: "Tambah foto", en: "Add a photograph");

    public static string Verb(PhotoAct act) => act switch
    {
        PhotoAct.Approve => Say(id: "Setujui untuk umum", en: "Approve for the public"),
        PhotoAct.TakeDown => Say(id: "Turunkan", en: "Take down"),
    };

    public static string Of(PhotoState state) => state switch
    {
        PhotoState.Waiting => Say(id: "Menunggu diperiksa", en: "Waits for a second look"),
        PhotoState.Approved => Say(id: "Disetujui", en: "Approved"),
        PhotoState.TakenDown => Say(id: "Diturunkan", en: "Taken down"),
    };

    public static StatusKind KindOf(PhotoState state) => state switch
    {
        PhotoState.Waiting => StatusKind.Cond,
        PhotoState.Approved => StatusKind.Met,
        PhotoState.TakenDown => StatusKind.Off,
    };
}
