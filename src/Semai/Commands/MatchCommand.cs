using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;
using Semai.Matching;

namespace Semai.Commands;

/// <summary>Matches people to offers: from a file of its own, without data folder or database, or the people of a prison to its open offers or classes.</summary>
static class MatchCommand
{
    const double SecondsMax = 86_400;

    public static Command Create()
    {
        var usual = new MatchOptions();
        var input = new Option<FileInfo>("--input") { Description = Say(id: "soal dalam JSON: people, offers, separations", en: "the question in JSON: people, offers, separations") };
        var offers = new Option<string>("--offers") { Description = Say(id: "tempat terbuka jenis ini dari data: mentoring, internship-inside, internship-outside, classes", en: "the open places of this kind from the data: mentoring, internship-inside, internship-outside, classes") }.AcceptOnlyFromAmong([.. MatchOffers.Kinds.Keys]);
        var unit = new Option<string>("--unit") { Description = Say(id: "kode lapas, misalnya LKT; bila kosong, satu-satunya yang punya tempat terbuka", en: "code of the prison, such as LKT; left out, the only one with open places") };
        var dryRun = new Option<bool>("--dry-run") { Description = Say(id: "hitung tanpa menyimpan", en: "work it out, keep nothing") };
        var seconds = new Option<double>("--seconds") { Description = Say(id: "batas waktu pencarian bila ada pemisahan atau jumlah paling sedikit", en: "limit of the search where there are separations or minimums"), DefaultValueFactory = _ => usual.Seconds, CustomParser = typed => Number(typed, n => n is > 0 and <= SecondsMax) };
        var gap = new Option<double>("--gap") { Description = Say(id: "cukup bila tidak mungkin lebih baik dari bagian ini, misalnya 0.02", en: "enough once no better than by this share is possible, such as 0.02"), DefaultValueFactory = _ => usual.Gap, CustomParser = typed => Number(typed, n => n is >= 0 and < 1) };
        var seed = new Option<int>("--seed") { Description = Say(id: "benih yang sama memberi jawaban yang sama", en: "the same seed gives the same answer"), DefaultValueFactory = _ => usual.Seed };
        seed.Validators.Add(r => { if (r.GetValue(seed) < 0) r.AddError("--seed: >= 0"); });
        var (json, data) = (Settings.Json, Settings.Data);
        var command = new Command("match", Say(id: "mencocokkan orang dengan tawaran sebaik mungkin, dan menjelaskannya", en: "match people to offers as well as possible, and say why")) { input, offers, unit, dryRun, seconds, gap, seed, json, data };
        command.Validators.Add(r =>
        {
            if (r.GetValue(input) is null == r.GetValue(offers) is null) r.AddError(Say(id: "Beri salah satu: --input atau --offers.", en: "Give one of the two: --input or --offers."));
        });
        command.SetAction((parsed, cancel) =>
        {
            var options = new MatchOptions(parsed.GetValue(seconds), parsed.GetValue(gap), parsed.GetValue(seed));
            return parsed.GetValue(input) is { } file
                ? Task.FromResult(Run(file, options, parsed.GetValue(json)))
                : MatchOffers.RunAsync(parsed.GetValue(data)!, parsed.GetValue(unit), parsed.GetValue(offers)!, parsed.GetValue(dryRun), options, parsed.GetValue(json), cancel);
        });
        return command;
    }

    /// <summary>With a point, whatever language the machine speaks: in Indonesian 0.02 would be read as two.</summary>
    static double Number(ArgumentResult typed, Func<double, bool> makesSense)
    {
        if (double.TryParse(typed.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && makesSense(value)) return value;
        typed.AddError(Say(
            id: $"\"{typed.Tokens[0].Value}\" tidak dapat dipakai. Tulis detik di atas 0, selisih dari 0 sampai di bawah 1, misalnya 0.02.",
            en: $"\"{typed.Tokens[0].Value}\" cannot be used. Write seconds above 0, a gap from 0 to below 1, such as 0.02."));
        return double.NaN;
    }

    static int Run(FileInfo input, MatchOptions options, bool json)
    {
        try
        {
            var start = Stopwatch.GetTimestamp();
            var answer = Matcher.Match(Read(input), options);
            var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            if (json) Print(answer, seconds);
            else foreach (var line in Summary(answer, seconds)) Console.WriteLine(line);
            return Settings.Done;
        }
        catch (Refusal refusal)
        {
            Console.Error.WriteLine(refusal.Message);
            return Settings.Refused;
        }
    }

    static MatchInstance Read(FileInfo input)
    {
        try
        {
            using var file = input.OpenRead();
            return MatchFile.Read(file);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw MatchRefusals.NoFile(input.Name);
        }
    }

    internal static void Print(MatchAnswer answer, double seconds)
    {
        using var output = new BufferedStream(Console.OpenStandardOutput());
        MatchJson.Write(output, answer, seconds);
        output.Write("\n"u8);
    }

    internal static IEnumerable<string> Summary(MatchAnswer answer, double seconds)
    {
        var (spent, matched, people) = (seconds.ToString("N1", Spoken), answer.Pairs.Count, answer.Instance.People);
        var gap = answer.Gap.ToString("P2", Spoken);
        yield return MatchWords.Of(answer.Status) + (answer.Status == MatchStatus.Optimal ? "" : Say(id: $" Selisih paling banyak {gap}.", en: $" The gap is at most {gap}."));
        yield return Say(
            id: $"{Written.Number(matched)} dari {Written.Number(people)} orang mendapat tempat; jumlah nilai {Written.Number(answer.Objective)}, batas {Written.Number(answer.Bound)}; {spent} detik.",
            en: $"{Written.Number(matched)} of {Written.Number(people)} people have a place; sum of scores {Written.Number(answer.Objective)}, bound {Written.Number(answer.Bound)}; {spent} seconds.");
        var (first, greedy) = (answer.FirstComeFirstServed, answer.Greedy);
        yield return Say(
            id: $"Siapa cepat dia dapat: {Written.Number(first.Objective)}, {Written.Number(first.Matched)} orang. Nilai tertinggi dulu: {Written.Number(greedy.Objective)}, {Written.Number(greedy.Matched)} orang.",
            en: $"First come, first served: {Written.Number(first.Objective)}, {Written.Number(first.Matched)} people. Highest score first: {Written.Number(greedy.Objective)}, {Written.Number(greedy.Matched)} people.");
        foreach (var group in answer.Unmatched.GroupBy(u => u.Reason).OrderByDescending(g => g.Count()))
            yield return $"  {Written.Number(group.Count())}: {MatchWords.Of(group.Key)}";
    }
}
