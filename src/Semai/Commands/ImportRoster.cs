using System.CommandLine;
using System.Text.Json;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants.Roster;
using Semai.Sheets;

namespace Semai.Commands;

/// <summary>The roster of a prison, from the command line: looked at only, or applied.</summary>
static class ImportRoster
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = Say(id: "XLSX atau CSV", en: "XLSX or CSV") }.AcceptExistingOnly();
        var unit = new Option<string>("--unit") { Description = Say(id: "kode lapas, misalnya LKT", en: "code of the prison, such as LKT"), Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = Say(id: "baca dan bandingkan, tanpa mengubah apa pun", en: "read and compare, change nothing") };
        var conflicts = new Option<string>("--conflicts") { Description = Say(id: "bila daftar berbeda dengan catatan petugas: keep (simpan catatan) atau take (pakai isi berkas)", en: "where the roster contradicts what an officer recorded: keep that, or take the roster's"), DefaultValueFactory = _ => "keep" }.AcceptOnlyFromAmong("keep", "take");
        var (data, json) = (Settings.Data, Settings.Json);
        var command = new Command("roster", Say(id: "memasukkan daftar warga binaan sebuah lapas", en: "take in the roster of a prison")) { file, unit, dryRun, conflicts, json, data };
        command.SetAction((parsed, cancel) => Settings.WorkAsync(parsed.GetValue(data)!, "import-roster", async services =>
        {
            var db = services.GetRequiredService<Db>();
            await db.Database.MigrateAsync(cancel);
            var (from, code) = (parsed.GetValue(file)!, parsed.GetValue(unit)!.ToUpperInvariant());
            var prison = await db.Organisations.FirstOrDefaultAsync(o => o.Code == code && o.UnitNo != null, cancel);
            if (prison is null && (!parsed.GetValue(dryRun) || await db.Organisations.AnyAsync(cancel))) throw RosterRefusals.NoSuchUnit(code);

            var task = new Work(services, prison, from.Name, await File.ReadAllBytesAsync(from.FullName, cancel), parsed.GetValue(json), parsed.GetValue(conflicts) == "take" ? ConflictChoice.Take : ConflictChoice.Keep);
            return parsed.GetValue(dryRun) ? await LookAsync(task, cancel) : await ApplyAsync(task, cancel);
        }));
        return command;
    }

    /// <param name="Prison">Null on a machine that has no organisations yet: then the file is only read.</param>
    sealed record Work(IServiceProvider Services, Organisation? Prison, string Name, byte[] File, bool Json, ConflictChoice Conflicts);

    static RosterReading Read(Work task)
    {
        RosterReading? reading = null;
        Watched.Do(Say(id: "Membaca", en: "Reading"), 0, tell => reading = task.Prison is { } prison
            ? task.Services.GetRequiredService<Rosters>().Read(task.File, task.Name, prison, progress: tell)
            : new RosterReader(task.Services.GetRequiredService<TimeProvider>().Today).Read(task.File, task.Name, progress: tell));
        return reading!;
    }

    static async Task<int> LookAsync(Work task, CancellationToken cancel)
    {
        var reading = Read(task);
        var preview = task.Prison is { UnitNo: { } unit } ? await task.Services.GetRequiredService<Rosters>().PreviewAsync(reading, unit, cancel) : null;
        if (task.Json)
        {
            await using var output = Console.OpenStandardOutput();
            RosterJson.Write(output, task.Name, reading, preview?.CountsByName ?? new Dictionary<string, int>());
            return Settings.Done;
        }

        foreach (var row in reading.Rows)
            foreach (var problem in row.Problems)
                Console.WriteLine($"{row.Sheet}!{problem.Cell}: {row.Name}: {problem.Message} {problem.Remedy}");
        Console.WriteLine(preview is { Counts: var counts } ? Sentence(counts) : Say(id: $"{reading.Rows.Count} baris.", en: $"{reading.Rows.Count} rows."));
        return Settings.Done;
    }

    static async Task<int> ApplyAsync(Work task, CancellationToken cancel)
    {
        var db = task.Services.GetRequiredService<Db>();
        var (by, time) = (task.Services.GetRequiredService<Actor>(), task.Services.GetRequiredService<TimeProvider>());
        var reading = Read(task);
        var import = RosterImport.Upload(task.Prison!.UnitNo!.Value, task.Name, SheetBook.HashOf(task.File), task.File.Length, by, time.Now);
        db.Add(import); // saved with all that it brings, or not at all
        await task.Services.GetRequiredService<Rosters>().ApplyAsync(import, reading, ConflictChoices.ForAll(task.Conflicts), by, null, cancel);

        RosterCounts counts = new(import.Rows, import.New, import.Changed, import.Same, import.Conflicting, import.Rejected, import.Missing, import.Taken);
        Console.WriteLine(task.Json ? JsonSerializer.Serialize(new { id = import.Id, counts }, JsonSerializerOptions.Web) : Sentence(counts));
        return Settings.Done;
    }

    static string Sentence(RosterCounts c) => Say(
        id: $"{c.Rows} baris: {c.New} baru, {c.Changed} berubah, {c.Same} sama, {c.Conflicting} bentrok ({c.Taken} pakai isi berkas), {c.Rejected} ditolak; {c.Missing} orang tidak ada dalam berkas.",
        en: $"{c.Rows} rows: {c.New} new, {c.Changed} changed, {c.Same} the same, {c.Conflicting} in conflict ({c.Taken} took the roster's), {c.Rejected} rejected; {c.Missing} people are not in the file.");
}
