using Semai.Data;

namespace Semai.Modules.Participants.Roster;

/// <summary>Writes single rows of one import, and keeps beside each what an undo needs.</summary>
sealed class RosterApplier(Db db, Vault vault, RosterImport import, Actor by, DateTime at, DateOnly today)
{
    readonly string _why = $"{import.FileName}"[..Math.Min(import.FileName.Length, Change.WhyMax)];

    public void Apply(RosterStep step, Held? held, int no)
    {
        if (step.Outcome is RosterOutcome.New) Keep(no, step.Outcome, null, Admit(step.Row));
        if (step.Outcome is RosterOutcome.Changed && held is not null)
        {
            var before = RosterFacts.Snapshot(held, vault);
            Keep(no, step.Outcome, before, Restate(step.Row, held));
        }
    }

    Held Admit(RosterRow row)
    {
        var person = Participant.Admit(import.Unit, RosterFacts.Person(row, null), _why, by, at);
        Identify(row, person);
        var custody = Custody.Begin(person, RosterFacts.Custody(row, null), row.Start ?? today, _why, by, at);
        var offence = (row.Crime, row.Article) is (null, null) ? null : Offence.Record(person, row.Crime ?? "", row.Article ?? "", custody, vault, _why, by, at);
        db.Add(person);
        db.Add(custody);
        if (offence is not null) db.Add(offence);
        Journey.Record(db, person.Id, import.Unit, JourneyKind.Admitted, today, by, at, null, null, import.FileName);
        return new(person, custody, offence);
    }

    Held Restate(RosterRow row, Held held)
    {
        var described = held.Person.Describe(RosterFacts.Person(row, held.Person.Details), _why, by, at);
        if (RosterFacts.ChangesIdentity(row, held.Person, vault)) described |= Identify(row, held.Person);
        var restated = held.Custody.Restate(RosterFacts.Custody(row, held.Custody.Details), _why, by, at);
        if (held.Custody.Presence is Presence.Absent) held.Custody.Move(PresenceAct.Return, today, _why, by, at);
        var offence = held.Offence;
        if (RosterFacts.ChangesOffence(row, held, vault))
        {
            if (offence is null) db.Add(offence = Offence.Record(held.Person, row.Crime ?? "", row.Article ?? "", held.Custody, vault, _why, by, at));
            else
            {
                var now = offence.Open(vault);
                offence.Restate(row.Crime ?? now.Crime, row.Article ?? now.Article, held.Custody, vault, _why, by, at);
            }
        }

        if (described) Journey.Record(db, held.Person.Id, import.Unit, JourneyKind.DetailsChanged, today, by, at, null, null, import.FileName);
        if (restated) Journey.Record(db, held.Person.Id, import.Unit, JourneyKind.CustodyChanged, today, by, at, null, null, import.FileName);
        return held with { Offence = offence };
    }

    bool Identify(RosterRow row, Participant person)
    {
        Nik? nik = Nik.TryParse(row.Nik, out var read) ? read : null;
        var status = RosterFacts.Identity(row);
        return (nik is not null || status is not IdentityStatus.Missing || person.NikIndex is not null) && person.Identify(nik, status, vault, _why, by, at);
    }

    void Keep(int no, RosterOutcome outcome, string? before, Held after) => db.Add(new RosterImportRow(
        import.Id, import.Unit, no, after.Person.Id, outcome,
        before is null ? null : vault.Seal(before, RosterUndo.Purpose(import.Id, after.Person.Id)),
        RosterFacts.Mark(RosterFacts.Snapshot(after, vault))));
}
