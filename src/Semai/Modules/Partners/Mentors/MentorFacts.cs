using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Modules.Partners.Mentors;

/// <summary>What the slices, and other modules, may ask of mentors and their leave to enter.</summary>
public static class MentorFacts
{
    /// <summary>The reader serves in that prison, or watches over every one.</summary>
    public static bool IsInside(this Db db, int unit) => db.Scope.Everything || db.Scope.Units.Contains(unit);

    /// <summary>A mentor of a regency that the reader serves, to change; null for one that they may only look at.</summary>
    public static Task<Mentor?> OwnMentorAsync(this Db db, Id<Mentor> id, CancellationToken cancel) =>
        db.Mentors.SingleOrDefaultAsync(m => m.Id == id && (db.Scope.Everything || db.Scope.Regencies.Contains(m.RegencyCode)), cancel);

    /// <summary>A clearance of the reader's own prison with its mentor; null for one that is not theirs to act on.</summary>
    internal static async Task<AskedFor?> ClearanceInsideAsync(this Db db, Id<Clearance> id, CancellationToken cancel)
    {
        if (await db.Clearances.SingleOrDefaultAsync(c => c.Id == id, cancel) is not { } found || !db.IsInside(found.Unit)) return null;

        var mentor = await db.Mentors.IgnoreQueryFilters().AsNoTracking().SingleAsync(m => m.Id == found.MentorId, cancel); // an agreement that ended takes no act from the prison
        return new(found, mentor, await db.UnitNameAsync(found.Unit, cancel));
    }

    public static async Task<string> UnitNameAsync(this Db db, int unit, CancellationToken cancel) =>
        await db.Organisations.Where(o => o.UnitNo == unit).Select(o => o.ShortName).SingleOrDefaultAsync(cancel) ?? $"{unit}";

    /// <summary>Those banned from a prison on a day whose name is like this one. Only the prison itself may ask.</summary>
    internal static async Task<IReadOnlyList<Ban>> BansLikeAsync(this Db db, int unit, string name, DateOnly day, CancellationToken cancel)
    {
        var percent = (await ClearanceRules.OnAsync(day, db, cancel)).AlikePercent;
        return [.. (await db.BansOnAsync(unit, day, cancel)).Where(b => NamesAlike.Are(b.Name, name, percent))];
    }

    /// <summary>Everyone banned from a prison on that day.</summary>
    public static async Task<IReadOnlyList<Ban>> BansOnAsync(this Db db, int unit, DateOnly day, CancellationToken cancel) =>
        await db.Bans.AsNoTracking().Where(b => b.Unit == unit && b.LiftedAt == null && b.From <= day && (b.Until == null || b.Until >= day))
            .OrderBy(b => b.NameFolded).ToListAsync(cancel);
}

/// <summary>A clearance with what a page about it says.</summary>
/// <param name="Unit">Name of the prison.</param>
sealed record AskedFor(Clearance Clearance, Mentor Mentor, string Unit);
