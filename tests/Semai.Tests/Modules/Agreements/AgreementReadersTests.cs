using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Access;
using Semai.Modules.Agreements;

namespace Semai.Tests.Modules.Agreements;

public class AgreementReadersTests
{
    [Theory, EachEngine]
    public async Task Those_are_named_who_have_a_post_at_above_or_below_a_party_and_a_party_without_anybody_too(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var office = await app.GivenAsync(Some.Office());
        var prison = await app.GivenAsync(Some.Prison("LKT", 1, office));
        var beside = await app.GivenAsync(Some.Prison("LMB", 3, office));
        var agency = await app.GivenAsync(Some.Agency());
        await PostAsync(app, office, Role.OfficeViewer);
        await PostAsync(app, prison, Role.PrisonHead);
        await PostAsync(app, prison, Role.Registrar);
        await PostAsync(app, beside, Role.PrisonHead);

        var readers = await app.InScopeAsync(services => services.GetRequiredService<AgreementReaders>().OfAsync([prison.Id, agency.Id], default));

        Assert.Equal(
            [(office.Name, "OfficeViewer"), (prison.Name, "Registrar,PrisonHead"), (agency.Name, "")],
            readers.Select(r => (r.Organisation, string.Join(',', r.Roles))));
    }

    static async Task PostAsync(TestApp app, Organisation at, Role role)
    {
        var account = await app.GivenAsync(new Account { Id = Guid.CreateVersion7(), UserName = $"{at.Code}{role}", DisplayName = "Petugas" });
        await app.GivenAsync(Appointment.Give(account, at, role, "Petugas", new(2026, 1, 1), Some.Instant));
    }
}
