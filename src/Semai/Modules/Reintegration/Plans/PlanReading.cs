using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Mentors;

namespace Semai.Modules.Reintegration.Plans;

/// <summary>A step as this reader may see it; need, act and note are null where they are about health and closed.</summary>
public sealed record StepLine(
    int No, Pathway Pathway, string? Need, string? Act, string Responsible, DateOnly Due, StepStanding Standing, DateOnly? SettledOn, string? Note)
{
    public bool IsClosed => Need is null;
}

/// <summary>A plan as this reader may see it.</summary>
/// <param name="HealthOpen">The texts of health are open to the reader for a while.</param>
public sealed record PlanFile(
    Id<ReleasePlan> Id, Id<Participant> ParticipantId, PlanState State, DateOnly? AgreedOn, string? Witness, IReadOnlyList<StepLine> Steps,
    IReadOnlyList<Pathway> Missing, IReadOnlyList<PlanEvent> History, bool HealthOpen)
{
    public int Unsettled => Steps.Count(s => s.Standing is StepStanding.Open);
}

/// <summary>What the slices read of plans, within the reader's scope.</summary>
public sealed class PlanReading(Db db, Vault vault, Standing standing, TimeProvider time)
{
    public bool MayWriteHealth => standing.Can(ParticipantPermissions.Offence);

    /// <summary>Of the reader's own prison, to change; null for any other.</summary>
    public async Task<ReleasePlan?> OwnAsync(Id<ReleasePlan> id, CancellationToken cancel) =>
        await db.ReleasePlans.SingleOrDefaultAsync(p => p.Id == id, cancel) is { } plan && db.IsInside(plan.Unit) ? plan : null;

    /// <summary>The latest plan of a person; null where there is none or it is not the reader's to see.</summary>
    public async Task<PlanFile?> OfPersonAsync(Id<Participant> person, CancellationToken cancel) =>
        await db.ReleasePlans.AsNoTracking().AsSplitQuery().Where(p => p.ParticipantId == person).OrderByDescending(p => p.Id).FirstOrDefaultAsync(cancel) is { } plan
            ? await FileOf(plan, cancel)
            : null;

    /// <summary>
    /// Health is shown to those who may read health, in the person's own prison, and only while they have opened it for a
    /// reason: the same opening as that of offence, risk and health on the profile, written down there.
    /// </summary>
    public async Task<PlanFile> FileOf(ReleasePlan plan, CancellationToken cancel)
    {
        var open = MayWriteHealth && db.IsInside(plan.Unit)
            && await Revealing.OpenUntilAsync(db, plan.ParticipantId, Looked.Offence, standing.Actor, time.Now, cancel) is not null;
        return new(
            plan.Id, plan.ParticipantId, plan.State, plan.AgreedOn, plan.Witness, [.. plan.Steps.Select(s => LineOf(s, open))], plan.Missing, plan.History, open);
    }

    public async Task<string> NameAsync(Id<Participant> person, CancellationToken cancel) =>
        (await ParticipantFacts.NamesAsync(db, [person], cancel)).GetValueOrDefault(person)?.FullName ?? "";

    StepLine LineOf(PlanStep step, bool open)
    {
        var text = step.Pathway is not Pathway.Health || open ? step.Open(vault) : null;
        return new(step.No, step.Pathway, text?.Need, text?.Act, step.Responsible, step.Due, step.Standing, step.SettledOn, text?.Note);
    }
}
