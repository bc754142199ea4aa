using Semai.Data;
using Semai.Modules.Agreements;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Eligibility;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Reference;

namespace Semai.Modules.Placements.Internships.Gate;

/// <summary>What a person needs at a place so that work there is safe, by codes of the rule set <c>safeguards</c>.</summary>
public interface ISafeguardNeeds
{
    Task<IReadOnlyList<string>> OfAsync(Id<Participant> participant, CancellationToken cancel);
}

/// <summary>Gathers from the records what the gate asks beside the papers.</summary>
public sealed class GateReading(Db db, Vault vault, AgreementFacts agreements, IEnumerable<ISafeguardNeeds> needs)
{
    public Task<GateRules> RulesAsync(DateOnly on, CancellationToken cancel) => GateRules.OnAsync(on, db, cancel);

    /// <summary>The gate's answer on that day.</summary>
    public async Task<GateAnswer> AnswerAsync(Placement placement, DateOnly on, CancellationToken cancel)
    {
        var rules = await RulesAsync(on, cancel);
        return DocumentGate.Judge(placement, rules, await FactsAsync(placement, rules, on, cancel), on);
    }

    /// <param name="on">Days before it no longer count.</param>
    public async Task<GateFacts> FactsAsync(Placement placement, GateRules rules, DateOnly on, CancellationToken cancel)
    {
        var holidays = await db.HolidaysAsync(placement.Starts, placement.Ends, cancel);
        var days = placement.DaysOf(holidays).Days.Where(d => d >= on).ToList();
        var host = await db.Businesses.IgnoreQueryFilters().Where(b => b.Id == placement.BusinessId)
            .Select(b => new HostStanding(b.State, b.ApprovedUntil)).SingleAsync(cancel);
        var over = await OverAsync(placement, rules, days, cancel);
        return new(
            days, await CoverAsync(placement, cancel), host,
            [.. over?.Verdicts.Select(v => new DayVerdict(v.On, v.Outcome, v.From)) ?? []],
            over?.Known ?? new Dictionary<FactName, bool>(), await MissingAsync(placement, on, cancel),
            await db.Custodies.IgnoreQueryFilters().AnyAsync(c => c.ParticipantId == placement.ParticipantId && c.Unit == placement.Unit && c.Presence == Presence.Present, cancel));
    }

    async Task<OverDays?> OverAsync(Placement placement, GateRules rules, List<DateOnly> days, CancellationToken cancel) =>
        rules.For(placement.Kind).Select(i => i.Purposes?.GetValueOrDefault(placement.Kind)).FirstOrDefault(p => p is not null) is { } purpose
            ? await EligibilityFacts.OverAsync(db, vault, placement.ParticipantId, purpose, days, cancel)
            : null;

    async Task<AgreementCover?> CoverAsync(Placement placement, CancellationToken cancel) =>
        (await agreements.CoversAsync([placement.AgreementId], placement.Unit, cancel)).GetValueOrDefault(placement.AgreementId);

    async Task<IReadOnlyList<Both>> MissingAsync(Placement placement, DateOnly on, CancellationToken cancel)
    {
        var needed = new HashSet<string>();
        foreach (var source in needs) needed.UnionWith(await source.OfAsync(placement.ParticipantId, cancel));
        if (needed.Count == 0) return [];

        var there = await db.Offers.IgnoreQueryFilters().Where(o => o.Id == placement.OfferId).SelectMany(o => o.Safeguards.Select(s => s.Code)).ToListAsync(cancel);
        needed.ExceptWith(there);
        if (needed.Count == 0) return [];

        var known = (await OfferLimits.OnAsync(on, db, cancel)).Safeguards.ToDictionary(s => s.Code);
        return [.. needed.Order(StringComparer.Ordinal).Select(code => known.TryGetValue(code, out var s) ? new Both(s.Id, s.En) : new Both(code, code))];
    }
}
