using Semai.Data;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants.Roster;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Offers;

/// <summary>What the demonstration's businesses offer to the people of its prison, from the first Monday of next month on.</summary>
static class DemoOffers
{
    const int Weeks = 12;

    static readonly Actor Writer = new("demo-checker", "Nurhasanah");
    static readonly DayOfWeek[] Weekdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday];

    /// <param name="Business">As the demonstration's list names it.</param>
    sealed record DemoOffer(string Business, OfferKind Kind, string Title, int Places, string Skills, params string[] Safeguards);

    static readonly DemoOffer[] All =
    [
        new("Keripik Melati Tungkal", OfferKind.InternshipInside, "Mengiris, menggoreng, dan mengemas keripik", 3, "Menggoreng dan menimbang", "accompanied", "no-cash", "accessible"),
        new("Tempe Barokah Seberang", OfferKind.InternshipInside, "Membuat tempe dari rendam sampai bungkus", 2, "Kebersihan dapur", "accompanied", "no-cash", "no-sharp-tools", "accessible"),
        new("Kerupuk Udang Bahari", OfferKind.InternshipInside, "Mencetak dan menjemur kerupuk udang", 3, "Menakar adonan", "accompanied", "no-cash"),
        new("Jahit Rapi Patunas", OfferKind.InternshipInside, "Menjahit seragam pesanan", 2, "Mesin jahit lurus", "accompanied", "no-cash", "no-devices", "accessible"),
        new("Kopi Liberika Kuala", OfferKind.InternshipInside, "Menyortir dan menyangrai kopi liberika", 2, "Menyortir biji", "accompanied", "no-cash"),
        new("Itik Petelur Parit Jaya", OfferKind.InternshipInside, "Merawat itik dan membuat telur asin", 2, "Memberi pakan", "accompanied", "no-cash", "no-sharp-tools"),
        new("Ikan Asap Nelayan", OfferKind.InternshipOutside, "Membersihkan dan mengasap ikan", 2, "Membersihkan ikan", "accompanied", "no-cash", "no-children"),
        new("Roti Mekar Pagi", OfferKind.InternshipOutside, "Membuat adonan dan memanggang roti", 2, "Menimbang bahan", "accompanied", "no-cash", "no-children"),
        new("Minyak Kelapa Sari Betara", OfferKind.InternshipOutside, "Memeras dan menyaring minyak kelapa", 2, "Memeras santan", "accompanied", "no-cash", "no-children"),
        new("Cabai Rawit Betara", OfferKind.InternshipOutside, "Menanam dan memanen cabai", 3, "Menyemai", "accompanied", "no-cash", "no-children", "no-devices"),
        new("Kopra Putih Pengabuan", OfferKind.Mentoring, "Belajar menghitung biaya usaha kopra", 2, "Mencatat biaya", "no-cash"),
        new("Dapur Sari Kelapa", OfferKind.Mentoring, "Mendampingi rencana usaha kue", 3, "Resep sendiri", "no-cash"),
    ];

    public static async Task LoadAsync(Db db, TimeProvider time, CancellationToken cancel)
    {
        var first = All[0].Title;
        if (await db.Offers.AnyAsync(o => o.Title == first, cancel)) return;

        var names = All.Select(o => o.Business).ToList();
        var businesses = await db.Businesses.Where(b => names.Contains(b.Name)).ToDictionaryAsync(b => b.Name, cancel);
        var agreement = await db.Agreements.Where(a => a.Units.Any(u => u.UnitNo == DemoPeople.Unit)).OrderByDescending(a => a.No).Select(a => a.Id).FirstAsync(cancel);
        var promises = await db.Commitments.Where(c => c.AgreementId == agreement).ToListAsync(cancel);
        var limits = await OfferLimits.OnAsync(time.Today, db, cancel);
        foreach (var it in All)
        {
            var business = businesses[it.Business];
            if (!business.IsApprovedOn(time.Today)) continue; // its approval has run out in the meantime

            var offer = Offer.Draft(business, Terms(it, business, agreement, promises, time.Today), limits, Writer, time.Now);
            offer.Publish(business, time.Today, Writer, time.Now);
            db.Add(offer);
        }

        await db.SaveChangesAsync(cancel);
    }

    static OfferTerms Terms(DemoOffer it, Business business, Id<Agreement> agreement, List<Commitment> promises, DateOnly today)
    {
        var starts = FirstMonday(new DateOnly(today.Year, today.Month, 1).AddMonths(1));
        var inside = it.Kind is OfferKind.InternshipInside;
        return new(
            it.Kind, it.Title, business.Sector ?? Sector.Other, DemoPeople.Unit, agreement,
            [.. promises.Where(p => it.Kind.Measures.Contains(p.MeasureCode)).Select(p => p.Id)],
            it.Places, 0, starts, starts.AddDays((7 * Weeks) - 3), Weekdays, new(8, 0), new(14, 0), inside ? 0 : 60,
            inside ? "Bengkel kerja Lapas" : $"{business.Details.Address}, {business.Details.District}", business.RegionCode, SkillLevel.None, it.Skills, null, it.Safeguards);
    }

    static DateOnly FirstMonday(DateOnly from) => from.AddDays(((int)DayOfWeek.Monday - (int)from.DayOfWeek + 7) % 7);
}
