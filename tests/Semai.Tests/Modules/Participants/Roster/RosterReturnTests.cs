using Microsoft.Extensions.DependencyInjection;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Roster;
using Semai.Sheets;
using static Semai.Tests.Modules.Participants.Roster.RosterDesk;

namespace Semai.Tests.Modules.Participants.Roster;

/// <summary>Someone whom Semai has as not here stands on a roster again, with nothing else changed: an officer decides.</summary>
public class RosterReturnTests
{
    static readonly byte[] File = Workbook.Of(["No. Registrasi", "Nama", "L/P", "Tgl Lahir"], ["B.I 1/2025", "Ali", "L", "17-05-1990"]);

    [Theory, EachEngine]
    public async Task Who_was_missing_from_a_register_is_back_when_the_officer_takes_the_new_one(Engine engine)
    {
        await using var app = await GivenAliAsync(engine, PresenceAct.Miss);

        var preview = await app.InScopeAsync(async services => await Rosters(services).PreviewAsync(Read(services), 1, default));
        var step = Assert.Single(preview.Steps);
        Assert.Equal((RosterOutcome.Conflicting, true, "presence"), (step.Outcome, step.CanTake, Assert.Single(step.Disputed).Field));

        await ApplyAsync(app, ConflictChoice.Keep);
        Assert.Equal(Presence.Absent, await PresenceAsync(app));
        await ApplyAsync(app, ConflictChoice.Take);
        Assert.Equal(Presence.Present, await PresenceAsync(app));
    }

    [Theory]
    [InlineData(PresenceAct.Release)]
    [InlineData(PresenceAct.Transfer)]
    public async Task Who_left_is_asked_about_and_stays_away_unless_taken(PresenceAct left)
    {
        await using var app = await GivenAliAsync(Engine.Sqlite, left);
        var gone = await PresenceAsync(app);

        await ApplyAsync(app, ConflictChoice.Keep);
        Assert.Equal(gone, await PresenceAsync(app));
        await ApplyAsync(app, ConflictChoice.Take);
        Assert.Equal(Presence.Present, await PresenceAsync(app));
    }

    static async Task<TestApp> GivenAliAsync(Engine engine, PresenceAct left)
    {
        var app = await GivenPrisonAsync(engine);
        await ApplyAsync(app, ConflictChoice.Keep);
        await app.WithDbAsync(async db =>
        {
            (await db.Custodies.SingleAsync()).Move(left, new(2026, 2, 1), "register Februari", Some.Officer, app.Time.Now);
            await db.SaveChangesAsync();
        });
        return app;
    }

    static Rosters Rosters(IServiceProvider services) => services.GetRequiredService<Rosters>();

    static RosterReading Read(IServiceProvider services) => new RosterReader(services.GetRequiredService<TimeProvider>().Today).Read(File, "a.xlsx");

    static Task ApplyAsync(TestApp app, ConflictChoice choice) => app.InScopeAsync(async services =>
    {
        var import = RosterImport.Upload(1, "a.xlsx", SheetBook.HashOf(File), File.Length, Some.Officer, app.Time.Now);
        services.GetRequiredService<Db>().Add(import);
        await Rosters(services).ApplyAsync(import, Read(services), ConflictChoices.ForAll(choice), Some.Officer, null, default);
        return true;
    });

    static Task<Presence> PresenceAsync(TestApp app) => app.WithDbAsync(db => db.Custodies.Select(c => c.Presence).SingleAsync());
}
