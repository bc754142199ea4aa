namespace Semai.Modules.Partners.OwnDoor;

/// <summary>Every way the own door of a business says no.</summary>
public static class OwnDoorRefusals
{
    public static Refusal NotApproved => new("own-door.not-approved", Say(
        id: "Pintu dibuka untuk usaha yang disetujui dan masih berlaku. Selesaikan pemeriksaannya dulu.",
        en: "A door is opened for a business whose approval holds. Finish its vetting first."));

    public static Refusal NobodyThere => new("own-door.nobody-there", Say(
        id: "Tidak ada orang usaha ini yang bisa masuk; pintunya sudah tertutup.",
        en: "Nobody of this business can sign in; its door is closed."));

    public static Refusal TooManyRequests(int count) => new("own-door.too-many-requests", Say(
        id: $"{count} permintaan Anda masih menunggu jawaban. Tunggu dinas menjawabnya dulu.",
        en: $"{count} of your requests still wait. Wait for the agency to answer them first."));

    public static Refusal AnsweredAlready => new("own-door.answered-already", Say(
        id: "Permintaan ini sudah dijawab. Muat ulang halaman.",
        en: "This request has been answered. Load the page again."));
}
