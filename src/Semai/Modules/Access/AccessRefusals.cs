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

    public static Refusal PasswordTooEasy => new("access.password-too-easy", Say(
        id: "Kata sandi ini mudah ditebak. Pakai empat kata yang tidak berhubungan, misalnya nama benda di sekitar Anda.",
        en: "This password is easy to guess. Use four words that have nothing to do with each other."));

    public static Refusal NameTaken(string userName) => new("access.name-taken", Say(
        id: $"Nama pengguna \"{userName}\" sudah dipakai.",
        en: $"The user name \"{userName}\" is taken."));

    public static Refusal NoSuchOrganisation(string code) => new("access.no-such-organisation", Say(
        id: $"Tidak ada lembaga dengan kode {code}.",
        en: $"There is no organisation with the code {code}."));

    public static Refusal NoSuchAccount(string userName) => new("access.no-such-account", Say(
        id: $"Tidak ada akun \"{userName}\".",
        en: $"There is no account \"{userName}\"."));

    public static Refusal NoSuchKey => new("access.no-such-key", Say(
        id: "Tidak ada kunci dengan nomor itu.",
        en: "There is no key with that number."));

    public static Refusal UnfitCode(string code) => new("access.unfit-code", Say(
        id: $"Kode lembaga \"{code}\" tidak dapat dipakai: 1 sampai 20 huruf, tanpa garis miring.",
        en: $"The code \"{code}\" cannot be used: 1 to 20 characters, without a slash."));
}
