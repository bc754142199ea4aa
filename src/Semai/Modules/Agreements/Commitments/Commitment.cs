using Semai.Modules.Access;

namespace Semai.Modules.Agreements.Commitments;

/// <summary>
/// What a clause promises, made countable: who does it, how many of what, by when, and from whose budget. Progress is
/// counted from the records of the work wherever a measure can, else from entries with their evidence.
/// </summary>
public sealed class Commitment : IVersioned
{
    public const int TitleMax = 200;
    public const int UnitMax = 40;

    readonly List<SupportingOrganisation> _supporting = [];
    readonly List<CommitmentEvent> _history = [];

    public Id<Commitment> Id { get; private init; }
    public Id<Agreement> AgreementId { get; private init; }
    public Id<Clause> ClauseId { get; private init; }

    /// <summary>Its number within the agreement: "Komitmen 2".</summary>
    public int No { get; private init; }

    /// <summary>"160 orang dilatih".</summary>
    public string Title { get; private init; }

    public Id<Organisation> ResponsibleId { get; private init; }

    /// <summary>One of <see cref="MeasureCodes"/>.</summary>
    public string MeasureCode { get; private init; }

    /// <summary>How many, at least 1.</summary>
    public long Target { get; private init; }

    /// <summary>Of what: "orang", "lembar", "usaha".</summary>
    public string UnitWord { get; private init; }

    /// <summary>The day from which it counts; expectation grows from here to <see cref="Due"/> in a straight line.</summary>
    public DateOnly Starts { get; private init; }

    public DateOnly Due { get; private init; }
    public CommitmentFunding Funding { get; private init; } = CommitmentFunding.None;
    public CommitmentStanding Standing { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<SupportingOrganisation> Supporting => _supporting;
    public IReadOnlyList<CommitmentEvent> History => _history;

    Commitment(
        Id<Commitment> id, Id<Agreement> agreementId, Id<Clause> clauseId, int no, string title, Id<Organisation> responsibleId,
        string measureCode, long target, string unitWord, DateOnly starts, DateOnly due)
    {
        (Id, AgreementId, ClauseId, No, Title, ResponsibleId, MeasureCode, Target, UnitWord, Starts, Due) =
            (id, agreementId, clauseId, no, title, responsibleId, measureCode, target, unitWord, starts, due);
    }

    /// <exception cref="Refusal">The agreement is over; no such measure; a target below 1; due before it starts or outside the agreement.</exception>
    public static Commitment Make(Agreement agreement, Clause clause, int no, CommitmentTerms terms, Actor by, DateTime at)
    {
        if (agreement.Stage is AgreementStage.Ended or AgreementStage.Withdrawn) throw CommitmentRefusals.AgreementIsOver;
        if (clause.AgreementId != agreement.Id) throw CommitmentRefusals.ClauseOfAnother;
        if (!MeasureCodes.All.Contains(terms.MeasureCode)) throw CommitmentRefusals.NoSuchMeasure;
        if (terms.Target < 1) throw CommitmentRefusals.TargetTooSmall;
        if (terms.Due <= terms.Starts) throw CommitmentRefusals.DueBeforeItStarts;
        if (terms.Starts < agreement.Starts || terms.Due > agreement.Ends) throw CommitmentRefusals.OutsideTheAgreement(agreement.Starts, agreement.Ends);

        var commitment = new Commitment(
            Id<Commitment>.New(at), agreement.Id, clause.Id, no, Wording.Of(terms.Title, TitleMax), terms.ResponsibleId,
            terms.MeasureCode, terms.Target, Wording.Of(terms.UnitWord, UnitMax), terms.Starts, terms.Due)
        { Funding = (terms.Funding ?? CommitmentFunding.None).Checked() };
        commitment._supporting.AddRange((terms.Supporting ?? []).Distinct().Where(o => o != terms.ResponsibleId).Select(o => new SupportingOrganisation(o)));
        commitment.Record(CommitmentAct.Make, null, by, at);
        return commitment;
    }

    /// <summary>The parties no longer hold each other to it. The reason stays on the page.</summary>
    public void Waive(string reason, Actor by, DateTime at) => Move(CommitmentAct.Waive, reason, by, at);

    public void Reinstate(string reason, Actor by, DateTime at) => Move(CommitmentAct.Reinstate, reason, by, at);

    void Move(CommitmentAct act, string reason, Actor by, DateTime at)
    {
        var next = CommitmentLifecycle.Table.After(Standing, act);
        var words = Wording.Of(reason, Occasion.NoteMax);

        Standing = next;
        Record(act, words, by, at);
    }

    void Record(CommitmentAct act, string? note, Actor by, DateTime at) =>
        _history.Add(new(_history.Count + 1, act, by.Id, by.Name, at, note));
}

/// <summary>Another organisation that helps with a commitment.</summary>
public sealed record SupportingOrganisation(Id<Organisation> OrganisationId);

public sealed record CommitmentEvent(int No, CommitmentAct Act, string By, string ByName, DateTime At, string? Note);

/// <summary>
/// From whose budget, in two columns that never mix: each level pays from its own (PP 28/2018 art. 46(3)). Amounts in
/// whole rupiah; null while not known.
/// </summary>
public sealed record CommitmentFunding(string? RegencyLine, long? RegencyRupiah, string? StateLine, long? StateRupiah)
{
    public const int LineMax = 200;

    public static readonly CommitmentFunding None = new(null, null, null, null);

    /// <exception cref="Refusal">A line is too long, or an amount below zero.</exception>
    internal CommitmentFunding Checked() => RegencyRupiah < 0 || StateRupiah < 0
        ? throw CommitmentRefusals.MoneyBelowZero
        : this with { RegencyLine = Wording.OrNone(RegencyLine, LineMax), StateLine = Wording.OrNone(StateLine, LineMax) };
}

/// <summary>What is written down when a commitment is made.</summary>
public sealed record CommitmentTerms(
    string Title, Id<Organisation> ResponsibleId, string MeasureCode, long Target, string UnitWord, DateOnly Starts, DateOnly Due,
    IReadOnlyList<Id<Organisation>>? Supporting = null, CommitmentFunding? Funding = null);
