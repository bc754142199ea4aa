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

    /// <summary>Nobody is released while the demonstration's first placements run.</summary>
    const int StaysMonths = 8;

    /// <summary>Every so many people one walks with a stick.</summary>
    const int WithStickEvery = 16;

    const string Why = "daftar warga binaan (peragaan)";

    static readonly Actor Registrar = new("demo-registrar", "Dewi Lestari");
    static readonly DateOnly Day = new(2025, 10, 8);

    public static async Task LoadAsync(Db db, Vault vault, TimeProvider time, CancellationToken cancel)
    {
        if (await db.Participants.AnyAsync(cancel)) return;

        foreach (var (no, row) in Rows(time.Today.AddMonths(StaysMonths)).Index()) Admit(row, no, db, vault, time.Today);
        await db.SaveChangesAsync(cancel);
    }

    static IEnumerable<RosterRow> Rows(DateOnly staysUntil)
    {
        using var file = new MemoryStream();
        new SampleRoster(LastNumber, Seed).Write(file);
        return new RosterReader(Day).Read(file.ToArray(), "register.xlsx").Rows
            .Where(r => r.Line > FirstNumber && r.Problems.Count == 0 && r.End >= staysUntil && r is { Nik: not null, Start: not null }).Take(People);
    }

    static void Admit(RosterRow row, int no, Db db, Vault vault, DateOnly today)
    {
        var on = Day.AddDays(no * 31 % Math.Max(1, today.DayNumber - Day.DayNumber)); // they came to be known one after another
        var at = on.ToDateTime(new(5, 0), DateTimeKind.Utc).AddSeconds(no);
        var person = Participant.Admit(Unit, RosterFacts.Person(row, null) with { Disability = no % WithStickEvery == 3 ? "memakai tongkat" : null }, Why, Registrar, at);
        person.Identify(Nik.Parse(row.Nik!), RosterFacts.Identity(row), vault, Why, Registrar, at);
        var custody = Custody.Begin(person, RosterFacts.Custody(row, null), row.Start!.Value, Why, Registrar, at);
        db.AddRange(person, custody, Offence.Record(person, row.Crime ?? "", row.Article ?? "", custody, vault, Why, Registrar, at));
        Journey.Record(db, person.Id, Unit, JourneyKind.Admitted, on, Registrar, at, null, null, Why);
    }
}
