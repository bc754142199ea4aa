using Semai.Data;

namespace Semai.Modules.Partners.Mentors;

/// <summary>Whether a mentor may enter a prison on a day, and if not, why; no reason that is the prison's own.</summary>
public enum Admission
{
    /// <summary>Has leave to enter that day.</summary>
    Admitted,

    /// <summary>Never had leave for that day, or it has run out.</summary>
    NotCleared,

    /// <summary>The leave was taken back.</summary>
    Revoked,

    /// <summary>A name on the ban list is like this one, and nobody has compared them since.</summary>
    Banned,
}

/// <summary>Answers who may enter a prison on a day. The one rule for meetings and for the gate.</summary>
public sealed class Admissions(Db db)
{
    /// <summary>Asked by a prison of those whom it expects; every mentor asked for is in the answer.</summary>
    public async Task<IReadOnlyDictionary<Id<Mentor>, Entry>> OnAsync(int unit, DateOnly day, IReadOnlyCollection<Id<Mentor>> mentors, CancellationToken cancel)
    {
        if (mentors.Count == 0) return new Dictionary<Id<Mentor>, Entry>();

        var clearances = (await db.Clearances.IgnoreQueryFilters().AsNoTracking()
            .Where(c => c.Unit == unit && mentors.Contains(c.MentorId)).ToListAsync(cancel)).ToLookup(c => c.MentorId);
        var people = await db.Mentors.IgnoreQueryFilters().Where(m => mentors.Contains(m.Id))
            .Select(m => new { m.Id, m.Name, m.Until }).ToListAsync(cancel);
        // A ban is the prison's own secret, but it must hold for whoever asks.
        var bans = await db.Bans.IgnoreQueryFilters().AsNoTracking()
            .Where(b => b.Unit == unit && b.LiftedAt == null && b.From <= day && (b.Until == null || b.Until >= day)).ToListAsync(cancel);
        var percent = bans.Count == 0 ? 100 : (await ClearanceRules.OnAsync(day, db, cancel)).AlikePercent;

        return people.ToDictionary(p => p.Id, p => Of([.. clearances[p.Id]], day, p.Until is null || day <= p.Until,
            [.. bans.Where(b => NamesAlike.Are(b.Name, p.Name, percent))]));
    }

    /// <param name="bans">In force that day, with a name like the mentor's.</param>
    internal static Entry Of(IReadOnlyList<Clearance> clearances, DateOnly day, bool isMentor, IReadOnlyList<Ban> bans)
    {
        var leave = clearances.Where(c => c.Admits(day)).MaxBy(c => c.ValidUntil);
        if (leave is null || !isMentor)
            return new(clearances.Any(c => c.RevokedOn <= day && c.ValidUntil >= day) ? Admission.Revoked : Admission.NotCleared, null);

        return bans.Any(b => b.At > leave.ComparedAt) ? new(Admission.Banned, null) : new(Admission.Admitted, leave.ValidUntil);
    }
}

/// <summary>The answer for one mentor.</summary>
/// <param name="Until">The last day of the leave; null where there is none.</param>
public sealed record Entry(Admission Admission, DateOnly? Until);
