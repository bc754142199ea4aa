namespace Semai.Data;

public static class DataRefusals
{
    public static Refusal ChangedMeanwhile => new("changed-meanwhile", Say(
        id: "Data ini baru saja diubah orang lain. Muat ulang, lalu coba lagi.",
        en: "Someone else has just changed this. Load it again, then retry."));
}
