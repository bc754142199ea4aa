using Semai.Data;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Reference;
using Semai.Modules.Reintegration.CashBooks;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>A made-up business of one of the people who left.</summary>
/// <param name="Owner">Number of its owner among <see cref="DemoReleased.All"/>.</param>
/// <param name="After">Days from the release to the start.</param>
/// <param name="Sale">What an ordinary day brings, in rupiah.</param>
/// <param name="Quiet">Days in which nothing has been sold any more.</param>
/// <param name="Loss">Costs are above sales in the last months.</param>
/// <param name="Serves">Counts for the promise.</param>
sealed record DemoVenture(
    int Owner, string Name, string Activity, Sector Sector, string Kbli, EvidenceKind Evidence, string Shown, int After, long Sale,
    VentureState State = VentureState.Running, int Jobs = 0, int Quiet = 0, bool Loss = false, bool Shared = true, bool Serves = false);

/// <summary>Twelve businesses of the demonstration in every state, with cash books over the months since they started.</summary>
sealed class DemoVentures(Db db, DemoReleased released, VerifyCash recount, TimeProvider time)
{
    const int Seed = 7;

    /// <summary>Before the business that was closed, or rests, did so.</summary>
    const int StoppedAgo = 40;

    static readonly Actor Officer = new("demo-agency", "Nurhasanah");
    static readonly Actor Second = new("demo-probation", "Yuliana Putri");

    static readonly IReadOnlyList<DemoVenture> All =
    [
        new(0, "Keripik Pinang Tiga", "Keripik pisang dan singkong", Sector.Farming, "10794", EvidenceKind.FirstSale, "Titip 30 bungkus di warung Bu Ida", 21, 145_000, Jobs: 1, Serves: true),
        new(1, "Jahit Suryani", "Jahit seragam dan permak", Sector.HomeIndustry, "14120", EvidenceKind.Nib, "1204250017733", 40, 180_000, Jobs: 2, Serves: true),
        new(2, "Ikan Asap Parit Tiga", "Ikan asap dan salai", Sector.Fisheries, "10212", EvidenceKind.FirstSale, "Pesanan 12 kg pasar Kuala Tungkal", 30, 260_000, Serves: true),
        new(3, "Telur Itik Betara", "Telur itik segar dan asin", Sector.Livestock, "01465", EvidenceKind.Nib, "1507250041188", 55, 210_000, Jobs: 1, Loss: true, Serves: true),
        new(4, "Kopi Seberang", "Kopi liberika sangrai", Sector.Plantation, "10761", EvidenceKind.Paper, "Surat keterangan usaha kelurahan 14/SKU", 35, 165_000, Shared: false),
        new(5, "Kue Basah Rohani", "Kue basah pesanan", Sector.HomeIndustry, "10792", EvidenceKind.FirstSale, "Pesanan arisan 120 buah", 18, 120_000, VentureState.Paused),
        new(6, "Anyaman Pengabuan", "Tikar dan tas pandan", Sector.HomeIndustry, "16292", EvidenceKind.Nib, "2108250063320", 60, 95_000, Quiet: 52),
        new(7, "Ayam Kampung Junaidi", "Ayam kampung potong", Sector.Livestock, "01464", EvidenceKind.FirstSale, "20 ekor untuk rumah makan", 45, 230_000, VentureState.Closed, Serves: true),
        new(8, "Bengkel Ilham", "Servis dan ganti oli sepeda motor", Sector.Other, "45407", EvidenceKind.Paper, "Surat sewa kios terminal", 28, 190_000, Jobs: 1),
        new(9, "Sambal Nur", "Sambal botol", Sector.Farming, "10772", EvidenceKind.FirstSale, "15 botol di bazar kecamatan", 25, 85_000, VentureState.Closed),
        new(10, "Tempe Darmawan", "Tempe kedelai", Sector.Farming, "10391", EvidenceKind.FirstSale, "40 papan ke warung nasi", 22, 110_000, Quiet: 18),
        new(11, "Kerupuk Udang Faisal", "Kerupuk udang", Sector.Fisheries, "10794", EvidenceKind.FirstSale, "25 bungkus ke toko oleh-oleh", 20, 0, VentureState.Reported),
    ];

    public async Task LoadAsync(CancellationToken cancel)
    {
        if (await db.Ventures.AnyAsync(cancel)) return;

        await released.LoadAsync(cancel);
        var (today, rules) = (time.Today, await VentureRules.OnAsync(time.Today, db, cancel));
        var served = await db.Commitments.Where(c => c.MeasureCode == MeasureCodes.BusinessesStarted).OrderBy(c => c.Id).FirstOrDefaultAsync(cancel);
        var names = DemoReleased.All.Select(l => l.Name).ToList();
        var people = (await db.Participants.Where(p => names.Contains(p.Name)).OrderBy(p => p.Id).ToListAsync(cancel)).GroupBy(p => p.Name).ToDictionary(g => g.Key, g => g.Last());
        var mentors = await db.Mentors.OrderBy(m => m.Id).ToListAsync(cancel);
        foreach (var (no, it) in All.Index())
        {
            var venture = Begin(it, people[names[it.Owner]], served, mentors.ElementAtOrDefault(no), today);
            var book = CashBook.Open(venture.Id, it.Shared ? venture.StartedOn : null);
            db.AddRange(venture, book);
            db.AddRange(Lines(it, venture, rules, today));
            await db.SaveChangesAsync(cancel);
            await recount.RecountAsync(venture.Id, cancel);
        }
    }

    Venture Begin(DemoVenture it, Participant owner, Commitment? served, Mentor? mentor, DateOnly today)
    {
        var left = DemoReleased.ReleasedOn(it.Owner, today);
        var began = Before(left.AddDays(it.After), today.AddDays(-2));
        var stopped = Before(began.AddDays(3) > today.AddDays(-StoppedAgo) ? began.AddDays(3) : today.AddDays(-StoppedAgo), today);
        var venture = Venture.Report(
            owner.Id, owner.Unit, left, new(it.Name, it.Activity, it.Sector, new BusinessKbli(2020, it.Kbli), owner.RegionCode ?? "15.06", null), new(it.Evidence, began, it.Shown),
            it.Serves && served is not null ? new(served.AgreementId.Value, served.Id) : null, Officer, Noon(began));
        venture.GoAlong(mentor);
        if (it.State is VentureState.Reported) return venture;

        venture.Confirm(1, Second, Noon(Before(began.AddDays(5), today)));
        Journey.Record(db, owner.Id, owner.Unit, JourneyKind.VentureStarted, began, Officer, Noon(began), VentureLinks.Of(venture.Id), null, it.Name);
        venture.CountJobs(began, 0, Officer, Noon(began));
        if (it.Jobs > 0) venture.CountJobs(Before(began.AddDays(60), today), it.Jobs, Officer, Noon(Before(began.AddDays(60), today)));
        if (it.Evidence is not EvidenceKind.Nib && it.Owner % 3 == 0) venture.Show(new(EvidenceKind.Nib, today, $"23082500{it.Owner:00000}"), Second, Noon(today));
        if (it.State is VentureState.Paused) venture.Pause(VentureReason.Family, stopped, "Orang tua sakit; mulai lagi setelah Lebaran.", Officer, Noon(stopped));
        if (it.State is VentureState.Closed)
        {
            venture.Close(it.Owner == 7 ? VentureReason.CostsTooHigh : VentureReason.FoundWork, stopped, null, Officer, Noon(stopped));
            Journey.Record(db, owner.Id, owner.Unit, JourneyKind.VentureClosed, stopped, Officer, Noon(stopped), VentureLinks.Of(venture.Id), null, it.Name);
        }

        return venture;
    }

    /// <summary>Sales on most days, material every few, the rest by week and month; the same at every loading.</summary>
    static IEnumerable<CashEntry> Lines(DemoVenture it, Venture venture, VentureRules rules, DateOnly today)
    {
        if (it.State is VentureState.Reported) yield break;

        var (luck, no) = (new Luck((uint)(Seed + it.Owner)), 0);
        var end = venture.State is VentureState.Running ? today : venture.StateSince;
        yield return Line(venture.StartedOn, CashPurpose.CapitalIn, it.Sale * 8, null, "Tabungan sendiri");
        for (var day = venture.StartedOn; day <= end; day = day.AddDays(1))
        {
            var age = day.DayNumber - venture.StartedOn.DayNumber;
            var late = it.Loss && today.DayNumber - day.DayNumber < 75;
            if (luck.Of(10) < 6 && today.DayNumber - day.DayNumber >= it.Quiet)
                yield return Line(day, (CashPurpose)luck.Of(3), it.Sale * (60 + luck.Of(90)) / (late ? 200 : 100), 4 + luck.Of(40), null);
            if (age % 4 == 1) yield return Line(day, CashPurpose.Material, it.Sale * (40 + luck.Of(50)) / 100, null, null);
            if (age % 11 == 3) yield return Line(day, CashPurpose.Packaging, it.Sale / 5, null, null);
            if (age % 7 == 5) yield return Line(day, CashPurpose.Transport, 20_000 + luck.Of(5) * 5_000, null, null);
            if (age % 30 == 20) yield return Line(day, CashPurpose.Energy, it.Sale / 2, null, null);
            if (age % 30 == 28) yield return Line(day, CashPurpose.Household, it.Sale * 6, null, null);
        }

        CashEntry Line(DateOnly on, CashPurpose purpose, long amount, int? pieces, string? note) => CashEntry.Write(
            venture.Id, ++no, new(Guid.CreateVersion7(Noon(on)), on, purpose, Math.Max(500, amount / 500 * 500), pieces, note), rules, byOwner: it.Owner % 2 == 0, it.Owner % 2 == 0 ? new($"demo-owner-{it.Owner}", DemoReleased.All[it.Owner].Name) : Officer, Noon(on));
    }

    static DateOnly Before(DateOnly day, DateOnly latest) => day < latest ? day : latest;

    static DateTime Noon(DateOnly day) => day.ToDateTime(new(5, 0), DateTimeKind.Utc);

    /// <summary>Chance that is the same at every loading.</summary>
    sealed class Luck(uint seed)
    {
        uint _at = unchecked(seed * 2654435761);

        public int Of(int sides)
        {
            unchecked
            {
                _at = _at * 1664525 + 1013904223;
            }

            return (int)((_at >> 8) % (uint)sides);
        }
    }
}
