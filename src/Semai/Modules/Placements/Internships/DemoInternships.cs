using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Placements.Internships.Evaluations;
using Semai.Modules.Placements.Internships.Gate;
using Semai.Modules.Placements.Internships.Incidents;
using Semai.Modules.Placements.Internships.Logbook;
using Semai.Modules.Placements.Internships.Outings;
using Semai.Modules.Placements.Internships.Visits;
using Semai.Modules.Reference;

namespace Semai.Modules.Placements.Internships;

/// <summary>
/// Internships of the demonstration, every person invented: two at work, one stopped after a report of the business, one
/// completed, one ended early and one waiting for papers. Counted from the day on which it is loaded.
/// </summary>
sealed class DemoInternships(Db db, Vault vault, GateReading gate, TimeProvider time)
{
    const int Began = 42;
    const int Before = 7;
    const int Longest = 80;

    static readonly Actor Giatja = new("demo-giatja", "Agus Salim");
    static readonly Actor Binadik = new("demo-binadik", "Sri Wahyuni");
    static readonly Actor Probation = new("demo-bapas", "Yuliana Putri");
    static readonly Actor Gate = new("demo-p2u", "Joko Susilo");
    static readonly Actor Agency = new("demo-dinas", "Nurhasanah");

    static readonly DayOfWeek[] Weekdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday];

    static readonly string[] Chips =
    [
        "mengupas dan mengiris pisang kepok, 30 kg", "menggoreng dua wajan, menimbang kemasan 200 gram", "merendam irisan dan meniriskan", "mengemas 120 bungkus dan menempel label",
        "membersihkan dapur dan alat, mencatat stok minyak",
    ];

    static readonly string[] Crackers =
        ["membersihkan udang rebon, 15 kg", "mencampur dan menguleni adonan", "mengukus dan mengiris", "menjemur irisan, membalik dua kali", "menggoreng percobaan dan mengemas"];

    /// <summary>The earliest day on which businesses and agreement of the demonstration are ready for it.</summary>
    static readonly DateOnly Ready = new(2026, 2, 1);

    public async Task LoadAsync(CancellationToken cancel)
    {
        if (time.Today < Ready || await db.Placements.AnyAsync(cancel)) return;
        var promises = await db.Commitments.AsNoTracking().Where(c => MeasureCodes.OfInternships.Contains(c.MeasureCode)).OrderBy(c => c.No).ToListAsync(cancel);
        if (promises.Count == 0) return;

        var prison = await db.Organisations.Where(o => o.Code == DemoOrganisations.Prison).Select(o => o.UnitNo!.Value).SingleAsync(cancel);
        await db.TogetherAsync(async () =>
        {
            if (await OfferAsync(0, "Membuat keripik pisang", prison, promises, cancel) is not { } chips) return;
            if (await OfferAsync(2, "Membuat kerupuk udang", prison, promises, cancel) is not { } crackers) return;

            await AtWorkAsync(await ActiveAsync(chips, await AdmitAsync(1, "Darto", "Kasim", prison, cancel), Day(-36), null, cancel), Chips, cancel);
            await JustBegunAsync(await ActiveAsync(crackers, await AdmitAsync(2, "Syahrul", "Latif", prison, cancel), Day(-12), null, cancel), cancel);
            await StoppedAsync(await ActiveAsync(chips, await AdmitAsync(3, "Edi", "Marzuki", prison, cancel), Day(-20), null, cancel), cancel);
            await CompletedAsync(await ActiveAsync(chips, await AdmitAsync(4, "Ruslan", "Hamid", prison, cancel), Day(-Began), Day(-Before), cancel), cancel);
            await LeftAsync(await ActiveAsync(crackers, await AdmitAsync(5, "Wahyu", "Sabri", prison, cancel), Day(-30), null, cancel), cancel);
            await WaitingAsync(crackers, await AdmitAsync(6, "Muslim", "Jafar", prison, cancel), cancel);
        }, cancel);
    }

    /// <summary>Published some days before the first begins; null where the business was not approved by then.</summary>
    async Task<Offer?> OfferAsync(int business, string title, int unit, IReadOnlyList<Commitment> promises, CancellationToken cancel)
    {
        var (name, on) = (DemoBusinessList.All[business].Name, Day(-Began - Before));
        var host = await db.Businesses.SingleAsync(b => b.Name == name, cancel);
        if (!host.IsApprovedOn(on)) return null;

        var terms = new OfferTerms(
            OfferKind.InternshipOutside, title, DemoBusinessList.All[business].Sector, unit, promises[0].AgreementId, [.. promises.Select(p => p.Id)], 4, 0, Day(-Began), Day(60), Weekdays,
            new(8, 0), new(15, 0), 60, $"Dapur {host.Name} (alamat rekaan)", host.RegionCode, SkillLevel.None, null, null, []);
        var offer = Offer.Draft(host, terms, await OfferLimits.OnAsync(terms.Starts, db, cancel), Agency, At(on));
        offer.Publish(host, on, Agency, At(on));
        db.Add(offer);
        await db.SaveChangesAsync(cancel);
        return offer;
    }

    /// <summary>Past half of the sentence, with everything in the file that the rules ask.</summary>
    async Task<Participant> AdmitAsync(int no, string name, string father, int unit, CancellationToken cancel)
    {
        var (on, from) = (Day(-100), time.Today.AddMonths(-24));
        var person = Participant.Admit(
            unit, new(name, null, father, Sex.Male, "Kuala Tungkal", new(1986 + no, 3, 4 + no), "Tungkal Ilir", "15.06.02", "SMP", InterestText: "olahan makanan", Interest: Sector.HomeIndustry),
            "data peragaan", Giatja, At(on));
        var custody = Custody.Begin(person, new(
            RegisterType.B1, $"B.I 88{no}/{from.Year}", LegalStatus.Convict, 44, 0, DetainedFrom: from, OneThird: from.AddMonths(14), OneHalf: from.AddMonths(20), TwoThirds: from.AddMonths(28),
            ExpirationDate: from.AddMonths(44)), on, "data peragaan", Giatja, At(on));
        db.AddRange(person, custody, Offence.Record(person, "Pencurian", "362 KUHP", custody, vault, "data peragaan", Giatja, At(on)));
        foreach (var (kind, value) in new[]
        {
            (FactKind.InquiryAssimilation, FactValue.Recommended), (FactKind.InquiryGuidance, FactValue.Recommended), (FactKind.RecidivismRisk, FactValue.Low), (FactKind.RiskDecreased, FactValue.Yes),
            (FactKind.Health, FactValue.Fit), (FactKind.OpenCase, FactValue.No), (FactKind.LifeThreatened, FactValue.No), (FactKind.Guarantor, FactValue.Yes), (FactKind.HostGuarantee, FactValue.Yes),
            (FactKind.GoodConduct, FactValue.Yes), (FactKind.WorkConsent, FactValue.Yes), (FactKind.FinePaid, FactValue.Yes),
        })
            db.Add(CustodyFact.Of(person, kind, value, on, "data peragaan", vault, Giatja, At(on)));
        await db.SaveChangesAsync(cancel);
        return person;
    }

    /// <summary>Proposed, furnished with every paper and let through the gate on the day before it begins.</summary>
    async Task<Placement> ActiveAsync(Offer offer, Participant person, DateOnly starts, DateOnly? ends, CancellationToken cancel)
    {
        var placement = await ProposedAsync(offer, person, starts, ends, cancel);
        foreach (var item in (await gate.RulesAsync(starts, cancel)).PapersFor(placement.Kind)) await FileAsync(placement, item, starts.AddDays(-2), cancel);
        await Placing(starts.AddDays(-1)).ActivateAsync(placement, Binadik, cancel);
        return placement;
    }

    async Task<Placement> ProposedAsync(Offer offer, Participant person, DateOnly starts, DateOnly? ends, CancellationToken cancel)
    {
        var (host, last) = (await db.Businesses.Where(b => b.Id == offer.BusinessId).Select(b => b.Name).SingleAsync(cancel), starts.AddDays(Longest));
        var plan = PlacementPlan.Of(offer, starts) with { Ends = ends ?? (last < offer.Ends ? last : offer.Ends), Supervisor = OwnerOf(host).Name };
        return await Placing(starts.AddDays(-4)).ProposeAsync(offer.Id, person.Id, plan, Giatja, cancel);
    }

    async Task FileAsync(Placement placement, GateItem item, DateOnly on, CancellationToken cancel) => await Placing(on).FileAsync(
        placement, new(item.Code, $"W5.PAS.9-{item.No}/{on.Year} (rekaan)", on, item.Code is "supervisor-probation" ? Probation.Name : "Budi Santoso, Kalapas", "map magang Giatja", true), Giatja, cancel);

    async Task AtWorkAsync(Placement placement, string[] work, CancellationToken cancel)
    {
        var days = await WriteAsync(placement, Day(-36), Day(-2), work, cancel);
        if (days.Count > 6) await new LogbookKeeping(db, Clock(days[^1])).WriteAsync(
            placement, new(days[^3], Attendance.Present, new(8, 30), new(15, 0), "mengemas 90 bungkus; datang setengah jam kemudian", "jam mulainya keliru"), LogbookSide.Prison, Giatja, cancel);
        db.Add(SupervisionVisit.Record(placement, new(Day(-14), Giatja.Name, "Bekerja rapi, dapur bersih, alat pelindung dipakai.", null), VisitSide.Prison, Giatja, At(Day(-14))));
        await db.SaveChangesAsync(cancel);
        await OutTodayAsync(placement, cancel);
    }

    async Task JustBegunAsync(Placement placement, CancellationToken cancel)
    {
        await WriteAsync(placement, Day(-12), Day(-1), Crackers, cancel);
        db.Add(SupervisionVisit.Record(
            placement, new(Day(-5), Probation.Name, "Pekerjaan sesuai rencana. Lantai tempat menjemur licin.", "pasang alas karet di tempat menjemur"), VisitSide.Probation, Probation, At(Day(-5))));
        await db.SaveChangesAsync(cancel);
        await OutTodayAsync(placement, cancel);
    }

    async Task StoppedAsync(Placement placement, CancellationToken cancel)
    {
        var days = await WriteAsync(placement, Day(-20), Day(-4), Chips, cancel);
        var on = days.Count > 0 ? days[^1] : Day(-4);
        if (placement.State is PlacementState.Active) await new Reporting(db, Placing(on), Clock(on)).ReportAsync(
            placement.Id, new(IncidentKind.Conflict, on, new(11, 20), "Bertengkar mulut dengan rekan kerja tentang pembagian tugas. Tidak ada yang terluka."), IncidentSide.Host, OwnerOf(placement.Host), cancel);
    }

    async Task CompletedAsync(Placement placement, CancellationToken cancel)
    {
        await WriteAsync(placement, Day(-Began), Day(-Before), Chips, cancel);
        db.Add(SupervisionVisit.Record(placement, new(Day(-21), Probation.Name, "Senang dengan pekerjaannya; pemilik puas.", null), VisitSide.Probation, Probation, At(Day(-21))));
        db.Add(Evaluation.Of(placement, EvaluationSide.Host, new(4, 4, 3, 4, 3), placement.Ends, "Boleh kembali bekerja di sini setelah bebas.", OwnerOf(placement.Host), At(Day(-Before + 1))));
        db.Add(Evaluation.Of(placement, EvaluationSide.Prison, new(4, 3, 3, 4, 4), placement.Ends, "Tidak pernah terlambat.", Giatja, At(Day(-Before + 1))));
        await db.SaveChangesAsync(cancel);
        await Placing(Day(-Before + 2)).CompleteAsync(placement, Binadik, cancel);
    }

    async Task LeftAsync(Placement placement, CancellationToken cancel)
    {
        await WriteAsync(placement, Day(-30), Day(-18), Crackers, cancel);
        await Placing(Day(-17)).EndAsync(placement, PlacementReason.OwnWish, Day(-17), "ingin ikut kelas las", Binadik, cancel);
    }

    async Task WaitingAsync(Offer offer, Participant person, CancellationToken cancel)
    {
        var placement = await ProposedAsync(offer, person, Day(4), null, cancel);
        foreach (var item in (await gate.RulesAsync(time.Today, cancel)).PapersFor(placement.Kind).Take(5)) await FileAsync(placement, item, Day(-1), cancel);
    }

    /// <summary>By the business on most days, every fifth by the prison; every ninth the person did not come.</summary>
    async Task<IReadOnlyList<DateOnly>> WriteAsync(Placement placement, DateOnly from, DateOnly to, string[] work, CancellationToken cancel)
    {
        var holidays = await db.HolidaysAsync(placement.Starts, placement.Ends, cancel);
        List<DateOnly> days = [.. placement.DaysOf(holidays).Days.Where(d => d >= from && d <= to)];
        foreach (var (at, day) in days.Index())
        {
            var byPrison = at % 5 == 4;
            var it = at % 9 == 8
                ? new DayWritten(day, Attendance.Absent, null, null, "tidak diantar, kendaraan rusak")
                : new DayWritten(day, Attendance.Present, placement.From, placement.To, work[at % work.Length]);
            await new LogbookKeeping(db, Clock(day, 9)).WriteAsync(placement, it, byPrison ? LogbookSide.Prison : LogbookSide.Host, byPrison ? Giatja : OwnerOf(placement.Host), cancel);
        }

        return days;
    }

    /// <summary>Out this morning where today is one of its days and the hour has come.</summary>
    async Task OutTodayAsync(Placement placement, CancellationToken cancel)
    {
        if (time.Now.OfficeHour < placement.OutBy || !placement.DaysOf(await db.HolidaysAsync(placement.Starts, placement.Ends, cancel)).Days.Contains(time.Today)) return;

        await new GateMarks(db, time).MarkAsync(placement.Id, time.Today, placement.OutBy, OutingAct.Leave, Gate, cancel);
    }

    /// <summary>Whoever owns the business writes and reports there.</summary>
    static Actor OwnerOf(string host) => new("demo-mitra", DemoBusinessList.All.Single(b => b.Name == host).Owner);

    Placing Placing(DateOnly day) => new(db, vault, gate, [], Clock(day));

    DateOnly Day(int from) => time.Today.AddDays(from);

    /// <summary>The office's noon of that day.</summary>
    static DateTime At(DateOnly day) => day.ToDateTime(new(5, 0), DateTimeKind.Utc);

    static StoppedClock Clock(DateOnly day, int utcHour = 5) => new(day, utcHour);
}
