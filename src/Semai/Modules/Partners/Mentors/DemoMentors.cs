using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Mentors;

/// <summary>How far an invented mentor's leave to enter has come.</summary>
enum DemoLeave
{
    Granted,

    /// <summary>Granted, and taken back two days ago.</summary>
    Revoked,

    /// <summary>The identity was seen; the head of guidance has it on the desk.</summary>
    Seen,

    /// <summary>Nobody looked at the card yet.</summary>
    Asked,
}

/// <summary>A made-up mentor of one of the demonstration's approved businesses.</summary>
sealed record DemoMentor(string Business, string Name, Sector Sector, string Skills, int Hours, string? Languages, string? Training, DemoLeave Leave = DemoLeave.Granted);

/// <summary>Eight made-up mentors: six whom the prison let in, one of them no more, and two who still wait; and somebody who may not enter.</summary>
static class DemoMentors
{
    public static readonly IReadOnlyList<DemoMentor> All =
    [
        new("Keripik Melati Tungkal", "Melati Kusumawardani", Sector.HomeIndustry, "keripik, kemasan, harga jual", 12, "Melayu", "Pelatihan mentor Diskoperindag 2025"),
        new("Kerupuk Udang Bahari", "Nurlela Hasanah", Sector.Fisheries, "kerupuk udang, jemur, timbang", 8, "Bugis", null),
        new("Kopi Liberika Kuala", "Haji Ambo Tuo", Sector.Plantation, "sangrai kopi, mutu biji", 8, "Bugis", "Pelatihan mentor Diskoperindag 2025"),
        new("Ikan Asap Nelayan", "Rosmiati", Sector.Fisheries, "ikan asap, tungku hemat kayu", 6, null, null),
        new("Roti Mekar Pagi", "Lim Swandi", Sector.HomeIndustry, "roti, takaran, buku kas", 10, "Mandarin", "Pelatihan mentor Diskoperindag 2025"),
        new("Tempe Barokah Seberang", "Sugeng Prayitno", Sector.Farming, "tempe kedelai", 6, "Jawa", null, DemoLeave.Revoked),
        new("Dapur Sari Kelapa", "Maimunah", Sector.HomeIndustry, "dodol, wajik, pesanan hajatan", 6, "Melayu", null, DemoLeave.Seen),
        new("Mebel Jati Rawa", "Sukirman", Sector.HomeIndustry, "sambungan kayu, politur", 8, null, null, DemoLeave.Asked),
    ];

    const int Unit = 1;
    const int RegisteredAgo = 90;
    const int AskedAgo = 84;
    const int SeenAgo = 82;
    const int DecidedAgo = 80;
    const int RevokedAgo = 2;

    static readonly Actor Agency = new("demo-checker", "Nurhasanah");
    static readonly Actor Guard = new("demo-guard", "Joko Susilo");
    static readonly Actor Head = new("demo-head-of-guidance", "Sri Wahyuni");

    /// <summary>Whoever has no approved business on that day is left out.</summary>
    public static async Task LoadAsync(Db db, TimeProvider time, CancellationToken cancel)
    {
        if (await db.Mentors.AnyAsync(cancel)) return;

        var (today, names) = (time.Today, All.Select(m => m.Business).ToList());
        var most = (await ClearanceRules.OnAsync(today, db, cancel)).MostDays;
        var businesses = await db.Businesses.Where(b => names.Contains(b.Name)).ToDictionaryAsync(b => b.Name, cancel);
        foreach (var it in All)
        {
            if (!businesses.TryGetValue(it.Business, out var business) || !business.IsApprovedOn(today)) continue;

            var mentor = Mentor.Register(business, new(it.Name, business.Phone, [it.Sector], it.Skills, it.Hours, it.Languages, it.Training), Agency, Noon(today, RegisteredAgo));
            db.AddRange(mentor, LeaveOf(mentor, it.Leave, today, most));
        }

        db.Add(Ban.Place(Unit, "Rudi Hartanto", "Menitipkan barang terlarang lewat kunjungan (peragaan).", today.AddDays(-RegisteredAgo), null, Head, Noon(today, RegisteredAgo)));
        await db.SaveChangesAsync(cancel);
    }

    static Clearance LeaveOf(Mentor mentor, DemoLeave leave, DateOnly today, int mostDays)
    {
        var asked = Clearance.Request(mentor, Unit, "Mendampingi peserta pelatihan", Agency, Noon(today, leave is DemoLeave.Asked ? 1 : AskedAgo));
        if (leave is DemoLeave.Asked) return asked;

        var seen = today.AddDays(-(leave is DemoLeave.Seen ? 1 : SeenAgo));
        asked.CheckIdentity("KTP", seen, Guard, Noon(seen, 0));
        if (leave is DemoLeave.Seen) return asked;

        var from = today.AddDays(-DecidedAgo);
        asked.Approve(from, from.AddDays(mostDays - 1), mostDays, 0, null, Head, Noon(from, 0));
        if (leave is DemoLeave.Revoked) asked.Revoke("Membawa telepon genggam ke ruang latihan (peragaan).", Head, Noon(today, RevokedAgo));
        return asked;
    }

    /// <summary>The office's noon so many days ago: paper that was written down when it happened.</summary>
    static DateTime Noon(DateOnly today, int daysAgo) => today.AddDays(-daysAgo).ToDateTime(new(5, 0), DateTimeKind.Utc);
}
