namespace Semai.Data;

public static class DataRefusals
{
    public static Refusal ChangedMeanwhile => new("changed-meanwhile", Say(
        id: "Data ini baru saja diubah orang lain. Muat ulang, lalu coba lagi.",
        en: "Someone else has just changed this. Load it again, then retry."));

    public static Refusal NoRoom => new("no-room", Say(
        id: "Penyimpanan server penuh, jadi tidak ada yang disimpan. Minta pengelola server mengosongkan tempat, lalu ulangi.",
        en: "The server's disk is full, so nothing was saved. Ask whoever runs the server to make room, then do it again."));
}
