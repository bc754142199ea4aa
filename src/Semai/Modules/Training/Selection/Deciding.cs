using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Training.Classes;

namespace Semai.Modules.Training.Selection;

/// <summary>Takes people into a class, once the team has agreed: place, disclosure, journey.</summary>
public sealed class Deciding(Db db, IEligibilityForTraining eligibility, TimeProvider time)
{
    public Task<DecideProposals.Answer> DecideAsync(TrainingClass found, DecideProposals.Request request, Actor by, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        if (request.Approve.Count + request.Decline.Count == 0) throw TrainingRefusals.NobodyChosen;
        if (await db.SelectionMinutes.AnyAsync(m => m.Unit == found.Unit && m.Number == request.Number, cancel)) throw TrainingRefusals.MinutesNumberTaken(request.Number);

        var minutes = SelectionMinutes.Of(found, request.Number, request.HeldOn, request.Members, time.Today, by, time.Now);
        db.Add(minutes);
        var all = await db.Enrolments.Where(e => e.ClassId == found.Id).ToListAsync(cancel);
        var free = found.Capacity - all.Count(e => e.HoldsPlace);
        var approved = Need(all, request.Approve).OrderByDescending(e => e.Points).ThenBy(e => e.Id.Value).ToList();
        foreach (var enrolment in approved)
        {
            if (free-- > 0) Take(found, enrolment, minutes, by);
            else Wait(found, enrolment, minutes, by);
        }

        var reasons = request.Decline.ToDictionary(d => d.Id, d => d.Why);
        var declined = Need(all, reasons.Keys);
        foreach (var enrolment in declined) Decline(found, enrolment, minutes, reasons[enrolment.Id], by);
        await eligibility.FreezeAsync(
            approved.Select(e => (e.ParticipantId, Agreed: true)).Concat(declined.Select(e => (e.ParticipantId, Agreed: false))).ToDictionary(d => d.ParticipantId, d => d.Agreed),
            minutes, request.WhyAgainstAdvice, by, cancel);
        await db.SaveChangesAsync(cancel);
        return new DecideProposals.Answer(minutes.Id, minutes.Number,
            [.. approved.Concat(declined).Select(e => new DecideProposals.Decided(e.Id, e.ParticipantId, e.State))]);
    }, cancel);

    /// <summary>A place came free: the next who waited takes it.</summary>
    public async Task AdmitAsync(TrainingClass found, Enrolment waiting, Actor by, CancellationToken cancel)
    {
        var placed = await db.Enrolments.CountAsync(e => e.ClassId == found.Id && EnrolmentLifecycle.Placed.Contains(e.State), cancel);
        if (placed >= found.Capacity) throw TrainingRefusals.Full(found.Capacity);

        waiting.Admit(by, time.Now);
        Enrol(found, waiting, by);
        await db.SaveChangesAsync(cancel);
    }

    void Take(TrainingClass found, Enrolment enrolment, SelectionMinutes minutes, Actor by)
    {
        enrolment.Approve(minutes, by, time.Now);
        Tell(found, enrolment, JourneyKind.Approved, minutes.HeldOn, by, found.AgreementId, found.Title, minutes.Number);
        Enrol(found, enrolment, by);
    }

    void Wait(TrainingClass found, Enrolment enrolment, SelectionMinutes minutes, Actor by)
    {
        enrolment.WaitList(minutes, by, time.Now);
        Tell(found, enrolment, JourneyKind.Waitlisted, minutes.HeldOn, by, null, found.Title);
    }

    void Decline(TrainingClass found, Enrolment enrolment, SelectionMinutes minutes, string? why, Actor by)
    {
        enrolment.Decline(minutes, why, by, time.Now);
        Tell(found, enrolment, JourneyKind.NotApproved, minutes.HeldOn, by, null, found.Title, why ?? "");
    }

    void Enrol(TrainingClass found, Enrolment enrolment, Actor by)
    {
        enrolment.Enrol(by, time.Now);
        db.Add(Disclosure.Open(enrolment.ParticipantId, found.Unit, found.AgreementId, found.Id.Value, found.Title, time.Today, by, time.Now));
        Tell(found, enrolment, JourneyKind.Enrolled, time.Today, by, found.AgreementId, found.Title);
        if (found.State is ClassState.Running) enrolment.Begin(time.Today, by, time.Now);
    }

    void Tell(TrainingClass found, Enrolment enrolment, JourneyKind kind, DateOnly on, Actor by, Guid? agreement, params string[] data) =>
        Journey.Record(db, enrolment.ParticipantId, found.Unit, kind, on, by, time.Now, ClassLinks.Of(found.Id), agreement, data);

    static List<Enrolment> Need(List<Enrolment> all, IReadOnlyCollection<Id<Enrolment>> ids)
    {
        var found = all.FindAll(e => ids.Contains(e.Id));
        return found.Count == ids.Distinct().Count() ? found : throw TrainingRefusals.NotACandidate(TrainingWords.NameClosed);
    }
}
