using Semai.Data;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Placements.Internships.Gate;

namespace Semai.Modules.Placements.Internships;

public sealed partial class Placement
{
    /// <summary>Writes a paper down.</summary>
    /// <exception cref="Refusal">The gate has no such item for this kind, or the paper's day lies in the future.</exception>
    public Paper File(PaperEntry entry, GateRules rules, Actor by, DateTime at)
    {
        if (rules.PapersFor(Kind).FirstOrDefault(i => i.Code == entry.Item) is not { } item) throw InternshipRefusals.NoSuchPaper(entry.Item);

        var paper = new Paper(_papers.Count + 1, entry with { Affirmed = entry.Affirmed || item.AsksId is null }, by, at);
        Do(PlacementAct.File, entry.On, by, at, null, $"{entry.Item} {entry.Number}", () => _papers.Add(paper));
        return paper;
    }

    /// <summary>A paper was entered in error. Where the person goes out by it, that stops at once.</summary>
    public void Correct(int no, string why, Actor by, DateTime at)
    {
        var paper = _papers.SingleOrDefault(p => p.No == no) ?? throw InternshipRefusals.NoSuchPaper($"{no}");
        Do(PlacementAct.Correct, at.OfficeDay, by, at, null, why, () => paper.MarkEnteredInError(why, by, at));
        if (MayStop && !_papers.Any(p => p.Item == paper.Item && p.Stands && p.Affirmed))
            Suspend(PlacementReason.PaperInError, at.OfficeDay, why, by, at);
    }

    /// <summary>Opens the way: every item of the gate is there.</summary>
    /// <exception cref="Refusal">Something is missing; all of it is named.</exception>
    public void Activate(GateRules rules, GateFacts facts, Vault vault, DateOnly on, Actor by, DateTime at) =>
        Do(PlacementAct.Activate, on, by, at, null, null, () =>
        {
            Pass(rules, facts, on, vault);
            StartedOn = on > Starts ? on : Starts;
        });

    /// <summary>Stops at once; the place stays held until the team has sat, or until who is only missed is found.</summary>
    /// <exception cref="Refusal">It is stopped already, for a reason that waits for the team.</exception>
    public void Suspend(PlacementReason reason, DateOnly on, string? note, Actor by, DateTime at) =>
        Do(PlacementAct.Suspend, on, by, at, reason, note, () =>
        {
            if (!MayStop || (IsMissed && reason is PlacementReason.Missing)) throw InternshipRefusals.AlreadyStopped;
            Reason = reason;
        });

    /// <summary>Goes on after the sitting of the team, or without one where the person was only missed; through the whole gate again.</summary>
    /// <param name="minutes">Number of the minutes of the sitting; null where none is needed.</param>
    /// <exception cref="Refusal">No minutes, or something is missing.</exception>
    public void Resume(GateRules rules, GateFacts facts, Vault vault, string? minutes, DateOnly on, Actor by, DateTime at) =>
        Do(PlacementAct.Resume, on, by, at, null, minutes, () =>
        {
            if (!IsMissed && string.IsNullOrWhiteSpace(minutes)) throw InternshipRefusals.MinutesMissing;
            Pass(rules, facts, on, vault);
            Reason = null;
        });

    /// <summary>Worked to the last day, and evaluated by the prison.</summary>
    /// <exception cref="Refusal">Days are still to come, or no officer has evaluated.</exception>
    public void Complete(Offer offer, bool evaluated, DateOnly on, string? note, Actor by, DateTime at) =>
        Do(PlacementAct.Complete, on, by, at, null, note, () =>
        {
            if (on < Ends) throw InternshipRefusals.NotOverYet(Ends);
            if (!evaluated) throw InternshipRefusals.NotEvaluated;
            LetGo(offer, on, by, at);
        });

    /// <summary>Over before its end. The place comes free.</summary>
    public void End(Offer offer, PlacementReason reason, DateOnly on, string? note, Actor by, DateTime at) =>
        Do(PlacementAct.End, on, by, at, reason, note, () =>
        {
            Reason = reason;
            LetGo(offer, on, by, at);
        });

    void LetGo(Offer offer, DateOnly on, Actor by, DateTime at)
    {
        (HolderId, EndedOn) = (null, on);
        offer.Release(by, at);
    }

    void Pass(GateRules rules, GateFacts facts, DateOnly on, Vault vault)
    {
        var answer = DocumentGate.Judge(this, rules, facts, on);
        if (!answer.IsOpen) throw InternshipRefusals.GateClosed(answer.Missing.Select(l => Say(id: l.Item.Id, en: l.Item.En)));

        (GateVersion, GateSealed) = (rules.Version, vault.Seal(answer.Frozen, SealFor));
    }

    /// <summary>The lines of the gate as they were when it let this person through; null while it has not.</summary>
    public IReadOnlyList<GateLine>? OpenGate(Vault vault) => GateSealed is null ? null : GateAnswer.Thaw(vault.Open(GateSealed, SealFor));

    string SealFor => $"placement.gate:{Id}";
}
