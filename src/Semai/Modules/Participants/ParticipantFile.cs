using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Reference;

namespace Semai.Modules.Participants;

/// <summary>A person's file as this reader may see it: the minimum, and beside it what only the own unit sees.</summary>
/// <param name="Because">Classes for which the person is disclosed to the reader; empty for the own unit.</param>
/// <param name="Own">Null for readers outside the unit.</param>
public sealed record ParticipantFile(
    Id<Participant> Id, string Name, int Unit, string UnitName, Sector? Interest, IReadOnlyList<string> Because, OwnFile? Own);

/// <summary>What the unit itself sees. Still no offence, risk, health or NIK.</summary>
public sealed record OwnFile(PersonDetails Person, IdentityStatus Identity, CustodyFile? Custody, IReadOnlyList<FactLine> Facts, int Version);

public sealed record CustodyFile(CustodyDetails Details, Presence Presence, DateOnly Since, TreatmentStage? Stage);

/// <summary>One entry: a fact or a line of register F.</summary>
/// <param name="Value">Null where it is protected.</param>
public sealed record FactLine(
    EntryKind Of, long No, FactKind? Fact, DisciplineLevel? Level, FactValue? Value, string? Note, DateOnly HappenedOn, DateOnly RecordedOn,
    string By, string? ErrorWhy, string? ErrorBy, DateOnly? Until)
{
    public bool IsInError => ErrorWhy is not null;
}

public enum EntryKind { Fact, Discipline }

static class ParticipantFiles
{
    /// <summary>Null where there is no such person or the reader may not know of it.</summary>
    public static async Task<ParticipantFile?> FileAsync(this Db db, Id<Participant> id, Vault vault, DateOnly today, CancellationToken cancel)
    {
        if (await db.Participants.AsNoTracking().IgnoreAutoIncludes().SingleOrDefaultAsync(p => p.Id == id, cancel) is not { } person) return null;

        var unit = await UnitNameAsync(db, person.Unit, cancel);
        if (!IsOwn(db.Scope, person.Unit))
        {
            var because = await db.Disclosures.Where(d => d.ParticipantId == id && d.Closed == null).OrderBy(d => d.Opened).Select(d => d.Label).ToListAsync(cancel);
            return new(id, person.FullName, person.Unit, unit, person.Interest, because, null);
        }

        var custody = await db.Custodies.AsNoTracking().SingleOrDefaultAsync(c => c.ParticipantId == id, cancel);
        return new(id, person.FullName, person.Unit, unit, person.Interest, [],
            new(person.Details, person.IdentityStatus, custody is null ? null : new(custody.Details, custody.Presence, custody.PresentSince,
                TreatmentStages.On(today, custody.OneThirdDate, custody.OneHalfDate, custody.TwoThirdsDate)),
                await LinesAsync(db, id, vault, withProtected: false, cancel), person.Version));
    }

    public static bool IsOwn(Scope scope, int unit) => scope.Everything || scope.Units.Contains(unit);

    public static async Task<string> UnitNameAsync(Db db, int unit, CancellationToken cancel) =>
        await db.Organisations.Where(o => o.UnitNo == unit).Select(o => o.Name).SingleOrDefaultAsync(cancel) ?? $"Unit {unit}";

    /// <summary>Facts and register F together, newest first.</summary>
    public static async Task<IReadOnlyList<FactLine>> LinesAsync(Db db, Id<Participant> id, Vault vault, bool withProtected, CancellationToken cancel)
    {
        var facts = await db.CustodyFacts.AsNoTracking().Where(f => f.ParticipantId == id).ToListAsync(cancel);
        var breaches = await db.DisciplineRecords.AsNoTracking().Where(d => d.ParticipantId == id).ToListAsync(cancel);
        return
        [
            .. facts.Select(f => LineOf(f, vault, withProtected)).Concat(breaches.Select(LineOf))
                .OrderByDescending(l => l.HappenedOn).ThenByDescending(l => l.No),
        ];
    }

    static FactLine LineOf(CustodyFact fact, Vault vault, bool withProtected)
    {
        var open = withProtected || !FactKinds.IsProtected(fact.Kind);
        return new(EntryKind.Fact, fact.Id, fact.Kind, null, open ? fact.Open(vault) : null, open ? fact.OpenNote(vault) : null, fact.HappenedOn,
            fact.RecordedAt.OfficeDay, fact.By, fact.ErrorWhy, fact.ErrorBy, null);
    }

    static FactLine LineOf(DisciplineRecord breach) => new(
        EntryKind.Discipline, breach.Id, null, breach.Level, null, breach.Note, breach.HappenedOn, breach.RecordedAt.OfficeDay, breach.By,
        breach.ErrorWhy, breach.ErrorBy, breach.SanctionUntil);
}
