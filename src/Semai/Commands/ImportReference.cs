using System.CommandLine;
using System.Text.Json;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Commands;

/// <summary>Reference data from files: holidays of the next year, regions, the business classification, new rules.</summary>
static class ImportReference
{
    public static Command Holidays()
    {
        var file = FileArgument(Say(id: "CSV dengan kolom day,name,kind,source (juga name_en, certainty)", en: "CSV with the columns day,name,kind,source (and name_en, certainty)"));
        return Import("holidays", Say(id: "memasukkan libur nasional dan cuti bersama setahun", en: "take in the national holidays and joint leave of a year"), [file], (parsed, db, _, cancel) =>
            WithTextAsync(parsed.GetValue(file)!, text => LoadHolidays.FromAsync(text, db, cancel)));
    }

    public static Command Regions()
    {
        var file = new Argument<FileInfo?>("FILE")
        {
            Description = Say(id: "CSV berisi code,name, boleh gzip; tanpa berkas, daftar bawaan program", en: "CSV of code,name, may be gzipped; without it, the list that ships with the program"),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var villages = new Option<string>("--villages") { Description = Say(id: "hanya desa di wilayah ini, misalnya 15.06; tanpa ini semuanya", en: "villages of this region only, such as 15.06; all without it"), DefaultValueFactory = _ => "" };
        return Import("regions", Say(id: "memasukkan provinsi, kabupaten, kecamatan, dan desa", en: "take in provinces, regencies, districts and villages"), [file, villages], async (parsed, db, _, cancel) =>
        {
            if (parsed.GetValue(file) is not { } given) return await LoadRegions.ShippedAsync(parsed.GetValue(villages)!, db, cancel);

            await using var stream = given.OpenRead();
            return await LoadRegions.FromAsync(stream, given.Extension == ".gz", parsed.GetValue(villages)!, db, cancel);
        });
    }

    public static Command Kbli()
    {
        var file = FileArgument(Say(id: "CSV dengan kolom code,title", en: "CSV with the columns code,title"));
        var version = new Option<int>("--version") { Description = Say(id: "2020 atau 2025", en: "2020 or 2025"), Required = true };
        return Import("kbli", Say(id: "memasukkan satu versi klasifikasi usaha", en: "take in one version of the business classification"), [file, version], (parsed, db, _, cancel) =>
            WithTextAsync(parsed.GetValue(file)!, text => LoadKbli.FromAsync(text, parsed.GetValue(version), db, cancel)));
    }

    public static Command Rules()
    {
        var file = FileArgument(Say(id: "JSON satu perangkat aturan, berbentuk seperti bawaan program", en: "JSON of one rule set, in the shape of those that ship with the program"));
        return Import("rules", Say(id: "memasukkan versi baru perangkat aturan", en: "take in a new version of a rule set"), [file], (parsed, db, time, cancel) =>
            WithTextAsync(parsed.GetValue(file)!, async text => await LoadRuleSets.FromAsync(text, db, time.Now, cancel) ? 1 : 0));
    }

    static Argument<FileInfo> FileArgument(string description) => new Argument<FileInfo>("FILE") { Description = description }.AcceptExistingOnly();

    static async Task<int> WithTextAsync(FileInfo file, Func<string, Task<int>> work) => await work(await File.ReadAllTextAsync(file.FullName));

    static Command Import(string name, string description, Symbol[] symbols, Func<ParseResult, Db, TimeProvider, CancellationToken, Task<int>> load)
    {
        var (data, json) = (Settings.Data, Settings.Json);
        var command = new Command(name, description) { data, json };
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument) command.Arguments.Add(argument);
            else command.Options.Add((Option)symbol);
        }

        command.SetAction((parsed, cancel) => Settings.WorkAsync(parsed.GetValue(data)!, $"import-{name}", async services =>
        {
            var db = services.GetRequiredService<Db>();
            await db.Database.MigrateAsync(cancel);
            var changed = await load(parsed, db, services.GetRequiredService<TimeProvider>(), cancel);
            Console.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(new { changed }) : Say(id: $"{changed} baru atau berubah.", en: $"{changed} new or changed."));
            return Settings.Done;
        }));
        return command;
    }
}
