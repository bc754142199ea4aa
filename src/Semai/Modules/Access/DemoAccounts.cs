using Microsoft.AspNetCore.Identity;
using Semai.Data;

namespace Semai.Modules.Access;

/// <summary>Invented people, one for each desk of the main job.</summary>
static class DemoAccounts
{
    static readonly DateOnly InOffice = new(2025, 1, 1);

    public static readonly (string UserName, string Name, string Title, string Organisation, Role Role)[] Everyone =
    [
        ("kerjasama", "Rahmat Hidayatullah", "Kepala Bagian", "SETDA-KERJASAMA", Role.CooperationOfficer),
        ("diskoperindag", "Nurhasanah", "Kepala Bidang UKM", "DISKOPERINDAG", Role.AgencyOfficer),
        ("registrasi", "Dewi Lestari", "Kasubsi Registrasi", "LKT", Role.Registrar),
        ("giatja", "Agus Salim", "Kasubsi Kegiatan Kerja", "LKT", Role.WorkActivityOfficer),
        ("binadik", "Sri Wahyuni", "Kasi Binadik dan Giatja", "LKT", Role.HeadOfGuidance),
        ("kalapas", "Budi Santoso", "Kepala Lapas", "LKT", Role.PrisonHead),
        ("kanwil", "Ratna Sari", "Bidang Pembinaan", "KANWIL-JAMBI", Role.OfficeViewer),
        ("bapas", "Yuliana Putri", "Pembimbing Kemasyarakatan", "BAPAS-JAMBI", Role.ProbationOfficer),
        ("p2u", "Joko Susilo", "Petugas P2U", "LKT", Role.GateGuard),
        ("auditor", "Hendra Gunawan", "Auditor", "INSPEKTORAT", Role.Auditor),
    ];

    public static async Task LoadAsync(
        Db db, UserManager<Account> accounts, TimeProvider time, string password, CancellationToken cancel)
    {
        var organisations = await db.Organisations.ToDictionaryAsync(o => o.Code, cancel);

        foreach (var (userName, name, title, organisation, role) in Everyone)
        {
            if (await accounts.FindByNameAsync(userName) is not null) continue;

            var account = new Account { Id = Guid.CreateVersion7(time.Now), UserName = userName, DisplayName = name };
            var made = await accounts.CreateAsync(account, password);
            if (!made.Succeeded) throw new InvalidOperationException(string.Join(' ', made.Errors.Select(e => e.Description)));

            db.Add(Appointment.Give(account, organisations[organisation], role, title, InOffice, time.Now));
        }

        await db.SaveChangesAsync(cancel);
    }
}
