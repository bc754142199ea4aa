using Microsoft.Extensions.DependencyInjection;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Roster;
using Semai.Sheets;
using static Semai.Tests.Modules.Participants.Roster.RosterDesk;

namespace Semai.Tests.Modules.Participants.Roster;

/// <summary>An import is whole or it is not there.</summary>
public class RosterBreakTests
{
    const int Rows = RosterPlanner.Together + 100;

    static readonly byte[] File = Workbook.Of([["No. Registrasi", "Nama", "L/P"], .. Enumerable.Range(1, Rows).Select(i => new object?[] { $"B.I {i}/2025", $"Orang {i}", "L" })]);

    [Theory, EachEngine]
    public async Task What_breaks_halfway_leaves_nothing_and_the_next_import_works(Engine engine)
    {
        await using var app = await GivenPrisonAsync(engine);

        var written = 0;
        await Assert.ThrowsAsync<IOException>(() => ApplyAsync(app, rows => throw new IOException($"{written = rows}")));

        Assert.Equal(RosterPlanner.Together, written);
        Assert.Equal((0, 0, 0, 0, 0), await CountAsync(app));
        await ApplyAsync(app, null);
        Assert.Equal((Rows, Rows, Rows, 1, Rows), await CountAsync(app));
    }

    static Task ApplyAsync(TestApp app, Action<int>? progress) => app.InScopeAsync(async services =>
    {
        var import = RosterImport.Upload(1, "a.xlsx", SheetBook.HashOf(File), File.Length, Some.Officer, app.Time.Now);
        services.GetRequiredService<Db>().Add(import);
        await services.GetRequiredService<Rosters>().ApplyAsync(import, new RosterReader(app.Time.Today).Read(File, "a.xlsx"), ConflictChoices.KeepAll, Some.Officer, progress, default);
        return true;
    });

    static Task<(int People, int Custodies, int Journey, int Imports, int Rows)> CountAsync(TestApp app) => app.WithDbAsync(async db => (
        await db.Participants.CountAsync(), await db.Custodies.CountAsync(), await db.Set<Semai.Modules.Participants.JourneyEvent>().CountAsync(),
        await db.RosterImports.CountAsync(), await db.Set<RosterImportRow>().CountAsync()));
}
