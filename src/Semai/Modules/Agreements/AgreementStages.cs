using static Semai.Modules.Agreements.AgreementAct;
using static Semai.Modules.Agreements.AgreementStage;

namespace Semai.Modules.Agreements;

/// <summary>How an agreement moves. Each verb asks the table, then its guards, moves, and leaves a record; a refused act leaves no trace.</summary>
public sealed partial class Agreement
{
    /// <summary>Kinds for which PP 28/2018 asks for a memorandum first and for the council question.</summary>
    public bool FollowsRegionalCooperation =>
        Kind is AgreementKind.Synergy or AgreementKind.InterRegional or AgreementKind.ThirdParty;

    /// <summary>A move that asks for nothing but a day: offer, drafting, council, filing, reporting.</summary>
    /// <exception cref="Refusal">The table has no such move from here, or a rule of the cooperation stands against it.</exception>
    public void Move(AgreementAct act, Occasion occasion)
    {
        if (act is not (SendOffer or BeginMemorandum or SubmitToCouncil or BeginAgreement or Begin or Administer or Report))
            throw AgreementRefusals.NotAPlainMove;

        var next = Next(act, occasion);
        if (act is BeginAgreement && Stage is Preparation or Offer && FollowsRegionalCooperation) throw AgreementRefusals.MemorandumComesFirst;
        if (act is SubmitToCouncil && Council is not { IsRequired: true }) throw AgreementRefusals.CouncilNotAsked;
        if (act is BeginAgreement or Begin) CheckCouncil();
        if (act is Begin && occasion.On > Ends) throw AgreementRefusals.BegunAfterItEnds;

        Stage = next;
        if (act is Begin) BegunOn = occasion.On;
        Record(act, occasion);
    }

    /// <summary>The parties put their names to the memorandum or to the agreement, whichever is being drafted.</summary>
    /// <exception cref="Refusal">Nothing is being drafted; it is signed after its last day.</exception>
    public void Sign(string place, Occasion occasion)
    {
        var act = Stage is DraftingAgreement ? SignAgreement : SignMemorandum;
        var next = Next(act, occasion);
        if (occasion.On > Ends) throw AgreementRefusals.SignedAfterItEnds;

        (Stage, SignedOn, SignedAt) = (next, occasion.On, Wording.Of(place, PlaceMax));
        Record(act, occasion);
    }

    /// <summary>Answers whether the council must approve; may be answered anew until the work goes on.</summary>
    public void DecideCouncil(bool burdensPublicOrRegion, bool fundedInCurrentBudget, string reason, string? evidence, Occasion occasion)
    {
        var next = AgreementLifecycle.Table.After(Stage, AgreementAct.DecideCouncil);
        var decision = new CouncilDecision(
            burdensPublicOrRegion, fundedInCurrentBudget, Wording.Of(reason, CouncilDecision.ReasonMax),
            Wording.OrNone(evidence, CouncilDecision.EvidenceMax), occasion.On);

        (Stage, Council) = (next, decision);
        Record(AgreementAct.DecideCouncil, occasion);
    }

    public void ApproveByCouncil(string number, Occasion occasion)
    {
        var next = Next(AgreementAct.ApproveByCouncil, occasion);
        (Stage, Council) = (next, Council! with { ApprovedOn = occasion.On, ApprovalNumber = Wording.Of(number, CouncilDecision.NumberMax) });
        Record(AgreementAct.ApproveByCouncil, occasion);
    }

    /// <summary>A party's own number, once; numbers often come weeks after the signatures.</summary>
    public void RecordNumber(int ordinal, string number, Occasion occasion)
    {
        var next = AgreementLifecycle.Table.After(Stage, AgreementAct.RecordNumber);
        var party = _parties.SingleOrDefault(p => p.Ordinal == ordinal) ?? throw AgreementRefusals.NoSuchParty;
        if (party.Number is not null) throw AgreementRefusals.NumberIsThere(party.Number);

        (Stage, party.Number) = (next, Wording.Of(number, AgreementParty.NumberMax));
        Record(AgreementAct.RecordNumber, occasion);
    }

    /// <summary>A new agreement that goes on from this one, from the day after its last, with the same parties and scope.</summary>
    /// <exception cref="Refusal">This one is not running, or the new last day is no later.</exception>
    public Agreement Extend(int no, DateOnly until, Occasion occasion)
    {
        var next = AgreementLifecycle.Table.After(Stage, AgreementAct.Extend);
        if (until <= Ends) throw AgreementRefusals.ExtensionIsNoLonger(Ends);

        var successor = Prepare(no, new(
            Kind, DocumentLabel, Title, Ends.AddDays(1), until,
            [.. _parties.OrderBy(p => p.Ordinal).Select(p => new PartyTerms(p.OrganisationId, p.Signatory, p.Office, p.Authority))],
            [.. _units.Select(u => u.UnitNo)], [.. _sectors.Select(s => s.Sector)],
            ParentId, PlanningReference, Funding, LegalBases), occasion, extends: Id);
        Stage = next;
        Record(AgreementAct.Extend, occasion);
        return successor;
    }

    /// <summary>The occasion's day is the last in force; what the agreement opened closes that night.</summary>
    /// <exception cref="Refusal">The reason is not lawful for this kind, or the period has not run out, or nothing says why.</exception>
    public void End(EndReason reason, Occasion occasion)
    {
        var next = Next(AgreementAct.End, occasion);
        if (!EndReasons.IsLawful(reason, Kind)) throw AgreementRefusals.ReasonNotForThisKind;
        if (reason is Agreements.EndReason.PeriodEnded && occasion.On < Ends) throw AgreementRefusals.PeriodHasNotEnded(Ends);
        if (reason is not Agreements.EndReason.PeriodEnded && occasion.Note is null) throw AgreementRefusals.SayWhy;

        (Stage, EndReason, EndedOn) = (next, reason, occasion.On);
        Record(AgreementAct.End, occasion);
    }

    /// <summary>Given up before the work began.</summary>
    public void Withdraw(Occasion occasion)
    {
        var next = Next(AgreementAct.Withdraw, occasion);
        if (occasion.Note is null) throw AgreementRefusals.SayWhy;

        Stage = next;
        Record(AgreementAct.Withdraw, occasion);
    }

    /// <summary>Where the table leads; a stage does not begin before the one before it.</summary>
    AgreementStage Next(AgreementAct act, Occasion occasion)
    {
        var next = AgreementLifecycle.Table.After(Stage, act);
        var before = _history.Where(e => e.Act is not (AgreementAct.DecideCouncil or AgreementAct.RecordNumber or AgreementAct.Extend))
            .MaxBy(e => e.No)!.On;
        return occasion.On < before ? throw AgreementRefusals.BeforeTheStageBefore(before) : next;
    }

    void CheckCouncil()
    {
        if (!FollowsRegionalCooperation || Stage is not (MemorandumSigned or AgreementStage.CouncilApproval)) return;
        if (Council is null) throw AgreementRefusals.CouncilNotDecided;
        if (Council is { IsRequired: true, ApprovedOn: null }) throw AgreementRefusals.CouncilMustApprove;
        if (Council is { IsRequired: false, Evidence: null }) throw AgreementRefusals.SkippingCouncilNeedsEvidence;
    }
}
