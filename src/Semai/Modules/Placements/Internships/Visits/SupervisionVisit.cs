namespace Semai.Modules.Placements.Internships.Visits;

/// <summary>Whose officer visits: both watch over work outside.</summary>
public enum VisitSide
{
    /// <summary>Of the prison.</summary>
    Prison,

    /// <summary>Of the probation office (Bapas).</summary>
    Probation,
}

/// <summary>What is written of a visit.</summary>
/// <param name="Officer">Who visited, by name.</param>
/// <param name="Needs">What must be done about it; null where nothing must.</param>
public sealed record VisitMade(DateOnly On, string Officer, string Findings, string? Needs);

/// <summary>A visit of supervision to somebody at work: what was found, and what must be done until it is done.</summary>
public sealed class SupervisionVisit : IVersioned
{
    public const int OfficerMax = 100;
    public const int TextMax = 600;
    public const int WhyMax = 300;

    SupervisionVisit() { }

    public Id<SupervisionVisit> Id { get; private init; }
    public Id<Placement> PlacementId { get; private init; }
    public VisitSide Side { get; private init; }
    public DateOnly On { get; private init; }
    public string Officer { get; private init; } = "";
    public string Findings { get; private init; } = "";

    /// <summary>What must be done about it.</summary>
    public string? Needs { get; private init; }

    /// <summary>What was done about it, and when.</summary>
    public string? Done { get; private set; }

    public DateOnly? DoneOn { get; private set; }
    public string? DoneBy { get; private set; }
    public string ById { get; private init; } = "";
    public string By { get; private init; } = "";
    public DateTime RecordedAt { get; private init; }

    /// <summary>Set where it was entered in error.</summary>
    public DateTime? ErrorAt { get; private set; }

    public string? ErrorWhy { get; private set; }
    public string? ErrorBy { get; private set; }
    public int Version { get; private set; }

    /// <summary>It counts.</summary>
    public bool Stands => ErrorAt is null;

    /// <summary>Something is still to be done.</summary>
    public bool IsOpen => Stands && Needs is not null && DoneOn is null;

    /// <exception cref="Refusal">Not begun or over by that day, a day to come, or no probation office supervises.</exception>
    public static SupervisionVisit Record(Placement placement, VisitMade it, VisitSide side, Actor by, DateTime at)
    {
        if (it.On > at.OfficeDay) throw InternshipRefusals.InTheFuture;
        if (placement.StartedOn is not { } began || it.On < began) throw InternshipRefusals.NotBegun;
        if (placement.EndedOn < it.On) throw InternshipRefusals.OverByThen;

        return new()
        {
            Id = Id<SupervisionVisit>.New(at),
            PlacementId = placement.Id,
            Side = side,
            On = it.On,
            Officer = it.Officer,
            Findings = it.Findings,
            Needs = it.Needs,
            ById = by.Id,
            By = by.Name,
            RecordedAt = at,
        };
    }

    /// <summary>What had to be done is done.</summary>
    /// <exception cref="Refusal">Nothing was to be done, or it is done already.</exception>
    public void Settle(string done, DateOnly on, Actor by, DateTime at)
    {
        if (!IsOpen) throw VisitRefusals.NothingOpen;
        if (on > at.OfficeDay) throw InternshipRefusals.InTheFuture;

        (Done, DoneOn, DoneBy) = (done, on, by.Name);
    }

    public void MarkEnteredInError(string why, Actor by, DateTime at)
    {
        if (!Stands) throw VisitRefusals.AlreadyInError;
        if (string.IsNullOrWhiteSpace(why)) throw InternshipRefusals.WhyMissing;

        (ErrorAt, ErrorWhy, ErrorBy) = (at, why, by.Name);
    }
}
