using Semai.Shell.Parts;

namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>The words of own doors. What stands at the door itself is plain and says nothing of where its owner has been.</summary>
public static class DoorWords
{
    /// <summary>What the door is called to its owner.</summary>
    public static string Name => Say(id: "Buku Usaha", en: "Business Book");
    public static string OwnDoor => Say(id: "Pintu sendiri", en: "Own door");
    public static string Cash => Say(id: "Kas", en: "Cash");
    public static string Plan => Say(id: "Rencana", en: "Plan");

    /// <summary>In place of a text that would tell too much on a screen.</summary>
    public static string OnPaper => Say(id: "Tertulis di rencana pada kertas", en: "Written in the plan on paper");
    public static string Papers => Say(id: "Sertifikat", en: "Certificates");
    public static string Me => Say(id: "Saya", en: "Me");
    public static string Number => Say(id: "Nomor buku", en: "Book number");
    public static string OneTimeCode => Say(id: "Kode sekali pakai", en: "One-time code");
    public static string Pin => Say(id: "PIN enam angka", en: "PIN of six digits");
    public static string PinAgain => Say(id: "PIN sekali lagi", en: "The PIN once more");
    public static string SignOut => Say(id: "Keluar", en: "Sign out");
    public static string SignIn => Say(id: "Masuk", en: "Sign in");

    public static string Of(DoorState state) => state switch
    {
        DoorState.Invited => Say(id: "Diundang", en: "Invited"),
        DoorState.Open => Say(id: "Terbuka", en: "Open"),
        DoorState.Locked => Say(id: "Terkunci", en: "Locked"),
        DoorState.Closed => Say(id: "Tertutup", en: "Closed"),
    };

    public static StatusKind KindOf(DoorState state) => state switch
    {
        DoorState.Invited => StatusKind.Yet,
        DoorState.Open => StatusKind.Met,
        DoorState.Locked => StatusKind.Late,
        DoorState.Closed => StatusKind.Off,
    };

    public static string Of(DoorAct act) => act switch
    {
        DoorAct.Invite => Say(id: "Undangan dicetak", en: "Invitation printed"),
        DoorAct.Exchange => Say(id: "Kode ditukar, PIN dibuat", en: "Code exchanged, PIN set"),
        DoorAct.Lock => Say(id: "Terkunci karena terlalu banyak percobaan salah", en: "Locked after too many wrong tries"),
        DoorAct.Close => Say(id: "Ditutup", en: "Closed"),
    };

    public static string Of(RequestKind kind) => kind switch
    {
        RequestKind.Copy => Say(id: "Minta salinan lengkap data saya", en: "Ask for the full copy of my data"),
        RequestKind.Correction => Say(id: "Minta data saya diperbaiki", en: "Ask for my data to be corrected"),
        RequestKind.WithdrawConsent => Say(id: "Cabut persetujuan", en: "Withdraw the consent"),
    };

    public static string Of(RequestState state) => state switch
    {
        RequestState.Waiting => Say(id: "Menunggu jawaban", en: "Waits for an answer"),
        RequestState.Answered => Say(id: "Sudah dijawab", en: "Answered"),
    };
}
