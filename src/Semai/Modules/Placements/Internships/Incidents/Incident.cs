namespace Semai.Modules.Placements.Internships.Incidents;

/// <summary>What happened, in a word.</summary>
public enum IncidentKind
{
    /// <summary>Back at the gate after the hour.</summary>
    LateReturn,

    /// <summary>Left the place of work, or did not arrive there.</summary>
    LeftPlace,

    /// <summary>An accident at work or on the way.</summary>
    Accident,

    /// <summary>A quarrel or a threat.</summary>
    Conflict,

    /// <summary>Something is broken or gone.</summary>
    Damage,

    /// <summary>Something that may not be brought or used.</summary>
    Prohibited,

    Other,
}

/// <summary>Who reports it.</summary>
public enum IncidentSide
{
    /// <summary>An officer of the prison.</summary>
    Prison,

    /// <summary>An officer of the probation office.</summary>
    Probation,

    /// <summary>The business, at its own door.</summary>
    Host,
}

/// <summary>What is reported.</summary>
/// <param name="Hour">Null where nobody looked at a clock.</param>
/// <param name="What">In the words of whoever reports.</param>
public sealed record IncidentReport(IncidentKind Kind, DateOnly On, TimeOnly? Hour, string What);

/// <summary>
/// Something that happened at an internship. Known to the prison and the probation office only; never deleted: a report
/// made by mistake is marked so, with the reason.
/// </summary>
public sealed class Incident : IVersioned
{
    public const int WhatMax = 1000;
    public const int WhyMax = 300;

    Incident() { }

    public Id<Incident> Id { get; private init; }
    public Id<Placement> PlacementId { get; private init; }
    public IncidentSide Side { get; private init; }
    public IncidentKind Kind { get; private init; }
    public DateOnly On { get; private init; }
    public TimeOnly? Hour { get; private init; }
    public string What { get; private init; } = "";

    /// <summary>It stopped the internship until the team has sat; false where that waited for the team or was over already.</summary>
    public bool Suspended { get; private init; }

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

    /// <summary>Writes it down and stops the internship at once where it runs.</summary>
    /// <exception cref="Refusal">The day is to come, before the first or after the last; or nothing is said.</exception>
    public static Incident Report(Placement placement, IncidentReport it, IncidentSide side, Actor by, DateTime at)
    {
        if (it.On > at.OfficeDay || (it.On == at.OfficeDay && it.Hour > at.OfficeHour)) throw InternshipRefusals.InTheFuture;
        if (placement.StartedOn is not { } began || it.On < began) throw InternshipRefusals.NotBegun;
        if (placement.EndedOn < it.On) throw InternshipRefusals.OverByThen;
        if (string.IsNullOrWhiteSpace(it.What)) throw IncidentRefusals.NothingSaid;

        var stops = placement.MayStop;
        if (stops) placement.Suspend(ReasonOf(side, it.Kind), it.On, null, by, at);
        return new()
        {
            Id = Id<Incident>.New(at),
            PlacementId = placement.Id,
            Side = side,
            Kind = it.Kind,
            On = it.On,
            Hour = it.Hour,
            What = it.What,
            Suspended = stops,
            ById = by.Id,
            By = by.Name,
            RecordedAt = at,
        };
    }

    /// <summary>It was reported by mistake. What it stopped stays stopped until the team has sat.</summary>
    public void MarkEnteredInError(string why, Actor by, DateTime at)
    {
        if (!Stands) throw IncidentRefusals.AlreadyInError;
        if (string.IsNullOrWhiteSpace(why)) throw InternshipRefusals.WhyMissing;

        (ErrorAt, ErrorWhy, ErrorBy) = (at, why, by.Name);
    }

    static PlacementReason ReasonOf(IncidentSide side, IncidentKind kind) => (side, kind) switch
    {
        (_, IncidentKind.LateReturn) => PlacementReason.LateReturn,
        (IncidentSide.Host, _) => PlacementReason.HostReport,
        _ => PlacementReason.Incident,
    };
}
