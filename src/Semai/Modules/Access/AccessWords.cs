namespace Semai.Modules.Access;

public static class AccessWords
{
    public static string SignIn => Say(id: "Masuk", en: "Sign in");
    public static string SignOut => Say(id: "Keluar", en: "Sign out");
    public static string UserName => Say(id: "Nama pengguna", en: "User name");
    public static string Password => Say(id: "Kata sandi", en: "Password");
    public static string Purpose => Say(id: "Dari pasal yang ditandatangani sampai usaha yang berjalan.", en: "From a signed clause to a business that runs.");
    public static string SharedComputer => Say(id: "Komputer dipakai bersama? Tekan Keluar sebelum pergi.", en: "A shared computer? Press Sign out before you leave.");
    public static string Home => Say(id: "Beranda", en: "Home");
}
