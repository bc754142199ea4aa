using System.Globalization;
using Semai.Bench;

// One regency and twelve times as much, on both engines; each operation stands beside its floor in the same run.
// SEMAI_BENCH_POSTGRES="Host=…" adds PostgreSQL. Arguments: times each operation is repeated (200), people of one unit (500).
// `match [times]` runs the figures of the matching instead, `partners` the import of a survey of businesses alone,
// `aftercare [times]` follow-ups and survival alone, `money [times] [lines]` settling, payslips and a ledger of 10,000,000 lines.
if (args is ["match", .. var how])
{
    var numbers = Array.ConvertAll(how, n => int.Parse(n, CultureInfo.InvariantCulture));
    if (numbers is [var repeated, var which]) Matches.RunOne(repeated, which);
    else Matches.Run(numbers is [var several] ? several : 3);
    return;
}

if (args is ["partners"])
{
    foreach (var engine in Engines())
    {
        Report.Head(engine, "a survey of 11,000 businesses");
        await using var programme = await Programme.PrepareAsync(engine, units: 1, people: 0);
        await Businesses.RunAsync(programme, rows: 11_000);
    }

    return;
}

if (args is ["aftercare", .. var asked])
{
    var often = asked is [var several, ..] ? int.Parse(several, CultureInfo.InvariantCulture) : 50;
    foreach (var engine in Engines())
    {
        Report.Head(engine, "a prison of 3,000 people, all of them released");
        await using var programme = await Programme.PrepareAsync(engine, units: 1, people: 0);
        await programme.WorkAsync(services => Imports.ApplyAsync(services, Imports.Sample(3000, seed: 1), Programme.Unit));
        await using var floor = await Floor.StartAsync(programme);
        await Aftercare.RunAsync(programme, floor, often);
    }

    await Aftercare.SurviveAsync(often);
    return;
}

if (args is ["money", .. var wanted])
{
    var often = wanted is [var several, ..] ? int.Parse(several, CultureInfo.InvariantCulture) : 3;
    var lines = wanted is [_, var many, ..] ? int.Parse(many, CultureInfo.InvariantCulture) : 10_000_000;
    foreach (var engine in Engines())
    {
        Report.Head(engine, "money");
        await using var programme = await Programme.PrepareAsync(engine, units: 1, people: 0);
        await using var floor = await Floor.StartAsync(programme);
        await Paying.RunAsync(programme, floor, often);
        await Ledgers.RunAsync(programme, floor, lines, 50);
    }

    return;
}

var times = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 200;
var people = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 500;
foreach (var engine in Engines())
{
    foreach (var units in new[] { 1, 12 })
    {
        Report.Head(engine, FormattableString.Invariant($"{units} prison(s) of {people} people"));
        await using var programme = await Programme.PrepareAsync(engine, units, people);
        await programme.WorkAsync(services => Imports.ApplyAsync(services, Imports.Sample(people, seed: 1), Programme.Unit));
        await using var floor = await Floor.StartAsync(programme);
        await Reading.RunAsync(programme, floor, times);
        await Teaching.RunAsync(programme, floor, times);
        await Businesses.RunAsync(programme, rows: 11_000);
        await Imports.RunAsync(programme, people); // last: its prisons would be in the way of the others
    }
}

static string?[] Engines() => [null, .. Environment.GetEnvironmentVariable("SEMAI_BENCH_POSTGRES") is { Length: > 0 } postgres ? [postgres] : Array.Empty<string>()];
