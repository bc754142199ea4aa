using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Placements.Internships.Evaluations;
using Semai.Modules.Placements.Internships.Gate;
using Semai.Modules.Reference;

namespace Semai.Modules.Placements.Internships;

/// <summary>Says no to a place before it is held. Each part of the program that knows a reason brings its own.</summary>
public interface IGuardPlaces
{
    /// <exception cref="Refusal">The person may not be there, and why.</exception>
    Task MayTakeAsync(Offer offer, Id<Participant> participant, CancellationToken cancel);
}

/// <summary>Carries the acts on an internship into the records beside it: place, journey, disclosure, in one save.</summary>
public sealed class Placing(Db db, Vault vault, GateReading gate, IEnumerable<IGuardPlaces> guards, TimeProvider time)
{
    /// <summary>Holds a place for somebody. Of two officers at the last place, one is told that it is gone.</summary>
    /// <param name="plan">Null for the days and hours of the offer itself.</param>
    /// <exception cref="Refusal">Not here, placed already, kept apart from somebody there, no place free, or the days do not fit.</exception>
    public async Task<Placement> ProposeAsync(Id<Offer> offerId, Id<Participant> participant, PlacementPlan? plan, Actor by, CancellationToken cancel)
    {
        try
        {
            return await db.TogetherAsync(() => ProposeOnceAsync(offerId, participant, plan, by, cancel), cancel);
        }
        catch (Refusal refusal) when (refusal.Rule == DataRefusals.ChangedMeanwhile.Rule)
        {
            db.ChangeTracker.Clear(); // somebody took a place between our look and our save: look again
            return await db.TogetherAsync(() => ProposeOnceAsync(offerId, participant, plan, by, cancel), cancel);
        }
    }

    async Task<Placement> ProposeOnceAsync(Id<Offer> offerId, Id<Participant> participant, PlacementPlan? plan, Actor by, CancellationToken cancel)
    {
        var offer = await db.Offers.SingleOrDefaultAsync(o => o.Id == offerId, cancel) ?? throw OfferRefusals.NotPublished;
        if (!await db.Custodies.AnyAsync(c => c.ParticipantId == participant && c.Unit == offer.Unit && c.Presence == Presence.Present, cancel)) throw InternshipRefusals.NotHere;
        if (await db.Placements.IgnoreQueryFilters().AnyAsync(p => p.HolderId == participant, cancel)) throw InternshipRefusals.AlreadyPlaced;

        foreach (var guard in guards) await guard.MayTakeAsync(offer, participant, cancel);

        var business = await db.Set<Business>().IgnoreQueryFilters().SingleAsync(b => b.Id == offer.BusinessId, cancel);
        var laid = plan ?? PlacementPlan.Of(offer, time.Today);
        var placement = Placement.Propose(
            offer, business, participant, laid, await ProbationUnitAsync(offer.Unit, cancel), await HolidaysAsync(laid, cancel),
            await OfferLimits.OnAsync(laid.Starts, db, cancel), by, time.Now);
        db.Add(placement);
        Tell(placement, JourneyKind.Placed, time.Today, by, placement.Title);
        await db.SaveChangesAsync(cancel);
        return placement;
    }

    /// <summary>Other days, hours or supervisor.</summary>
    public async Task ChangeAsync(Placement placement, PlacementPlan plan, Actor by, CancellationToken cancel)
    {
        placement.Change(plan, await OfferAsync(placement, cancel), await HolidaysAsync(plan, cancel), await OfferLimits.OnAsync(plan.Starts, db, cancel), by, time.Now);
        await db.SaveChangesAsync(cancel);
    }

    public async Task<Paper> FileAsync(Placement placement, PaperEntry entry, Actor by, CancellationToken cancel)
    {
        var paper = placement.File(entry, await gate.RulesAsync(time.Today, cancel), by, time.Now);
        await db.SaveChangesAsync(cancel);
        return paper;
    }

    /// <exception cref="Refusal">No such paper, or marked already.</exception>
    public async Task CorrectAsync(Placement placement, int no, string why, Actor by, CancellationToken cancel)
    {
        var before = (placement.State, placement.Reason);
        placement.Correct(no, why, by, time.Now);
        if ((placement.State, placement.Reason) != before) TellStopped(placement, time.Today, by);
        await db.SaveChangesAsync(cancel);
    }

    /// <exception cref="Refusal">Something of the gate is missing.</exception>
    public async Task ActivateAsync(Placement placement, Actor by, CancellationToken cancel)
    {
        var rules = await gate.RulesAsync(time.Today, cancel);
        placement.Activate(rules, await gate.FactsAsync(placement, rules, time.Today, cancel), vault, time.Today, by, time.Now);
        db.Add(Disclosure.Open(placement.ParticipantId, placement.Unit, placement.AgreementId.Value, placement.Id.Value, placement.Title, time.Today, by, time.Now));
        Tell(placement, JourneyKind.InternshipStarted, time.Today, by, placement.Title, placement.StartedOn!.Value.Iso);
        await db.SaveChangesAsync(cancel);
    }

    public async Task SuspendAsync(Placement placement, PlacementReason reason, DateOnly on, string? note, Actor by, CancellationToken cancel)
    {
        if (!PlacementReasons.ToSuspend.Contains(reason)) throw InternshipRefusals.NotAReason;

        placement.Suspend(reason, on, note, by, time.Now);
        TellStopped(placement, on, by);
        await db.SaveChangesAsync(cancel);
    }

    /// <param name="minutes">Of the sitting; null where the person was only missed.</param>
    /// <exception cref="Refusal">No minutes of the sitting, or something of the gate is missing.</exception>
    public async Task ResumeAsync(Placement placement, string? minutes, Actor by, CancellationToken cancel)
    {
        var rules = await gate.RulesAsync(time.Today, cancel);
        placement.Resume(rules, await gate.FactsAsync(placement, rules, time.Today, cancel), vault, minutes, time.Today, by, time.Now);
        Tell(placement, JourneyKind.InternshipResumed, time.Today, by, [placement.Title, .. minutes is null ? [] : (string[])[minutes]]);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Worked to the last day and evaluated by the prison. It counts from its last day, however late it is written down.</summary>
    /// <exception cref="Refusal">Days are still to come, or no officer has evaluated.</exception>
    public async Task CompleteAsync(Placement placement, Actor by, CancellationToken cancel)
    {
        var evaluated = await db.Evaluations.AnyAsync(e => e.PlacementId == placement.Id && e.Side == EvaluationSide.Prison, cancel);
        placement.Complete(await OfferAsync(placement, cancel), evaluated, placement.Ends < time.Today ? placement.Ends : time.Today, null, by, time.Now);
        Tell(placement, JourneyKind.InternshipCompleted, placement.EndedOn!.Value, by, placement.Title);
        await CloseDisclosuresAsync(db, placement, nameof(PlacementState.Completed), by, time.Now, cancel);
        await db.SaveChangesAsync(cancel);
    }

    public async Task EndAsync(Placement placement, PlacementReason reason, DateOnly on, string? note, Actor by, CancellationToken cancel)
    {
        if (!PlacementReasons.ToEnd.Contains(reason)) throw InternshipRefusals.NotAReason;

        placement.End(await OfferAsync(placement, cancel), reason, on, note, by, time.Now);
        await TellEndedAsync(db, placement, by, time.Now, cancel);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Journey and disclosure of an internship that ended, for the slices and for the program itself.</summary>
    internal static async Task TellEndedAsync(Db db, Placement placement, Actor by, DateTime at, CancellationToken cancel)
    {
        Journey.Record(
            db, placement.ParticipantId, placement.Unit, JourneyKind.InternshipEnded, placement.EndedOn!.Value, by, at, PlacementLinks.Of(placement.Id), null, placement.Title, $"{placement.Reason}");
        await CloseDisclosuresAsync(db, placement, $"{placement.Reason}", by, at, cancel);
    }

    static async Task CloseDisclosuresAsync(Db db, Placement placement, string why, Actor by, DateTime at, CancellationToken cancel)
    {
        var subject = placement.Id.Value;
        foreach (var open in await db.Disclosures.IgnoreQueryFilters().Where(d => d.SubjectId == subject && d.Closed == null).ToListAsync(cancel))
            open.Close(placement.EndedOn!.Value, why, by, at);
    }

    internal void TellStopped(Placement placement, DateOnly on, Actor by) => Tell(placement, JourneyKind.InternshipSuspended, on, by, placement.Title, $"{placement.Reason}");

    internal void Tell(Placement placement, JourneyKind kind, DateOnly on, Actor by, params string[] data) =>
        Journey.Record(db, placement.ParticipantId, placement.Unit, kind, on, by, time.Now, PlacementLinks.Of(placement.Id), null, data);

    internal Task<Offer> OfferAsync(Placement placement, CancellationToken cancel) => db.Offers.IgnoreQueryFilters().SingleAsync(o => o.Id == placement.OfferId, cancel);

    Task<HolidayCalendar> HolidaysAsync(PlacementPlan plan, CancellationToken cancel) => db.HolidaysAsync(plan.Starts, plan.Ends, cancel);

    /// <summary>The probation office beside the prison in the tree, else the first there is.</summary>
    async Task<int?> ProbationUnitAsync(int prison, CancellationToken cancel)
    {
        var parent = await db.Organisations.Where(o => o.UnitNo == prison).Select(o => o.ParentId).SingleOrDefaultAsync(cancel);
        return await db.Organisations.Where(o => o.Kind == OrganisationKind.ProbationOffice && o.UnitNo != null)
            .OrderBy(o => o.ParentId == parent ? 0 : 1).ThenBy(o => o.UnitNo).Select(o => o.UnitNo).FirstOrDefaultAsync(cancel);
    }
}
