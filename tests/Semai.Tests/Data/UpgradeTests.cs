using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Roster;
using Semai.Sheets;
using Semai.Tests.Modules.Participants.Roster;
using Semai.Tests.Modules.Training;

namespace Semai.Tests.Data;

/// <summary>A database that an earlier program wrote comes along whole.</summary>
public class UpgradeTests
{
    static readonly byte[] File = Workbook.Of(["No. Registrasi", "Nama", "L/P", "Pendidikan"], ["B.I 1/2025", "Ali", "L", "SMA"]);

    [Theory, EachEngine]
    public async Task What_earlier_rosters_brought_is_theirs_and_what_an_officer_wrote_stays_the_officer_s(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await app.GivenAsync(Organisation.Found("LKT", "Lapas Kelas IIB Kuala Tungkal", "Lapas Kuala Tungkal", OrganisationKind.Prison, null, 1, "15.06", Some.Instant));
        var import = await ImportAsync(app);
        app.Time.Advance(TimeSpan.FromDays(1));
        await app.WithDbAsync(async db =>
        {
            var ali = await db.Participants.SingleAsync();
            ali.Describe(ali.Details with { Education = "SMP" }, "ijazah", Some.Officer, app.Time.Now);
            await db.SaveChangesAsync();
        });
        var before = await app.WithDbAsync(ChangesAsync);

        await MigrateAsync(app, "Initial");
        await MigrateAsync(app, null);

        Assert.Equal([import, null], before.Select(c => c.ImportId).Distinct());
        Assert.Equal(before, await app.WithDbAsync(ChangesAsync));
    }

    [Theory, EachEngine]
    public async Task A_class_goes_on_counting_for_the_promise_it_was_planned_for(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine, people: 0);
        await using var app = world.App;
        var planned = await world.PlannedAsync();

        await MigrateAsync(app, "RosterChoices");
        await MigrateAsync(app, null);

        Assert.Equal([world.Commitment.Id], (await world.ReloadAsync(planned)).Serves.Select(s => s.CommitmentId));
    }

    static Task<Id<RosterImport>> ImportAsync(TestApp app) => app.InScopeAsync(async services =>
    {
        var import = RosterImport.Upload(1, "daftar.xlsx", SheetBook.HashOf(File), File.Length, Some.Officer, app.Time.Now);
        services.GetRequiredService<Db>().Add(import);
        await services.GetRequiredService<Rosters>().ApplyAsync(import, new RosterReader(app.Time.Today).Read(File, "daftar.xlsx"), ConflictChoices.KeepAll, Some.Officer, null, default);
        return import.Id;
    });

    static Task MigrateAsync(TestApp app, string? to) => app.WithDbAsync(db => db.GetService<IMigrator>().MigrateAsync(to));

    static async Task<List<(string? Field, string Why, Id<RosterImport>? ImportId)>> ChangesAsync(Db db) =>
    [
        .. (await db.Set<ParticipantChange>().AsNoTracking().OrderBy(c => c.Id).ToListAsync()).Select(c => (c.Field, c.Why, c.ImportId)),
        .. (await db.Set<CustodyChange>().AsNoTracking().OrderBy(c => c.Id).ToListAsync()).Select(c => (c.Field, c.Why, c.ImportId)),
    ];
}
