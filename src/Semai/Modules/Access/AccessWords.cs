namespace Semai.Modules.Access;

public static class AccessWords
{
    public static string SignIn => Say(id: "Masuk", en: "Sign in");
    public static string SignOut => Say(id: "Keluar", en: "Sign out");
    public static string UserName => Say(id: "Nama pengguna", en: "User name");
    public static string Password => Say(id: "Kata sandi", en: "Password");
    public static string Home => Say(id: "Beranda", en: "Home");
}
