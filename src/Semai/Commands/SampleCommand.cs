using System.CommandLine;
using Semai.Modules.Participants.Roster;
using Semai.Modules.Partners.Importing;

namespace Semai.Commands;

/// <summary>Invented files to try the program with.</summary>
static class SampleCommand
{
    public static Command Create() => new("sample", Say(id: "menulis berkas rekaan untuk mencoba", en: "write an invented file to try things with")) { Roster(), Partners() };

    static Command Roster()
    {
        var file = new Argument<FileInfo>("OUT.xlsx") { Description = Say(id: "tempat menulisnya", en: "where to write it") };
        var rows = new Option<int>("--rows") { Description = Say(id: "berapa orang", en: "how many people"), DefaultValueFactory = _ => SampleRoster.UsualRows };
        var seed = new Option<int>("--seed") { Description = Say(id: "benih yang sama menulis orang yang sama", en: "the same seed writes the same people"), DefaultValueFactory = _ => 1 };
        rows.Validators.Add(r => { if (r.GetValue(rows) is < 1 or > RosterReader.RowsMax) r.AddError($"--rows: 1 to {RosterReader.RowsMax}"); });
        var command = new Command("roster", Say(id: "daftar warga binaan sebuah lapas dengan kekacauan yang biasa; tidak ada orang sungguhan di dalamnya", en: "a prison's roster with the usual mess; nobody in it exists")) { file, rows, seed };
        command.SetAction(async (parsed, _) =>
        {
            var to = parsed.GetValue(file)!;
            await using var stream = to.Create();
            Watched.Do(Say(id: "Menulis", en: "Writing"), parsed.GetValue(rows), tell => new SampleRoster(parsed.GetValue(rows), parsed.GetValue(seed)).Write(stream, progress: tell));
            await Console.Error.WriteLineAsync(Say(id: $"Tertulis: {to.FullName}", en: $"Written: {to.FullName}"));
            return Settings.Done;
        });
        return command;
    }

    static Command Partners()
    {
        var file = new Argument<FileInfo>("OUT.csv") { Description = Say(id: "tempat menulisnya", en: "where to write it") };
        var rows = new Option<int>("--rows") { Description = Say(id: "berapa usaha", en: "how many businesses"), DefaultValueFactory = _ => SamplePartners.UsualRows };
        var seed = new Option<int>("--seed") { Description = Say(id: "benih yang sama menulis usaha yang sama", en: "the same seed writes the same businesses"), DefaultValueFactory = _ => 1 };
        rows.Validators.Add(r => { if (r.GetValue(rows) is < 1 or > PartnerReader.RowsMax) r.AddError($"--rows: 1 to {PartnerReader.RowsMax}"); });
        var command = new Command("partners", Say(id: "survei usaha dengan kekacauan yang biasa; tidak ada usaha sungguhan di dalamnya", en: "a survey of businesses with the usual mess; no business in it exists")) { file, rows, seed };
        command.SetAction(async (parsed, _) =>
        {
            var to = parsed.GetValue(file)!;
            await using var stream = to.Create();
            Watched.Do(Say(id: "Menulis", en: "Writing"), parsed.GetValue(rows), tell => new SamplePartners(parsed.GetValue(rows), parsed.GetValue(seed)).Write(stream, tell));
            await Console.Error.WriteLineAsync(Say(id: $"Tertulis: {to.FullName}", en: $"Written: {to.FullName}"));
            return Settings.Done;
        });
        return command;
    }
}
