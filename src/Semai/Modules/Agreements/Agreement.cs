using Semai.Modules.Reference;

namespace Semai.Modules.Agreements;

/// <summary>
/// A written agreement between organisations: the root of the work and of access. What it opens, it opens while it is in
/// force, and no day longer.
/// </summary>
public sealed partial class Agreement : IVersioned
{
    public const int LabelMax = 100;
    public const int TitleMax = 300;
    public const int PlaceMax = 200;
    public const int TextMax = 2000;

    readonly List<AgreementParty> _parties = [];
    readonly List<CoveredUnit> _units = [];
    readonly List<CoveredSector> _sectors = [];
    readonly List<AgreementEvent> _history = [];

    public Id<Agreement> Id { get; private init; }

    /// <summary>The running number in the register of agreements.</summary>
    public int No { get; private init; }

    public AgreementKind Kind { get; private init; }
    public string DocumentLabel { get; private init; }
    public string Title { get; private init; }

    /// <summary>The title as it is searched.</summary>
    public string TitleFolded { get; private init; }

    /// <summary>The agreement that this technical agreement carries out.</summary>
    public Id<Agreement>? ParentId { get; private init; }

    /// <summary>The agreement that this one goes on from.</summary>
    public Id<Agreement>? ExtendsId { get; private init; }

    public DateOnly Starts { get; private init; }
    public DateOnly Ends { get; private init; }
    public string? PlanningReference { get; private init; }
    public string? Funding { get; private init; }
    public string? LegalBases { get; private init; }

    public AgreementStage Stage { get; private set; }
    public DateOnly? SignedOn { get; private set; }
    public string? SignedAt { get; private set; }
    public CouncilDecision? Council { get; private set; }

    /// <summary>The day from which the work was carried out; null while it has not begun.</summary>
    public DateOnly? BegunOn { get; private set; }

    /// <summary>The last day in force of an agreement that was ended.</summary>
    public DateOnly? EndedOn { get; private set; }

    public EndReason? EndReason { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<AgreementParty> Parties => _parties;
    public IReadOnlyList<CoveredUnit> Units => _units;
    public IReadOnlyList<CoveredSector> Sectors => _sectors;

    /// <summary>Every act, in order; never edited. An auditor reads this.</summary>
    public IReadOnlyList<AgreementEvent> History => _history;

    Agreement(
        Id<Agreement> id, int no, AgreementKind kind, string documentLabel, string title, string titleFolded, DateOnly starts, DateOnly ends)
    {
        (Id, No, Kind, DocumentLabel, Title, TitleFolded, Starts, Ends) = (id, no, kind, documentLabel, title, titleFolded, starts, ends);
    }

    /// <param name="no">The next running number of the register.</param>
    /// <exception cref="Refusal">The period ends before it starts; fewer than two parties, or one of them twice; a technical agreement without a parent.</exception>
    public static Agreement Prepare(int no, AgreementTerms terms, Occasion occasion, Id<Agreement>? extends = null)
    {
        if (terms.Ends <= terms.Starts) throw AgreementRefusals.EndsBeforeItStarts;
        if (terms.Parties.Count < 2) throw AgreementRefusals.NeedsTwoParties;
        if (terms.Parties.DistinctBy(p => p.OrganisationId).Count() < terms.Parties.Count) throw AgreementRefusals.SamePartyTwice;
        if (terms is { Kind: AgreementKind.Technical, ParentId: null }) throw AgreementRefusals.TechnicalNeedsParent;

        var title = Wording.Of(terms.Title, TitleMax);
        var agreement = new Agreement(
            Id<Agreement>.New(occasion.At), no, terms.Kind, Wording.Of(terms.DocumentLabel, LabelMax), title, Folded.Of(title), terms.Starts, terms.Ends)
        {
            ParentId = terms.ParentId,
            ExtendsId = extends,
            PlanningReference = Wording.OrNone(terms.PlanningReference, TextMax),
            Funding = Wording.OrNone(terms.Funding, TextMax),
            LegalBases = Wording.OrNone(terms.LegalBases, TextMax),
        };
        agreement._parties.AddRange(terms.Parties.Select((p, at) => AgreementParty.Of(agreement.Id, at + 1, p)));
        agreement._units.AddRange(terms.Units.Distinct().Select(u => new CoveredUnit(u)));
        agreement._sectors.AddRange(terms.Sectors.Distinct().Select(s => new CoveredSector(s)));
        agreement.Record(AgreementAct.Prepare, occasion);
        return agreement;
    }

    /// <summary>The agreement carries work and opens records on this day.</summary>
    public bool IsInForceOn(DateOnly day) =>
        BegunOn is not null && day >= Starts && day <= Ends && (EndedOn is null || day <= EndedOn);

    void Record(AgreementAct act, Occasion occasion) => _history.Add(
        new(_history.Count + 1, act, Stage, occasion.On, occasion.By.Id, occasion.By.Name, occasion.At, occasion.Note));
}

/// <summary>A correctional unit in the agreement's scope.</summary>
public sealed record CoveredUnit(int UnitNo);

/// <summary>A sector in the agreement's scope.</summary>
public sealed record CoveredSector(Sector Sector);

/// <summary>One act: what, into which stage, on which day, who wrote it down, when, and why.</summary>
public sealed record AgreementEvent(
    int No, AgreementAct Act, AgreementStage Stage, DateOnly On, string By, string ByName, DateTime At, string? Note);
