namespace Semai.Modules.Access;

/// <summary>Every way this module says no.</summary>
public static class AccessRefusals
{
    public static Refusal EndsBeforeItStarts => new("access.ends-before-it-starts", Say(
        id: "Hari terakhir mendahului hari pertama penugasan.",
        en: "The last day lies before the first day of the appointment."));

    public static Refusal WrongNameOrPassword => new("access.wrong-name-or-password", Say(
        id: "Nama pengguna atau kata sandi tidak cocok.",
        en: "The user name or the password does not match."));

    public static Refusal LockedOut(int minutes) => new("access.locked-out", Say(
        id: $"Terlalu banyak percobaan. Tunggu {minutes} menit, lalu coba lagi.",
        en: $"Too many attempts. Wait {minutes} minutes, then try again."));
}
