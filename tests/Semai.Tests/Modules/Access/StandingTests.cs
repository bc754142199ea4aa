using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Access;

namespace Semai.Tests.Modules.Access;

public class StandingTests
{
    [Fact]
    public void Every_permission_has_words_for_the_page_that_says_it_is_missing() =>
        Assert.All(PermissionCatalogue.All, permission => Assert.NotEmpty(PermissionCatalogue.Means(permission) ?? ""));

    [Theory, EachEngine]
    public async Task An_office_sees_the_units_beneath_it_and_a_prison_only_itself(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var office = await app.GivenAsync(Some.Office());
        var prison = await app.GivenAsync(Some.Prison("LKT", 1, office));
        await app.GivenAsync(Some.Prison("LMB", 3, office));
        await app.GivenAsync(Some.Prison("LAIN", 9));

        Assert.Equal([1, 3], (await StandingAtAsync(app, office, Role.OfficeViewer)).Scope.Units.Order());
        Assert.Equal([1], (await StandingAtAsync(app, prison, Role.Registrar)).Scope.Units);
    }

    [Theory, EachEngine]
    public async Task An_agency_reads_the_agreements_of_its_regency_but_no_unit(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var regency = await app.GivenAsync(Organisation.Found("TANJABBAR", "Pemkab", "Pemkab", OrganisationKind.Regency, null, null, "15.06", Some.Instant));
        var agency = await app.GivenAsync(Some.Agency(under: regency));
        await app.GivenAsync(Some.Agency("DISNAKER", regency));

        var scope = (await StandingAtAsync(app, agency, Role.AgencyOfficer)).Scope;

        Assert.Empty(scope.Units);
        Assert.Equivalent(new[] { regency.Id.Value, agency.Id.Value }, scope.Organisations, strict: true);
    }

    [Theory, EachEngine]
    public async Task What_an_appointment_gave_ends_the_day_after_its_last(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var prison = await app.GivenAsync(Some.Prison());
        var account = await app.GivenAsync(new Account { Id = Guid.CreateVersion7(), UserName = "dewi", DisplayName = "Dewi" });
        var appointment = Appointment.Give(account, prison, Role.Registrar, "Kasubsi Registrasi", new(2026, 1, 1), Some.Instant);
        appointment.End(new(2026, 3, 1));
        await app.GivenAsync(appointment);

        Assert.Contains(AccessPermissions.Self, (await StandingOfAsync(app, account)).May);
        app.Time.Advance(TimeSpan.FromDays(1));
        var after = await StandingOfAsync(app, account);

        Assert.Empty(after.May);
        Assert.Empty(after.Scope.Units);
    }

    static async Task<Standing> StandingAtAsync(TestApp app, Organisation organisation, Role role)
    {
        var account = await app.GivenAsync(new Account { Id = Guid.CreateVersion7(), UserName = $"at-{organisation.Code}", DisplayName = "Dewi" });
        await app.GivenAsync(Appointment.Give(account, organisation, role, "Petugas", new(2026, 1, 1), Some.Instant));
        return await StandingOfAsync(app, account);
    }

    static Task<Standing> StandingOfAsync(TestApp app, Account account) => app.InScopeAsync(services =>
        ActivatorUtilities.CreateInstance<StandingSource>(services).OfAsync(
            new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account.Id.ToString())], "test")), CancellationToken.None));
}
