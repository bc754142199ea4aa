using Semai.Data;

namespace Semai.Modules.Participants.Roster;

/// <summary>Writes single rows of one import, and keeps beside each what an undo needs.</summary>
sealed class RosterApplier(Db db, Vault vault, RosterImport import, ConflictChoices choices, Actor by, DateTime at, DateOnly today)
{
    readonly BulkInsert _new = new(db);
    readonly string _why = $"{import.FileName}"[..Math.Min(import.FileName.Length, Change.WhyMax)];

    /// <summary>Rows in conflict for which the roster was taken.</summary>
    public int Taken { get; private set; }

    public void Apply(RosterStep step, Held? held, int no)
    {
        if (step.Outcome is RosterOutcome.New) Keep(no, step.Outcome, null, null, Admit(step.Row));
        if (held is null) return;
        if (step.Outcome is RosterOutcome.Changed) Overwrite(step, step.Row, held, no, null);
        if (step.Outcome is RosterOutcome.Conflicting) Settle(step, held, no);
    }

    /// <summary>People who were changed first, then the new ones and what an undo needs.</summary>
    public async Task SaveAsync(CancellationToken cancel)
    {
        if (db.ChangeTracker.HasChanges()) await db.SaveChangesAsync(cancel);
        await _new.SaveAsync(cancel);
    }

    void Settle(RosterStep step, Held held, int no)
    {
        var choice = choices.Of(step);
        if (choice is ConflictChoice.Take)
        {
            Taken++;
            Overwrite(step, step.Row, held, no, choice);
            return;
        }

        // What is kept protects the disputed fields alone; the rest of the row still comes in.
        var rest = step.IsAboutFields ? RosterFacts.Without(step.Row, step.Disputed, held.Person.Details) : null;
        if (rest is not null && RosterFacts.Changes(rest, held, vault).Count > 0) Overwrite(step, rest, held, no, choice);
        else _new.Add(new RosterImportRow(import.Id, import.Unit, no, held.Person.Id, step.Outcome, choice, null, ""));
    }

    void Overwrite(RosterStep step, RosterRow row, Held held, int no, ConflictChoice? choice)
    {
        var before = RosterFacts.Snapshot(held, vault);
        Keep(no, step.Outcome, choice, before, Restate(row, held));
    }

    Held Admit(RosterRow row)
    {
        var person = Participant.Admit(import.Unit, RosterFacts.Person(row, null), _why, by, at);
        Identify(row, person);
        var custody = Custody.Begin(person, RosterFacts.Custody(row, null), row.Start ?? today, _why, by, at);
        var offence = (row.Crime, row.Article) is (null, null) ? null : Offence.Record(person, row.Crime ?? "", row.Article ?? "", custody, vault, _why, by, at);
        var admitted = new Held(person, custody, offence);
        admitted.BroughtBy(import.Id);
        _new.Add(person);
        _new.Add(custody);
        if (offence is not null) _new.Add(offence);
        _new.Add(new JourneyEvent(person.Id, import.Unit, JourneyKind.Admitted, today, by, at, null, null, [import.FileName]));
        return admitted;
    }

    Held Restate(RosterRow row, Held held)
    {
        var described = held.Person.Describe(RosterFacts.Person(row, held.Person.Details), _why, by, at);
        if (RosterFacts.ChangesIdentity(row, held.Person, vault)) described |= Identify(row, held.Person);
        var restated = held.Custody.Restate(RosterFacts.Custody(row, held.Custody.Details), _why, by, at);
        if (held.Custody.Presence is not Presence.Present) held.Custody.Move(PresenceAct.Return, today, _why, by, at);
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
        var after = held with { Offence = offence };
        after.BroughtBy(import.Id);
        return after;
    }

    bool Identify(RosterRow row, Participant person)
    {
        Nik? nik = Nik.TryParse(row.Nik, out var read) ? read : null;
        var status = RosterFacts.Identity(row);
        return (nik is not null || status is not IdentityStatus.Missing || person.NikIndex is not null) && person.Identify(nik, status, vault, _why, by, at);
    }

    void Keep(int no, RosterOutcome outcome, ConflictChoice? choice, string? before, Held after) => _new.Add(new RosterImportRow(
        import.Id, import.Unit, no, after.Person.Id, outcome, choice,
        before is null ? null : vault.Seal(before, RosterUndo.Purpose(import.Id, after.Person.Id)),
        RosterFacts.Mark(RosterFacts.Snapshot(after, vault))));
}
