using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Roster;

namespace Semai.Tests.Modules.Participants.Roster;

/// <summary>The registrar's desk in the prison of Kuala Tungkal, for every test about its rosters.</summary>
static class RosterDesk
{
    public static readonly string[] May = [RosterPermissions.Import, ParticipantPermissions.Read];

    /// <summary>Columns of the small rosters that tests write.</summary>
    public static readonly object?[] Columns = ["No", "No. Registrasi", "Nama", "L/P", "Tgl Lahir", "NIK", "Jenis Kejahatan", "Pasal", "Lama Pidana", "Tgl Mulai Ditahan", "Tgl Ekspirasi", "Minat"];

    public static async Task<TestApp> GivenPrisonAsync(Engine engine)
    {
        var app = await TestApp.OnAsync(engine);
        await app.GivenAsync(Organisation.Found("LKT", "Lembaga Pemasyarakatan Kelas IIB Kuala Tungkal", "Lapas Kuala Tungkal", OrganisationKind.Prison, null, 1, "15.06", Some.Instant));
        return app;
    }

    public static Visitor Registrar(TestApp app) => app.Visitor(Scope.Unit(1), May);

    /// <summary>Uploads a file at the page; then looks at what it would do.</summary>
    public static async Task<(string Path, Page Page)> UploadAsync(Visitor registrar, byte[] file)
    {
        var sent = await registrar.UploadAsync(await registrar.OpenAsync(UploadRoster.Path), "file", "register.xlsx", file);
        Assert.True(sent.Status == 302, sent.Text);
        return (sent.RedirectsTo!, await registrar.OpenAsync(sent.RedirectsTo!));
    }
}
