using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Partners.OwnDoor;
using Semai.Modules.Placements.Internships;
using Semai.Modules.Reference;

namespace Semai.Tests.Modules.Placements.Internships;

/// <summary>A prison and a probation office, an agency, an agreement in force, an approved business with an offer, people past half their sentence. It is 2 March 2026.</summary>
sealed record InternshipWorld(
    TestApp App, Organisation Prison, Organisation Agency, Agreement Agreement, Commitment Commitment, Business Business, Offer Offer, IReadOnlyList<Participant> People)
{
    static readonly string[] Everything =
    [
        AccessPermissions.Self, InternshipPermissions.Read, InternshipPermissions.Names, InternshipPermissions.Keep, InternshipPermissions.Suspend, InternshipPermissions.Decide,
        InternshipPermissions.Mark, InternshipPermissions.Report, InternshipPermissions.Incidents, InternshipPermissions.Visit,
    ];

    Scope Inside => new(false, [1], [Prison.Id.Value], [Agreement.Id.Value]);

    /// <summary>Does everything in the prison.</summary>
    public Visitor Officer => App.Visitor(Inside, [.. Everything, ParticipantPermissions.Read, ParticipantPermissions.Write]);

    /// <summary>Keeps the papers and decides nothing.</summary>
    public Visitor Keeper => App.Visitor(Inside, InternshipPermissions.Read, InternshipPermissions.Names, InternshipPermissions.Keep);

    /// <summary>Supervises from the probation office.</summary>
    public Visitor ProbationOfficer => App.Visitor(
        Scope.Unit(2), AccessPermissions.Self, InternshipPermissions.Read, InternshipPermissions.Names, InternshipPermissions.Suspend, InternshipPermissions.Report, InternshipPermissions.Incidents,
        InternshipPermissions.Visit);

    /// <summary>Stands at the prison's gate.</summary>
    public Visitor GateGuard => App.Visitor(Inside, AccessPermissions.Self, InternshipPermissions.Read, InternshipPermissions.Names, InternshipPermissions.Mark, InternshipPermissions.Report);

    /// <summary>Signs in at the door of the business.</summary>
    public async Task<Visitor> OwnerAsync(string userName = "melati")
    {
        var opened = await App.InScopeAsync(async s => await s.GetRequired<BusinessDoors>().OpenAsync(
            await s.GetRequired<Semai.Data.Db>().Businesses.SingleAsync(b => b.Id == Business.Id), new("Melati Kusuma", userName, "Pemilik"), Some.Officer, default));
        var owner = App.Stranger();
        await owner.SignInAsync(userName, opened.Password);
        return owner;
    }

    /// <summary>That hour of Jakarta, on that day.</summary>
    public void At(DateOnly day, int hour, int minute = 0) => App.Time.SetUtcNow(new(day.ToDateTime(new(hour, minute)).AddHours(-7), TimeSpan.Zero));

    /// <summary>Sees what the agreement opens.</summary>
    public Visitor AgencyOfficer => App.Visitor(new Scope(false, [], [Agency.Id.Value], [Agreement.Id.Value]), InternshipPermissions.Read, InternshipPermissions.Names);

    /// <summary>Serves in another prison and under no agreement.</summary>
    public Visitor Foreigner => App.Visitor(Scope.Unit(3), [.. PermissionCatalogue.All]);

    public static async Task<InternshipWorld> OnAsync(Engine engine, int places = 2, DateOnly? agreementEnds = null, string measure = MeasureCodes.InternshipsStarted)
    {
        var app = await TestApp.OnAsync(engine);
        app.Time.SetUtcNow(new(2026, 3, 2, 2, 0, 0, TimeSpan.Zero));
        await app.WithDbAsync(db => LoadRuleSets.ShippedAsync(db, Some.Instant, default));
        await app.WithDbAsync(db => LoadHolidays.ShippedAsync(db, default));
        var (prison, agency) = (await app.GivenAsync(Some.Prison()), await app.GivenAsync(Some.Agency()));
        await app.GivenAsync(Organisation.Found("BAPAS", "Bapas Jambi", "Bapas Jambi", OrganisationKind.ProbationOffice, null, 2, "15.71", Some.Instant));
        var agreement = await app.GivenAsync(Some.InForce(agency, prison, ends: agreementEnds));
        var clause = await app.GivenAsync(Some.Clause(agreement));
        var commitment = await app.GivenAsync(Some.Commitment(agreement, clause, agency, measure, target: 10, title: "10 orang mulai magang"));
        var business = await app.GivenAsync(Some.ApprovedBusiness());
        var offer = await app.GivenAsync(Some.Offer(Some.OfferTerms(agreement.Id, places: places, commitment: commitment.Id), business));
        var people = new List<Participant>();
        foreach (var (name, no) in new[] { ("Ahmad", 1), ("Budi", 2), ("Cahyo", 3) })
        {
            var person = await app.GivenAsync(Some.Person(name));
            await app.GivenAsync(Some.DatedCustody(person, $"B.I {no}/2024"));
            people.Add(person);
        }

        return new(app, prison, agency, agreement, commitment, business, offer, people);
    }

    /// <summary>The offer moves another promise too.</summary>
    public async Task<Commitment> AlsoServesAsync(string measure)
    {
        var clause = await App.GivenAsync(Some.Clause(Agreement, 2));
        var also = await App.GivenAsync(Some.Commitment(Agreement, clause, Agency, measure, target: 6, no: 2, title: "6 orang menyelesaikan magang"));
        await App.WithDbAsync(db => db.Database.ExecuteSqlAsync($"INSERT INTO offer_commitments (offer_id, commitment_id) VALUES ({Offer.Id.Value}, {also.Id.Value})"));
        return also;
    }

    public async Task<Placement> ProposedAsync(int person = 0) =>
        await App.InScopeAsync(s => s.GetRequired<Placing>().ProposeAsync(Offer.Id, People[person].Id, null, Some.Officer, default));

    public async Task<Placement> WithPapersAsync(int person = 0)
    {
        var placement = await ProposedAsync(person);
        await App.InScopeAsync(async s =>
        {
            var found = (await s.GetRequired<PlacementReading>().FindAsync(placement.Id.Value, default))!;
            foreach (var item in Some.Gate.PapersFor(OfferKind.InternshipOutside)) await s.GetRequired<Placing>().FileAsync(found, Some.Entry(item.Code), Some.Officer, default);
            return true;
        });
        return await ReloadAsync(placement);
    }

    public async Task<Placement> ActiveAsync(int person = 0)
    {
        var placement = await WithPapersAsync(person);
        await App.InScopeAsync(async s =>
        {
            await s.GetRequired<Placing>().ActivateAsync((await s.GetRequired<PlacementReading>().FindAsync(placement.Id.Value, default))!, Some.Approver, default);
            return true;
        });
        return await ReloadAsync(placement);
    }

    public Task<Placement> ReloadAsync(Placement of) => App.ReloadAsync(of.Id);

    public Task<Offer> OfferNowAsync() => App.ReloadAsync(Offer.Id);
}

static class Required
{
    public static T GetRequired<T>(this IServiceProvider services) where T : notnull =>
        Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<T>(services);
}
