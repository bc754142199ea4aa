using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Reference;
using Semai.Modules.Reintegration.CashBooks;
using Semai.Modules.Reintegration.Handing;
using Semai.Modules.Reintegration.LicencePaths;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>A venture with what its page says around it.</summary>
/// <param name="Kept">The reader's office has the person: it may write here.</param>
/// <param name="Health">Null for one that does not work.</param>
/// <param name="Months">Profit and loss; null where the owner does not share the book with this reader.</param>
public sealed record VentureFile(
    Venture Venture, string Owner, string District, string? KbliTitle, string? Mentor, CommitmentBrief? Serves, bool Kept, VentureHealth? Health, IReadOnlyList<MonthProfit>? Months, DateOnly? SharedOn,
    IReadOnlyDictionary<int, LinkedLicence> Linked)
{
    /// <summary>What shows the start, in words: what was written down, or the number on the licence path that it points to.</summary>
    public string Shown(VentureEvidence evidence) => Linked.GetValueOrDefault(evidence.No) is { } linked ? linked.Number ?? VentureWords.NibWithdrawn : evidence.What;
}

/// <summary>The NIB to which an evidence points.</summary>
/// <param name="Number">Null where the grant was taken back as entered in error.</param>
public sealed record LinkedLicence(Id<LicencePath> PathId, int StepNo, string? Number);

/// <summary>Somebody who has left and was handed over to the reader's office.</summary>
/// <param name="RegionCode">Where they come from, where it is known; else the regency of the prison.</param>
/// <param name="Has">Names of the businesses they have already.</param>
public sealed record VentureOwner(Id<Participant> Id, string Name, int Unit, DateOnly ReleasedOn, string RegionCode, IReadOnlyList<string> Has);

/// <summary>What the slices read of ventures, within the reader's scope.</summary>
public sealed class VentureReading(Db db, Standing standing, AgreementFacts agreements, CashReading cash, TimeProvider time)
{
    const int OwnersMost = 200;

    /// <summary>
    /// People whom the reader's office has accepted and who have left. They are not of its units, so this goes past the
    /// filters of people and custody, and only for those whose hand-over the reader sees.
    /// </summary>
    public async Task<IReadOnlyList<VentureOwner>> OwnersAsync(Id<Participant>? only, CancellationToken cancel)
    {
        var (everything, units, offices, people) = (db.Scope.Everything, db.Scope.Units, db.Scope.Organisations, db.Participants);
        var held = await db.HandOvers.Where(h => h.State == HandOverState.Accepted && (only == null || h.ParticipantId == only)
            && ((h.ToUnit != null && units.Contains(h.ToUnit.Value)) || (h.ToUnit == null && offices.Contains(h.ToId)))).Select(h => h.ParticipantId).Distinct().ToListAsync(cancel);
        var found = await (
            from custody in db.Custodies.IgnoreQueryFilters()
            where custody.Presence == Presence.Released && (only == null || custody.ParticipantId == only) && (everything || held.Contains(custody.ParticipantId))
            join person in people.IgnoreQueryFilters().IgnoreAutoIncludes() on custody.ParticipantId equals person.Id
            orderby custody.PresentSince descending, person.Id
            select new { person.Id, custody.Unit, custody.PresentSince, person.Name, person.Alias, person.Patronym, person.Sex, person.RegionCode }).Take(OwnersMost).ToListAsync(cancel);
        var ids = found.ConvertAll(f => f.Id);
        var has = (await db.Ventures.Where(v => ids.Contains(v.ParticipantId) && v.Standing == VentureStanding.Counted).Select(v => new { v.ParticipantId, v.Name }).ToListAsync(cancel)).ToLookup(v => v.ParticipantId, v => v.Name);
        var regencies = await db.Organisations.Where(o => o.UnitNo != null && o.RegionCode != null).ToDictionaryAsync(o => o.UnitNo!.Value, o => o.RegionCode!, cancel);
        return found.ConvertAll(f => new VentureOwner(
            f.Id, ParticipantWords.FullName(f.Name, f.Alias, f.Patronym, f.Sex), f.Unit, f.PresentSince,
            f.RegionCode ?? regencies.GetValueOrDefault(f.Unit) ?? "", [.. has[f.Id]]));
    }

    /// <summary>To change: where the reader's office has the person.</summary>
    public async Task<Venture?> KeptAsync(Id<Venture> id, CancellationToken cancel) =>
        await db.Ventures.AsSplitQuery().SingleOrDefaultAsync(v => v.Id == id, cancel) is { } venture && await IsKeptAsync(venture.ParticipantId, cancel) ? venture : null;

    /// <summary>To write its cash book: the office that has the person, or the mentor's business, while the owner shares it.</summary>
    public async Task<Venture?> WrittenByAsync(Id<Venture> id, CancellationToken cancel)
    {
        if (await db.Ventures.AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(v => v.Id == id, cancel) is not { } venture) return null;
        if (!await db.CashBooks.AnyAsync(b => b.VentureId == id, cancel)) return null;

        return await IsKeptAsync(venture.ParticipantId, cancel) || (venture.MentorBusinessId is { } business && await GuidesAsync(business, cancel)) ? venture : null;
    }

    public async Task<VentureFile?> FindAsync(Id<Venture> id, CancellationToken cancel) =>
        await db.Ventures.AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(v => v.Id == id, cancel) is { } venture ? await FileOf(venture, cancel) : null;

    public async Task<VentureFile> FileOf(Venture venture, CancellationToken cancel)
    {
        var (today, rules) = (time.Today, await VentureRules.OnAsync(time.Today, db, cancel));
        var (mentors, signs) = (db.Mentors, await cash.SignsAsync([venture.Id], today, rules, cancel));
        var book = await db.CashBooks.AsNoTracking().SingleOrDefaultAsync(b => b.VentureId == venture.Id, cancel);
        return new(
            venture, (await NamesAsync([venture.ParticipantId], cancel))[venture.ParticipantId],
            (await db.RegionAsync(venture.RegionCode, cancel))?.Name ?? venture.RegionCode,
            venture.KbliCode is { } code ? await db.KbliClasses.Where(k => k.Version == venture.KbliVersion && k.Code == code).Select(k => k.Title).SingleOrDefaultAsync(cancel) : null,
            venture.MentorId is { } mentor ? await mentors.IgnoreQueryFilters().Where(m => m.Id == mentor).Select(m => m.Name).SingleAsync(cancel) : null,
            venture.CommitmentId is { } served ? await agreements.CommitmentAsync(served, cancel) : null,
            standing.Can(VenturePermissions.Keep) && await IsKeptAsync(venture.ParticipantId, cancel),
            VentureHealth.Of(venture, signs.GetValueOrDefault(venture.Id), today, rules),
            book is null ? null : await cash.MonthsAsync(venture.Id, cancel), book?.SharedOn, await LinkedAsync(venture, cancel));
    }

    /// <summary>Whoever sees the venture may see the NIB that shows it, as they would had it been written down there.</summary>
    async Task<IReadOnlyDictionary<int, LinkedLicence>> LinkedAsync(Venture venture, CancellationToken cancel)
    {
        var links = venture.Evidence.Where(e => e.LicencePathId is not null).ToList();
        var ids = links.ConvertAll(e => e.LicencePathId!.Value);
        if (ids.Count == 0) return new Dictionary<int, LinkedLicence>();

        var paths = await db.LicencePaths.IgnoreQueryFilters().AsNoTracking().AsSplitQuery().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        return links.ToDictionary(e => e.No, e => new LinkedLicence(e.LicencePathId!.Value, e.LicenceStepNo!.Value, paths[e.LicencePathId.Value].Step(e.LicenceStepNo.Value)?.Number));
    }

    /// <summary>Names of owners of ventures that this reader sees: whoever may see the venture may see whose it is.</summary>
    public async Task<IReadOnlyDictionary<Id<Participant>, string>> NamesAsync(IReadOnlyCollection<Id<Participant>> owners, CancellationToken cancel)
    {
        var people = db.Participants;
        return (await people.IgnoreQueryFilters().IgnoreAutoIncludes().Where(p => owners.Contains(p.Id))
                .Select(p => new { p.Id, p.Name, p.Alias, p.Patronym, p.Sex }).ToListAsync(cancel))
            .ToDictionary(p => p.Id, p => ParticipantWords.FullName(p.Name, p.Alias, p.Patronym, p.Sex));
    }

    async Task<bool> IsKeptAsync(Id<Participant> person, CancellationToken cancel)
    {
        var (units, offices) = (db.Scope.Units, db.Scope.Organisations);
        return db.Scope.Everything || await db.HandOvers.AnyAsync(h => h.ParticipantId == person && h.State == HandOverState.Accepted
            && ((h.ToUnit != null && units.Contains(h.ToUnit.Value)) || (h.ToUnit == null && offices.Contains(h.ToId))), cancel);
    }

    async Task<bool> GuidesAsync(Id<Business> business, CancellationToken cancel)
    {
        List<Id<Organisation>> own = [.. db.Scope.Organisations.Select(o => new Id<Organisation>(o))];
        return await db.Set<Business>().AnyAsync(b => b.Id == business && b.OrganisationId != null && own.Contains(b.OrganisationId.Value), cancel);
    }
}
