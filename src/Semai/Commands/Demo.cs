using Microsoft.AspNetCore.Identity;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Participants.Roster;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Partners.OwnDoor;
using Semai.Modules.Placements.Internships;
using Semai.Modules.Placements.Mentoring;
using Semai.Modules.Placements.Runs;
using Semai.Modules.Production;
using Semai.Modules.Production.Bank;
using Semai.Modules.Production.Products;
using Semai.Modules.Reference;
using Semai.Modules.Reintegration;
using Semai.Modules.Reintegration.BusinessPlans;
using Semai.Modules.Reintegration.Capital;
using Semai.Modules.Reintegration.LicencePaths;
using Semai.Modules.Reintegration.OwnDoor;
using Semai.Modules.Reintegration.Ventures;
using Semai.Modules.Training.Curricula;

namespace Semai.Commands;

/// <summary>What <c>semai demo</c> loads: each module brings its part, in this order, and a second run changes nothing.</summary>
static class Demo
{
    /// <summary>Of every demonstration account; such accounts are made nowhere else.</summary>
    public const string Password = "benih-tumbuh-di-kuala";

    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancel)
    {
        services.GetRequiredService<CurrentStanding>().Standing = Standing.Job("demo");
        var db = services.GetRequiredService<Db>();
        db.Scope = Scope.All;
        await db.Database.MigrateAsync(cancel);

        await DemoReference.LoadAsync(db, services.GetRequiredService<TimeProvider>(), cancel);
        await DemoOrganisations.LoadAsync(db, services.GetRequiredService<TimeProvider>(), cancel);
        await DemoAccounts.LoadAsync(
            db, services.GetRequiredService<UserManager<Account>>(), services.GetRequiredService<TimeProvider>(), Password, cancel);
        await ShippedCurricula.LoadAsync(db, services.GetRequiredService<TimeProvider>(), cancel);
        await DemoAgreements.LoadAsync(db, services.GetRequiredService<TimeProvider>(), cancel);
        await DemoBusinesses.LoadAsync(
            db, services.GetRequiredService<UserManager<Account>>(), services.GetRequiredService<BusinessDoors>(),
            services.GetRequiredService<TimeProvider>(), Password, cancel);
        await DemoPeople.LoadAsync(db, services.GetRequiredService<Vault>(), services.GetRequiredService<TimeProvider>(), cancel);
        await services.GetRequiredService<DemoInternships>().LoadAsync(cancel);
        await DemoOffers.LoadAsync(db, services.GetRequiredService<TimeProvider>(), cancel);
        await DemoRuns.LoadAsync(
            db, services.GetRequiredService<Gathering>(), services.GetServices<IPlacePeople>(), services.GetRequiredService<TimeProvider>(), cancel);
        await DemoMentors.LoadAsync(db, services.GetRequiredService<TimeProvider>(), cancel);
        await DemoMentoring.LoadAsync(db, services.GetRequiredService<TimeProvider>(), cancel);
        await services.GetRequiredService<DemoProduction>().LoadAsync(cancel);
        await services.GetRequiredService<DemoProducts>().LoadAsync(cancel);
        await DemoBusinessPlans.LoadAsync(db, services.GetRequiredService<TimeProvider>(), cancel);
        await services.GetRequiredService<DemoVentures>().LoadAsync(cancel);
        await DemoLicencePaths.LoadAsync(db, services.GetRequiredService<TimeProvider>(), cancel);
        await DemoCapital.LoadAsync(db, services.GetRequiredService<TimeProvider>(), cancel);
        await services.GetRequiredService<DemoDoor>().LoadAsync(cancel);
        await services.GetRequiredService<DemoReleases>().LoadAsync(cancel);
        await services.GetRequiredService<DemoBank>().LoadAsync(cancel); // last: it closes months of the books
    }

    public static void Print(string urls)
    {
        Console.WriteLine();
        Console.WriteLine($"  Semai: {urls}");
        Console.WriteLine();
        foreach (var (userName, _, title, organisation, _) in DemoAccounts.Everyone)
            Console.WriteLine($"  {userName,-14} {title}, {DemoOrganisations.NameOf(organisation)}");
        Console.WriteLine($"  {DemoBusinesses.Owner,-14} Pemilik, {DemoBusinessList.All[0].Name}");
        Console.WriteLine();
        Console.WriteLine($"  {urls}{DoorLinks.SignIn}: {DoorWords.Number} {DoorCodes.Written(DemoDoor.Number)}, PIN {DemoDoor.Pin}");
        Console.WriteLine($"  Kata sandi semuanya / password of all: {Password}");
        Console.WriteLine();
    }
}
