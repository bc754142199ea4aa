using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Roster;
using Semai.Sheets;
using Semai.Tests.Modules.Participants.Roster;

namespace Semai.Tests.Data;

public class FullDiskTests
{
    static readonly byte[] File = Workbook.Of(
        [["No. Registrasi", "Nama", "L/P", "Pendidikan"], .. Enumerable.Range(1, 200).Select(no => new object[] { $"B.I {no}/2025", $"Ali {no}", "L", "SMA" })]);

    /// <summary>A ceiling on the file's pages is a full disk that a test may have.</summary>
    [Fact]
    public async Task A_disk_that_fills_up_in_the_middle_of_a_roster_is_told_and_leaves_nothing_half_done()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        await app.GivenAsync(Organisation.Found("LKT", "Lapas Kelas IIB Kuala Tungkal", "Lapas Kuala Tungkal", OrganisationKind.Prison, null, 1, "15.06", Some.Instant));

        var refused = await Assert.ThrowsAsync<Refusal>(() => app.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<Db>();
            await db.Database.OpenConnectionAsync();
            await db.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1"); // as it is now: it never shrinks a file
            var import = RosterImport.Upload(1, "daftar.xlsx", SheetBook.HashOf(File), File.Length, Some.Officer, app.Time.Now);
            db.Add(import);
            await services.GetRequiredService<Rosters>().ApplyAsync(import, new RosterReader(app.Time.Today).Read(File, "daftar.xlsx"), ConflictChoices.KeepAll, Some.Officer, null, default);
            return true;
        }));

        Assert.Equal("no-room", refused.Rule);
        Assert.Equal(0, await app.WithDbAsync(db => db.Participants.CountAsync()));
    }

    [Fact]
    public void PostgreSQL_says_it_too() =>
        Assert.True(FullDisk.Is(new PostgresException("could not extend file", "ERROR", "ERROR", PostgresErrorCodes.DiskFull)));
}
