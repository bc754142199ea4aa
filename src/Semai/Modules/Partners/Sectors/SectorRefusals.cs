namespace Semai.Modules.Partners.Sectors;

/// <summary>Every way the choice of a sector says no.</summary>
public static class SectorRefusals
{
    public static Refusal UndoneAlready => new("sector.undone-already", Say(
        id: "Koreksi ini sudah dibatalkan.",
        en: "This correction has been undone already."));

    public static Refusal NothingPicked => new("sector.nothing-picked", Say(
        id: "Centang dulu usaha yang sektornya Anda pastikan.",
        en: "Tick the businesses whose sector you settle first."));

    public static Refusal NoSuchClass(int version, string code) => new("sector.no-such-class", Say(
        id: $"KBLI {version} tidak punya kode {code}. Kode versi lain bisa berarti usaha lain; cari di daftar versi itu.",
        en: $"KBLI {version} has no code {code}. A code of the other version may mean another business; look it up in the list of that version."));
}
