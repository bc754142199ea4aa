using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Mentors;

/// <summary>One act on a clearance as a page shows it.</summary>
/// <param name="By">Null for a reader outside the prison.</param>
/// <param name="Note">The words that went with it; null for a reader outside the prison.</param>
public sealed record ClearanceStep(ClearanceAct Act, DateOnly On, string? By, string? Note);

/// <summary>A clearance as a page shows it: to the prison with its reasons, to others without.</summary>
public sealed record ClearanceLine(
    Id<Clearance> Id, int Unit, string Prison, ClearanceState State, string Purpose, DateOnly? ValidFrom, DateOnly? ValidUntil, DateOnly? RevokedOn,
    bool IsInside, bool NameIsBanned, IReadOnlyList<ClearanceStep> Steps);

/// <summary>Work of a mentor with one person, as the mentor's page lists it. Another module keeps it.</summary>
/// <param name="Title">Whom with, as far as this reader may know.</param>
public sealed record MentorWork(string Title, string Detail, string State, Shell.Parts.StatusKind Kind, string Href);

/// <summary>What another module tells of a mentor's work. Register it as scoped.</summary>
public interface IMentorWork
{
    Task<IReadOnlyList<MentorWork>> OfAsync(Id<Mentor> mentor, CancellationToken cancel);
}

/// <summary>Everything that one page says of a mentor.</summary>
/// <param name="Business">Its name; null where it is not the reader's to see.</param>
public sealed record MentorFile(
    Id<Mentor> Id, string Name, Id<Business> BusinessId, string? Business, string? Phone, IReadOnlyList<Sector> Sectors, string? Skills, int HoursPerMonth,
    string? Languages, string? Training, DateOnly? Until, IReadOnlyList<ClearanceLine> Clearances);

/// <summary>Reads a mentor with the clearances that this reader may see.</summary>
public sealed class MentorFiles(Db db, TimeProvider time)
{
    public async Task<MentorFile?> FindAsync(Id<Mentor> id, CancellationToken cancel)
    {
        if (await db.Mentors.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancel) is not { } mentor) return null;

        var business = await db.Businesses.Where(b => b.Id == mentor.BusinessId).Select(b => b.Name).SingleOrDefaultAsync(cancel);
        return new(
            id, mentor.Name, mentor.BusinessId, business, mentor.Phone, mentor.Sectors, mentor.Skills, mentor.HoursPerMonth, mentor.Languages, mentor.Training,
            mentor.Until, await LinesAsync(mentor, cancel));
    }

    async Task<IReadOnlyList<ClearanceLine>> LinesAsync(Mentor mentor, CancellationToken cancel)
    {
        var clearances = await db.Clearances.AsNoTracking().Where(c => c.MentorId == mentor.Id).ToListAsync(cancel);
        var lines = new List<ClearanceLine>();
        foreach (var clearance in clearances.OrderByDescending(c => c.Id))
            lines.Add(await LineAsync(clearance, mentor, cancel));
        return lines;
    }

    async Task<ClearanceLine> LineAsync(Clearance clearance, Mentor mentor, CancellationToken cancel)
    {
        var inside = db.IsInside(clearance.Unit);
        var banned = inside && clearance.State is ClearanceState.Approved && clearance.ValidUntil >= time.Today
            && (await db.BansLikeAsync(clearance.Unit, mentor.Name, time.Today, cancel)).Any(b => b.At > clearance.ComparedAt);
        return new(
            clearance.Id, clearance.Unit, await db.UnitNameAsync(clearance.Unit, cancel), clearance.State, clearance.Purpose, clearance.ValidFrom,
            clearance.ValidUntil, clearance.RevokedOn, inside, banned, [.. clearance.History.Where(e => inside || e.Act is not ClearanceAct.Compare).Select(e =>
                new ClearanceStep(e.Act, e.At.OfficeDay, inside ? e.ByName : null, inside ? e.Note : null))]);
    }
}
