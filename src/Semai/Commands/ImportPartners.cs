using System.CommandLine;
using System.Text.Json;
using Semai.Data;
using Semai.Modules.Partners.Importing;
using Semai.Sheets;

namespace Semai.Commands;

/// <summary>A list of local businesses, from the command line: looked at only, or applied.</summary>
static class ImportPartners
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = Say(id: "XLSX atau CSV", en: "XLSX or CSV") }.AcceptExistingOnly();
        var regency = new Option<string>("--regency") { Description = Say(id: "kode kabupaten atau kota, misalnya 15.06", en: "code of the regency, such as 15.06"), Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = Say(id: "baca dan bandingkan, tanpa mengubah apa pun", en: "read and compare, change nothing") };
        var mapping = new Option<string[]>("--mapping") { Description = Say(id: "isi kolom menurut Anda, misalnya \"Kegiatan=Jenis Barang\" atau \"Nama=B\"; boleh berulang", en: "what a column holds, such as \"activity=Jenis Barang\" or \"name=B\"; may be repeated"), DefaultValueFactory = _ => [] };
        var (data, json) = (Settings.Data, Settings.Json);
        var command = new Command("partners", Say(id: "memasukkan daftar usaha sebuah kabupaten, dengan saran sektornya", en: "take in the businesses of a regency, with a suggested sector")) { file, regency, dryRun, mapping, json, data };
        command.SetAction((parsed, cancel) => Settings.WorkAsync(parsed.GetValue(data)!, "import-partners", async services =>
        {
            await services.GetRequiredService<Db>().Database.MigrateAsync(cancel);
            var from = parsed.GetValue(file)!;
            var task = new Work(services, from.Name, await File.ReadAllBytesAsync(from.FullName, cancel), parsed.GetValue(regency)!.Trim(),
                ColumnChoices.Parse(parsed.GetValue(mapping) ?? []), parsed.GetValue(json));
            return parsed.GetValue(dryRun) ? await LookAsync(task, cancel) : await ApplyAsync(task, cancel);
        }));
        return command;
    }

    sealed record Work(IServiceProvider Services, string Name, byte[] File, string Regency, ColumnChoices Choices, bool Json)
    {
        public PartnerImports Imports => Services.GetRequiredService<PartnerImports>();

        public async Task<PartnerReading> ReadAsync(CancellationToken cancel) => await Imports.ReadAsync(File, Name, Regency, Choices, null, cancel);
    }

    static async Task<int> LookAsync(Work task, CancellationToken cancel)
    {
        var plan = await task.Imports.PlanAsync(await task.ReadAsync(cancel), task.Regency, cancel);
        if (task.Json)
        {
            await using var output = Console.OpenStandardOutput();
            PartnerJson.Write(output, task.Name, plan);
            return Settings.Done;
        }

        Tell(plan);
        return Settings.Done;
    }

    static async Task<int> ApplyAsync(Work task, CancellationToken cancel)
    {
        var (by, time) = (task.Services.GetRequiredService<Actor>(), task.Services.GetRequiredService<TimeProvider>());
        var reading = await task.ReadAsync(cancel);
        var import = PartnerImport.Upload(task.Regency, task.Name, task.File, SheetBook.HashOf(task.File), task.Choices, by, time.Now);
        task.Services.GetRequiredService<Db>().Add(import); // saved with all that it brings, or not at all
        var plan = await task.Imports.ApplyAsync(import, reading, by, null, cancel);
        if (task.Json) Console.WriteLine(JsonSerializer.Serialize(PartnerImportSummary.Of(import, plan), JsonSerializerOptions.Web));
        else Tell(plan);
        return Settings.Done;
    }

    static void Tell(PartnerPlan plan)
    {
        foreach (var column in plan.Reading.Columns) Console.WriteLine($"{column.Letters}  {column.Heading} -> {PartnerFields.Of(column.Field)}");
        foreach (var step in plan.Steps)
        {
            foreach (var problem in step.Row.Problems) Console.WriteLine($"{problem.Cell}: {step.Row.Details.Name}: {problem.Message} {problem.Remedy}");
            if (step.Outcome is PartnerOutcome.Duplicate)
                Console.WriteLine(step.LikeRow is { } row
                    ? Say(id: $"Baris {step.Row.Row}: {step.Row.Details.Name}: sama dengan baris {row}.", en: $"Row {step.Row.Row}: {step.Row.Details.Name}: the same as row {row}.")
                    : Say(id: $"Baris {step.Row.Row}: {step.Row.Details.Name}: sudah terdata.", en: $"Row {step.Row.Row}: {step.Row.Details.Name}: is in the register."));
        }

        Console.WriteLine(Say(
            id: $"{plan.Steps.Count} baris: {plan.Of(PartnerOutcome.New)} baru, {plan.Of(PartnerOutcome.Duplicate)} sudah ada, {plan.Of(PartnerOutcome.Rejected)} ditolak.",
            en: $"{plan.Steps.Count} rows: {plan.Of(PartnerOutcome.New)} new, {plan.Of(PartnerOutcome.Duplicate)} known already, {plan.Of(PartnerOutcome.Rejected)} rejected."));
    }
}
