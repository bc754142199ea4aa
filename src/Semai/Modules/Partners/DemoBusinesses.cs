using Microsoft.AspNetCore.Identity;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Partners.Capacity;
using Semai.Modules.Partners.Licences;
using Semai.Modules.Partners.OwnDoor;
using Semai.Modules.Partners.Vetting;

namespace Semai.Modules.Partners;

/// <summary>
/// The register of the demonstration: surveyed after the agreement of 8 October 2025 and vetted since, so that about
/// half may take people in. One lets its approval lapse, two are suspended, one is refused.
/// </summary>
static class DemoBusinesses
{
    /// <summary>The owner who signs in at the door of the first business.</summary>
    public const string Owner = "mitra";

    const string Regency = "15.06";
    const int Approved = 35;
    const int Suspended = 37;
    const int Refused = 38;
    const int Checked = 43;
    const int Applied = 50;
    const int Renewed = 30;
    const int NotRenewed = 3;

    static readonly Actor Checker = new("demo-checker", "Nurhasanah");
    static readonly Actor Head = new("demo-head", "Kepala Diskoperindag (peragaan)");
    static readonly string[] Districts =
    [
        "Tungkal Ulu", "Tungkal Ilir", "Pengabuan", "Betara", "Merlung", "Tebing Tinggi", "Batang Asam", "Renah Mendaluh", "Muara Papalik", "Seberang Kota",
        "Bram Itam", "Kuala Betara", "Senyerang",
    ];

    static readonly DateOnly Surveyed = new(2025, 10, 20);

    public static async Task LoadAsync(Db db, UserManager<Account> accounts, BusinessDoors doors, TimeProvider time, string password, CancellationToken cancel)
    {
        if (await db.Businesses.AnyAsync(cancel)) return;

        var (rules, kinds) = (await VettingRules.OnAsync(time.Today, db, cancel), await LicenceKind.OnAsync(time.Today, db, cancel));
        var made = DemoBusinessList.All.Select((b, at) => Make(b, at, rules, kinds, time.Today)).ToList();
        await db.TogetherAsync(async () =>
        {
            db.AddRange(made);
            await db.SaveChangesAsync(cancel);
            if (await accounts.FindByNameAsync(Owner) is not null) return;

            var account = new Account { Id = Guid.CreateVersion7(time.Now), UserName = Owner, DisplayName = made[0].OwnerName! };
            var created = await accounts.CreateAsync(account, password);
            if (!created.Succeeded) throw new InvalidOperationException(string.Join(' ', created.Errors.Select(e => e.Description)));
            await doors.AdmitAsync(made[0], await doors.OrganisationAsync(made[0], cancel), account, "Pemilik", Checker, cancel);
        }, cancel);
    }

    static Business Make(DemoBusiness it, int at, VettingRules rules, IReadOnlyList<LicenceKind> kinds, DateOnly today)
    {
        var listed = On(Surveyed, Checker);
        var business = Business.List(Regency, new(
            it.Name, it.Activity, it.Owner, at % 3 == 2 ? null : NibOf(at), it.District, Districts[int.Parse(it.District[^2..], System.Globalization.CultureInfo.InvariantCulture) - 1], $"Parit {at % 9 + 1} (alamat rekaan)",
            $"0800 0000 {1000 + at}", null, it.SalesMillion * 300_000, at % 11 == 10 ? null : it.SalesMillion * 1_000_000, it.Workers, 2025), null, Checker, listed.At);
        business.ChooseSector(it.Sector, Checker, listed.At);
        business.Classify([new(2020, it.Kbli)], Checker, listed.At);
        if (at < Applied) Vet(business, at, rules, kinds, today);
        return business;
    }

    /// <summary>As far as this one came; days that are still to come are left out.</summary>
    static void Vet(Business business, int at, VettingRules rules, IReadOnlyList<LicenceKind> kinds, DateOnly today)
    {
        var day = Surveyed.AddDays(14 + 2 * at);
        if (day.AddDays(14) > today) return;

        business.Apply(On(day, Checker));
        if (at >= Checked) return;

        business.Check(Answers(rules, at), rules, On(day.AddDays(7), Checker));
        if (at == Refused - 1) business.Refuse(On(day.AddDays(14), Head, "Tempat kerja belum aman; boleh mendaftar lagi setelah diperbaiki."));
        if (at >= Suspended) return;

        Furnish(business, at, kinds, On(day.AddDays(10), Checker).At, today);
        business.Approve(rules, alone: false, On(day.AddDays(14), Head));
        if (at >= Approved) business.Suspend(On(today.AddDays(-20 + at % 2), Head, "Alat pelindung belum lengkap pada kunjungan terakhir."));
        else if (at < Renewed && at != NotRenewed) Renew(business, rules, today);
    }

    /// <summary>Whose term nears its end is looked at anew and goes on, but for the one that shows a lapse.</summary>
    static void Renew(Business business, VettingRules rules, DateOnly today)
    {
        while (business.ApprovedUntil!.Value.AddDays(-30) is var due && due <= today)
        {
            business.Examine([.. rules.Items.Where(i => i.Renew).Select(i => new ChecklistEntry(i.Code, ChecklistVerdict.Yes, null))], rules, On(due.AddDays(-5), Checker));
            business.Renew(rules, alone: false, On(due, Head));
        }
    }

    static List<ChecklistEntry> Answers(VettingRules rules, int at) =>
    [
        .. rules.Items.Select(i => i.Code switch
        {
            "nib" when at % 3 == 2 => new ChecklistEntry(i.Code, ChecklistVerdict.No, "Belum ada; dibantu mengurus di OSS."),
            "safety" when at == Refused - 1 => new ChecklistEntry(i.Code, ChecklistVerdict.No, "Kabel terbuka dan tidak ada alat pemadam."),
            "place-visited" when at % 13 == 12 => new ChecklistEntry(i.Code, ChecklistVerdict.Waived, "Hanya mendampingi di dalam lapas."),
            _ => new ChecklistEntry(i.Code, ChecklistVerdict.Yes, null),
        }),
    ];

    static void Furnish(Business business, int at, IReadOnlyList<LicenceKind> kinds, DateTime written, DateOnly today)
    {
        if (business.Nib is { } nib) business.RecordLicence(new(LicenceKind.NibCode, nib, new(2024, 3, 1), null), kinds, Checker, written);
        if (at % 5 == 0) business.RecordLicence(new("spp-irt", $"P-IRT 206150601{at:000000}-{at % 3 + 27}", new(2022 + at % 3, 4, 1), new(2027 + at % 3, 3, 31)), kinds, Checker, written);
        if (at % 6 == 0) business.RecordLicence(new("halal", $"ID15110{at:0000000}", new(2025, 2, 1), null), kinds, Checker, written);

        var from = new DateOnly(today.Year, today.Month, 1).AddMonths(-2);
        business.SetCapacity(Undertaking.Mentoring, from, from.AddMonths(11), at % 3 + 1, Checker, written);
        if (at % 2 == 0) business.SetCapacity(Undertaking.InternshipOutside, from, from.AddMonths(5), at % 4 + 1, Checker, written);
        if (at % 4 == 1) business.SetCapacity(Undertaking.InternshipInside, from, from.AddMonths(5), 4, Checker, written);
        if (at % 7 == 3) business.SetCapacity(Undertaking.Production, from.AddMonths(2), from.AddMonths(7), 6, Checker, written);
    }

    /// <summary>Thirteen digits that begin with 99, which no real one does.</summary>
    static string NibOf(int at) => $"99{at + 1:00000000000}";

    static Occasion On(DateOnly day, Actor by, string? note = null) => Occasion.Of(day, by, new StoppedClock(day), note);
}
