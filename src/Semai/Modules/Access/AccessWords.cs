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

    public static string Of(Role role) => role switch
    {
        Role.CooperationOfficer => Say(id: "petugas Bagian Kerja Sama", en: "officer of the cooperation section"),
        Role.AgencyOfficer => Say(id: "petugas perangkat daerah", en: "officer of a regional agency"),
        Role.Registrar => Say(id: "petugas registrasi", en: "registrar"),
        Role.WorkActivityOfficer => Say(id: "petugas kegiatan kerja", en: "work-activity officer"),
        Role.HeadOfGuidance => Say(id: "Kasi Binadik dan Giatja", en: "head of guidance"),
        Role.PrisonHead => Say(id: "Kalapas", en: "head of prison"),
        Role.OfficeViewer => Say(id: "pemantau Kanwil", en: "viewer at the corrections office"),
        Role.ProbationOfficer => Say(id: "pembimbing kemasyarakatan", en: "probation officer"),
        Role.GateGuard => Say(id: "petugas pintu utama (P2U)", en: "gate guard"),
        Role.BusinessOwner => Say(id: "pemilik usaha mitra", en: "owner of a partner business"),
        Role.Auditor => Say(id: "auditor", en: "auditor"),
        Role.Administrator => Say(id: "pengelola Semai", en: "keeper of Semai"),
    };
}
