using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Licences;
using Semai.Modules.Reintegration.BusinessPlans;
using Semai.Modules.Reintegration.Plans;
using Semai.Modules.Reintegration.Ventures;

namespace Semai.Modules.Reintegration.LicencePaths;

/// <summary>What the slices read of licence paths, within the reader's scope.</summary>
public sealed class LicencePathReading(Db db, Standing standing, BusinessPlanReading plans, VentureReading ventures, TimeProvider time)
{
    public Task<LicencePath?> FindAsync(Id<LicencePath> id, CancellationToken cancel) => db.LicencePaths.AsSplitQuery().SingleOrDefaultAsync(p => p.Id == id, cancel);

    /// <summary>The data of the version with which a path began.</summary>
    public async Task<LicencePathRules> RulesOfAsync(LicencePath path, CancellationToken cancel) => (await LicencePathRules.AllAsync(db, cancel))[path.RuleVersion];

    /// <summary>Those of a person, running ones first; none where they are not the reader's to see.</summary>
    public async Task<IReadOnlyList<LicencePathLine>> OfPersonAsync(Id<Participant> person, CancellationToken cancel) =>
        standing.Can(LicencePathPermissions.Read) ? await LinesAsync(db.LicencePaths.Where(p => p.ParticipantId == person).OrderBy(p => p.State == PathState.Closed).ThenByDescending(p => p.Id), cancel) : [];

    public async Task<IReadOnlyList<LicencePathLine>> LinesAsync(IQueryable<LicencePath> paths, CancellationToken cancel)
    {
        var (today, read, rules) = (time.Today, await paths.AsNoTracking().AsSplitQuery().ToListAsync(cancel), await LicencePathRules.AllAsync(db, cancel));
        var names = await ventures.NamesAsync([.. read.Select(p => p.ParticipantId)], cancel);
        return read.ConvertAll(p => new LicencePathLine(
            p.Id, p.ParticipantId, names.GetValueOrDefault(p.ParticipantId) ?? "", p.Name, rules[p.RuleVersion].Find(p.Kind)!.Said, p.State,
            p.Steps.Count(s => s.IsThereOn(today)), p.Steps.Count, LicenceNext.Of(p, rules[p.RuleVersion], today)));
    }

    public async Task<LicencePathFile> FileOfAsync(LicencePath path, CancellationToken cancel)
    {
        var (today, rules, mayWrite) = (time.Today, await RulesOfAsync(path, cancel), standing.Can(LicencePathPermissions.Write));
        var kinds = await LicenceKind.OnAsync(today, db, cancel);
        var offices = path.Steps.Where(s => s.HelperOffice is not null).Select(s => new Id<Organisation>(s.HelperOffice!.Value)).ToList();
        var names = await db.Organisations.Where(o => offices.Contains(o.Id)).ToDictionaryAsync(o => o.Id.Value, o => o.ShortName, cancel);
        var newest = (await LicencePathRules.FindAsync(today, db, cancel))?.Version;
        return new(
            path.Id, path.ParticipantId, await plans.NameAsync(path.ParticipantId, cancel), path.Name, path.Kind, rules.Find(path.Kind)!.Said,
            path.Suggested == path.Kind ? null : rules.Find(path.Suggested)?.Said, path.RuleVersion, newest > path.RuleVersion ? newest : null, path.State, path.PlanId, path.VentureId,
            [.. path.Steps.Select(s => Of(s, path, rules, kinds, names, today, mayWrite && path.State is PathState.Running))],
            LicenceNext.Of(path, rules, today), path.State is PathState.Running ? path.Next(rules, today)?.No : null, await PapersSettledOnAsync(path.ParticipantId, cancel), await OwnedAsync(path, cancel),
            path.History, mayWrite ? [.. PathLifecycle.Table.ActsFrom(path.State)] : [], mayWrite);
    }

    /// <summary>
    /// The day on which the identity papers of the release plan were settled; null where one of them is open or nobody looked
    /// at them. The fact alone goes past the plan's own scope: whoever sees the path may know that the papers are there.
    /// </summary>
    public async Task<DateOnly?> PapersSettledOnAsync(Id<Participant> person, CancellationToken cancel)
    {
        var plan = await db.ReleasePlans.IgnoreQueryFilters().AsNoTracking().AsSplitQuery().Where(p => p.ParticipantId == person).OrderByDescending(p => p.Id).FirstOrDefaultAsync(cancel);
        var papers = plan?.Steps.Where(s => s.Pathway is Pathway.Papers).ToList() ?? [];
        return papers.Count > 0 && papers.All(s => s.Standing is not StepStanding.Open) ? papers.Max(s => s.SettledOn) : null;
    }

    /// <summary>What a path of this person may be begun from, ventures before the plan.</summary>
    public async Task<IReadOnlyList<PathStart>> StartsAsync(Id<Participant> person, CancellationToken cancel)
    {
        var owned = await db.Ventures.AsNoTracking().AsSplitQuery().Where(v => v.ParticipantId == person && v.Standing == VentureStanding.Counted && v.State != VentureState.Closed)
            .OrderByDescending(v => v.Id).ToListAsync(cancel);
        var plan = await db.BusinessPlans.AsNoTracking().IgnoreAutoIncludes().Where(p => p.ParticipantId == person && p.RunningKey != null).Select(p => new { p.Id, p.Name, p.Sector }).SingleOrDefaultAsync(cancel);
        return
        [
            .. owned.Select(v => new PathStart(v.Name, v.Sector, v.Kbli, null, v.Id)),
            .. plan is null ? Enumerable.Empty<PathStart>() : [new(plan.Name, plan.Sector, null, plan.Id, null)],
        ];
    }

    async Task<IReadOnlyList<OwnedVenture>> OwnedAsync(LicencePath path, CancellationToken cancel)
    {
        if (!standing.Can(VenturePermissions.Keep)) return [];

        var owned = await db.Ventures.AsNoTracking().AsSplitQuery().Where(v => v.ParticipantId == path.ParticipantId && v.Standing == VentureStanding.Counted).OrderBy(v => v.Id).ToListAsync(cancel);
        return owned.ConvertAll(v => new OwnedVenture(v.Id, v.Name, v.Evidence.Any(e => e.LicencePathId == path.Id)));
    }

    static StepFile Of(LicenceStep step, LicencePath path, LicencePathRules rules, IReadOnlyList<LicenceKind> kinds, Dictionary<Guid, string> offices, DateOnly today, bool mayWrite)
    {
        var definition = rules.Step(step.Code);
        var waits = path.WaitsFor(step, rules, today);
        return new(
            step.No, step.Code, definition.Said, step.State, path.StandingOf(step, rules, today), [.. waits.Select(w => rules.Step(w.Code).Said)],
            [.. definition.Documents.Select(d => new TickedDocument(d.Code, d.Said, step.Documents.Contains(d.Code)))], definition.Agency, definition.Days, definition.Years, definition.Numbered, definition.Optional,
            step.SubmittedOn, step.Number, step.Number is { } number && kinds.FirstOrDefault(k => k.Code == definition.Licence) is { } kind && kind.Doubts(number),
            step.GrantedOn, step.ExpiresOn, step.Note, step.HelperOffice, step.HelperOffice is { } office ? offices.GetValueOrDefault(office) : null, step.Helper, definition.Source, definition.Certainty,
            mayWrite ? [.. LicenceLifecycle.Table.ActsFrom(step.State).Where(a => waits.Count == 0 || a is LicenceAct.Skip or LicenceAct.Refuse or LicenceAct.Retract)] : []);
    }
}
