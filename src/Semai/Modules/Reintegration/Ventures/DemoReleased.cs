using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Roster;
using Semai.Modules.Reference;
using Semai.Modules.Reintegration.Handing;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>An invented person who has left.</summary>
/// <param name="Ago">Days from the release to today.</param>
/// <param name="District">As people call it.</param>
sealed record DemoLeaver(string Name, string? Patronym, Sex Sex, int Born, string District, string Trade, Sector Sector, int Ago);

/// <summary>
/// People of the demonstration who left in the past year, each handed over to the probation office before and, with their
/// consent, to the agency after. Laid out around the day of loading.
/// </summary>
sealed class DemoReleased(Db db, Vault vault, TimeProvider time)
{
    const string Why = "surat lepas (peragaan)";
    const int FirstRegister = 9001;
    const string Regency = "15.06";

    static readonly DateOnly Earliest = new(2025, 11, 20);
    static readonly Actor Registrar = new("demo-registrar", "Dewi Lestari");
    static readonly Actor Head = new("demo-head-of-guidance", "Sri Wahyuni");
    static readonly Actor Probation = new("demo-probation", "Yuliana Putri");
    static readonly Actor Agency = new("demo-agency", "Nurhasanah");

    internal static readonly IReadOnlyList<DemoLeaver> All =
    [
        new("Zulkifli", "Hasan", Sex.Male, 1989, "Tungkal Ilir", "membuat keripik", Sector.Farming, 320),
        new("Suryani", "Daud", Sex.Female, 1993, "Bram Itam", "menjahit", Sector.HomeIndustry, 312),
        new("Muhammad Ridwan", "Said", Sex.Male, 1985, "Kuala Betara", "mengasapi ikan", Sector.Fisheries, 298),
        new("Herman", "Arifin", Sex.Male, 1979, "Betara", "beternak itik", Sector.Livestock, 285),
        new("Andi Saputra", "Basri", Sex.Male, 1996, "Seberang Kota", "mengolah kopi liberika", Sector.Plantation, 270),
        new("Rohani", "Yusuf", Sex.Female, 1987, "Tungkal Ilir", "membuat kue basah", Sector.HomeIndustry, 255),
        new("Syamsul Bahri", "Idris", Sex.Male, 1982, "Pengabuan", "menganyam pandan", Sector.HomeIndustry, 240),
        new("Junaidi", "Ahmad", Sex.Male, 1991, "Senyerang", "beternak ayam", Sector.Livestock, 226),
        new("Ilham Pratama", "Rusli", Sex.Male, 1999, "Tungkal Ilir", "bengkel motor", Sector.Other, 205),
        new("Nurhayati", "Umar", Sex.Female, 1984, "Betara", "membuat sambal", Sector.Farming, 190),
        new("Darmawan", "Saleh", Sex.Male, 1977, "Tebing Tinggi", "membuat tempe", Sector.Farming, 150),
        new("Faisal", "Anwar", Sex.Male, 1994, "Kuala Betara", "menjual kerupuk udang", Sector.Fisheries, 96),
        new("Hasanuddin", "Karim", Sex.Male, 1990, "Bram Itam", "mencukur rambut", Sector.Other, 60),
        new("Wati", "Salim", Sex.Female, 1995, "Tungkal Ilir", "membuat dodol", Sector.Plantation, 34),
    ];

    public async Task LoadAsync(CancellationToken cancel)
    {
        var bodies = await db.Organisations.ToDictionaryAsync(o => o.Code, cancel);
        var agreement = await db.Agreements.Where(a => a.Kind == AgreementKind.Technical).OrderBy(a => a.No).Select(a => a.Id).FirstAsync(cancel);
        var places = (await db.RegionsWithinAsync(Regency, cancel)).Where(r => r.Level is RegionLevel.District).ToDictionary(r => r.Name, r => r.Code);
        foreach (var (no, one) in All.Index()) await LeaveAsync(one, no, places.GetValueOrDefault(one.District) ?? Regency, bodies, agreement, cancel);
    }

    /// <summary>The day on which the person of this number left; never before the programme began.</summary>
    internal static DateOnly ReleasedOn(int no, DateOnly today) => today.AddDays(-All[no].Ago) is var day && day > Earliest ? day : Earliest.AddDays(no);

    async Task LeaveAsync(DemoLeaver one, int no, string region, Dictionary<string, Organisation> bodies, Id<Agreement> agreement, CancellationToken cancel)
    {
        var left = ReleasedOn(no, time.Today);
        var came = new DateOnly(2025, 10, 9).AddDays(no);
        var person = Participant.Admit(DemoPeople.Unit, new(
            one.Name, null, one.Patronym, one.Sex, "Kuala Tungkal", new(one.Born, 1 + no % 12, 3 + no), one.District, region, "SMP", "serabutan", one.Trade, one.Trade, one.Sector, null, null),
            Why, Registrar, Noon(came).AddSeconds(no));
        var custody = Custody.Begin(person, new(
            RegisterType.B1, $"B.I {FirstRegister + no}/2024", LegalStatus.Convict, 24, 0, false, false, left.AddMonths(-20), left.AddMonths(-12), left.AddMonths(-8), left.AddMonths(-4), left, false, 2),
            left.AddMonths(-20), Why, Registrar, Noon(came));
        db.AddRange(person, custody, Offence.Record(person, "Pencurian", "Pasal 362 KUHP", custody, vault, Why, Registrar, Noon(came)));
        Journey.Record(db, person.Id, DemoPeople.Unit, JourneyKind.Admitted, came, Registrar, Noon(came), null, null, Why);

        var prison = bodies[DemoOrganisations.Prison];
        var (office, agency) = (bodies["BAPAS-JAMBI"], bodies[DemoOrganisations.Diskoperindag]);
        Hand(person, new(HandOverLeg.PrisonToProbation, DemoPeople.Unit, prison.Id.Value, DemoPeople.Unit, office.Id.Value, office.UnitNo, null), left.AddDays(-20), Head, Probation, office);
        await db.SaveChangesAsync(cancel);

        custody.Move(PresenceAct.Release, left, Why, Registrar, Noon(left));
        Journey.Record(db, person.Id, DemoPeople.Unit, JourneyKind.Released, left, Registrar, Noon(left));
        var taken = Hand(person, new(HandOverLeg.ProbationToAgency, DemoPeople.Unit, office.Id.Value, office.UnitNo!.Value, agency.Id.Value, null, agreement.Value), left.AddDays(4), Probation, Agency, agency);
        db.Add(Disclosure.Open(person.Id, DemoPeople.Unit, agreement.Value, taken.Id.Value, HandOverWords.HandOver, left.AddDays(4), Agency, Noon(left.AddDays(4)), agency.Id.Value));
        await db.SaveChangesAsync(cancel);
    }

    HandOver Hand(Participant person, HandOverRoute route, DateOnly accepted, Actor sender, Actor receiver, Organisation to)
    {
        var handed = HandOver.Prepare(person.Id, route, accepted.AddDays(-3), [HandOverThing.Plan, HandOverThing.Documents], null, sender, Noon(accepted.AddDays(-3)));
        handed.Send(null, sender, Noon(accepted.AddDays(-2)));
        handed.Accept(null, receiver, Noon(accepted));
        db.Add(handed);
        Journey.Record(db, person.Id, DemoPeople.Unit, JourneyKind.HandedOver, accepted, receiver, Noon(accepted), ReleaseLinks.OfHandOver(handed.Id), null, to.ShortName);
        return handed;
    }

    static DateTime Noon(DateOnly day) => day.ToDateTime(new(5, 0), DateTimeKind.Utc);
}
