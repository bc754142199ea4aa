using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Handing;
using Semai.Modules.Reintegration.Help;

namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>A follow-up as it is shown.</summary>
/// <param name="Tried">Attempts that did not reach the person.</param>
/// <param name="MayWrite">This reader may ask and correct.</param>
public sealed record FollowUpFile(
    Id<FollowUp> Id, Id<Participant> ParticipantId, string Name, string? District, int Months, DateOnly ReleasedOn, DateOnly Opens, DateOnly Due, DateOnly Closes,
    FollowUpStanding Standing, FollowUpState State, LostReason? LostReason, CancelReason? CancelReason, int Tried, FollowUpAnswer? Answered,
    IReadOnlyList<FollowUpAttempt> Attempts, IReadOnlyList<FollowUpAnswer> Answers, IReadOnlyList<FollowUpEvent> History, IReadOnlyList<HelpFile> Help, bool MayWrite)
{
    internal bool May(FollowUpAct act) => MayWrite && FollowUpLifecycle.Table.Allows(State, act);

    /// <summary>It may be asked today.</summary>
    internal bool IsOpen => FollowUpStandings.Waiting.Contains(Standing);
}

/// <summary>What the slices read of follow-ups, within the reader's scope.</summary>
public sealed class FollowUpReading(Db db, Standing standing, HelpReading help, TimeProvider time)
{
    public Task<FollowUp?> FindAsync(Id<FollowUp> id, CancellationToken cancel) =>
        db.FollowUps.AsSplitQuery().SingleOrDefaultAsync(f => f.Id == id, cancel);

    /// <summary>The same, kept in the access log.</summary>
    public async Task<FollowUp?> OpenAsync(Id<FollowUp> id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } found) return null;

        await new LookLog(db).KeepAsync(new Look(found.ParticipantId, found.Unit, Looked.Profile, null, standing.Actor, time.Now), cancel);
        return found;
    }

    /// <summary>Names of people whose follow-ups the reader may see: whoever has accepted somebody knows who it is.</summary>
    public async Task<IReadOnlyDictionary<Id<Participant>, string>> NamesAsync(IReadOnlyCollection<Id<Participant>> ids, CancellationToken cancel) =>
        (await db.Participants.IgnoreQueryFilters().IgnoreAutoIncludes().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Name, p.Alias, p.Patronym, p.Sex }).ToListAsync(cancel))
        .ToDictionary(p => p.Id, p => ParticipantWords.FullName(p.Name, p.Alias, p.Patronym, p.Sex));

    public async Task<string> NameAsync(Id<Participant> id, CancellationToken cancel) => (await NamesAsync([id], cancel)).GetValueOrDefault(id) ?? "";

    /// <summary>Why somebody came back to prison is told to the corrections service alone; an agency reads that they did.</summary>
    public bool SeesWhy => db.Scope.Everything || db.Scope.Units.Count > 0;

    internal ReturnKind? Told(ReturnKind? kind) => kind is null || SeesWhy ? kind : ReturnKind.Unclear;

    /// <summary>The offices that have accepted the person: one of them sees to help.</summary>
    public async Task<IReadOnlyList<(HelpOwner Owner, string Name)>> HoldersAsync(Id<Participant> person, CancellationToken cancel)
    {
        var holds = await db.HandOvers.IgnoreQueryFilters().Where(h => h.ParticipantId == person && h.State == HandOverState.Accepted)
            .OrderByDescending(h => h.Id).Select(h => new { h.ToId, h.ToUnit, h.AgreementId }).ToListAsync(cancel);
        var ids = holds.Select(h => new Id<Organisation>(h.ToId)).ToList();
        var names = await db.Organisations.Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id.Value, o => o.Name, cancel);
        return [.. holds.DistinctBy(h => h.ToId).Select(h => (new HelpOwner(h.ToId, h.ToUnit, h.AgreementId), names.GetValueOrDefault(h.ToId) ?? ""))];
    }

    /// <summary>
    /// The promise for which an answer counts, whoever asks: of the agreement under which an agency took the person over, else
    /// of one that covers the prison. Null where none is made.
    /// </summary>
    public async Task<Id<Commitment>?> CommitmentAsync(FollowUp followUp, DateOnly on, CancellationToken cancel)
    {
        var (person, unit) = (followUp.ParticipantId, followUp.Unit);
        var under = await db.HandOvers.IgnoreQueryFilters().Where(h => h.ParticipantId == person && h.State == HandOverState.Accepted && h.AgreementId != null)
            .OrderByDescending(h => h.Id).Select(h => h.AgreementId).FirstOrDefaultAsync(cancel);
        var inForce = AgreementsInForce.On(on);
        var commitments = db.Commitments;
        var promises = await (
            from agreement in db.Agreements.IgnoreQueryFilters().Where(inForce)
            where agreement.Units.Any(u => u.UnitNo == unit)
            from commitment in commitments
            where commitment.AgreementId == agreement.Id && commitment.MeasureCode == MeasureCodes.FollowedUp && commitment.Standing == CommitmentStanding.Open
            orderby agreement.No, commitment.No
            select new { commitment.Id, Agreement = agreement.Id }).ToListAsync(cancel);
        return (promises.Find(p => p.Agreement.Value == under) ?? promises.FirstOrDefault())?.Id;
    }

    public async Task<FollowUpFile> FileOf(FollowUp f, CancellationToken cancel)
    {
        var person = f.ParticipantId;
        var district = await db.Participants.IgnoreQueryFilters().Where(p => p.Id == person).Select(p => p.HomeDistrict).SingleOrDefaultAsync(cancel);
        return new(
            f.Id, person, await NameAsync(person, cancel), district, f.Months, f.ReleasedOn, f.Opens, f.Due, f.Closes, f.StandingOn(time.Today), f.State, f.LostReason, f.CancelReason,
            f.Tried, f.Answered is { } counts ? Shown(counts) : null, f.Attempts, [.. f.Answers.Select(Shown)], f.History, await help.OfAsync(f.Id, cancel), standing.Can(FollowUpPermissions.Write));
    }

    FollowUpAnswer Shown(FollowUpAnswer answer) => answer with { Returned = Told(answer.Returned) };
}
