using Semai.Data;

namespace Semai.Modules.Participants.Roster;

/// <summary>
/// Invented people of the demonstration, so that businesses, mentors and matching have somebody to work with: the last
/// lines of a long sample roster, whose register numbers no roster of the prison's own size reaches.
/// </summary>
static class DemoPeople
{
    /// <summary>The prison of Kuala Tungkal.</summary>
    public const int Unit = 1;

    const int People = 48;
    const int Seed = 1;
    const int FirstNumber = 900;
    const int LastNumber = 1100;

    /// <summary>Lines before the others: those of the demonstration who leave, or have left.</summary>
    const int FirstLeaving = 700;

    /// <summary>Nobody is released while the demonstration's first placements run.</summary>
    const int StaysMonths = 8;

    /// <summary>Every so many people one walks with a stick.</summary>
    const int WithStickEvery = 16;

    const string Why = "daftar warga binaan (peragaan)";

    static readonly Actor Registrar = new("demo-registrar", "Dewi Lestari");
    static readonly DateOnly Day = new(2025, 10, 8);

    /// <summary>The day of the agreement.</summary>
    public static DateOnly Began => Day;

    public static async Task LoadAsync(Db db, Vault vault, TimeProvider time, CancellationToken cancel)
    {
        if (await db.Participants.AnyAsync(cancel)) return;

        foreach (var (no, row) in Rows(time.Today.AddMonths(StaysMonths)).Index()) Admit(row, no, db, vault, time.Today);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>People whose sentences end on these days, by the register, and who have not left yet.</summary>
    public static IReadOnlyList<Custody> Leaving(IReadOnlyList<DateOnly> ends, Db db, Vault vault) =>
        [.. All().Where(r => r is { Line: > FirstLeaving and <= FirstNumber, Life: false, Months: not null } && r.Start < Day.AddYears(-1)).Zip(ends, (row, end) => Admit(Ending(row, end), 0, db, vault, Day))];

    /// <summary>The fractions of a sentence that ends on that day.</summary>
    static RosterRow Ending(RosterRow row, DateOnly end)
    {
        var (start, days) = (row.Start!.Value, end.DayNumber - row.Start!.Value.DayNumber);
        return row with { End = end, Months = days / 30, Days = days % 30, Third = start.AddDays(days / 3), Half = start.AddDays(days / 2), TwoThirds = start.AddDays(days * 2 / 3) };
    }

    static IEnumerable<RosterRow> Rows(DateOnly staysUntil) => All().Where(r => r.Line > FirstNumber && r.End >= staysUntil).Take(People);

    static IEnumerable<RosterRow> All()
    {
        using var file = new MemoryStream();
        new SampleRoster(LastNumber, Seed).Write(file);
        return new RosterReader(Day).Read(file.ToArray(), "register.xlsx").Rows.Where(r => r.Problems.Count == 0 && r is { Nik: not null, Start: not null });
    }

    static Custody Admit(RosterRow row, int no, Db db, Vault vault, DateOnly today)
    {
        var on = Day.AddDays(no * 31 % Math.Max(1, today.DayNumber - Day.DayNumber)); // they came to be known one after another
        var at = on.ToDateTime(new(5, 0), DateTimeKind.Utc).AddSeconds(no);
        var person = Participant.Admit(Unit, RosterFacts.Person(row, null) with { Disability = no % WithStickEvery == 3 ? "memakai tongkat" : null }, Why, Registrar, at);
        person.Identify(Nik.Parse(row.Nik!), RosterFacts.Identity(row), vault, Why, Registrar, at);
        var custody = Custody.Begin(person, RosterFacts.Custody(row, null), row.Start!.Value, Why, Registrar, at);
        db.AddRange(person, custody, Offence.Record(person, row.Crime ?? "", row.Article ?? "", custody, vault, Why, Registrar, at));
        Journey.Record(db, person.Id, Unit, JourneyKind.Admitted, on, Registrar, at, null, null, Why);
        return custody;
    }
}
