using Semai.Modules.Reintegration.LicencePaths;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>What shows that a business has started.</summary>
public enum EvidenceKind
{
    /// <summary>Something was sold to somebody.</summary>
    FirstSale,

    /// <summary>Nomor induk berusaha, thirteen digits.</summary>
    Nib,

    /// <summary>Another paper: a certificate of business of the village, a lease, a contract.</summary>
    Paper,
}

/// <summary>What is said to show the start of a business.</summary>
/// <param name="On">The day of the sale or of the paper.</param>
/// <param name="What">The number, the buyer, the paper: so that a second person can look at it.</param>
public sealed record EvidenceGiven(EvidenceKind Kind, DateOnly On, string What);

/// <summary>One thing that shows the start, who wrote it down, and who looked at it besides.</summary>
public sealed class VentureEvidence
{
    VentureEvidence() { }

    internal VentureEvidence(int no, EvidenceGiven given, Actor by, DateTime at) =>
        (No, Kind, On, What, By, ByName, RecordedAt) = (no, given.Kind, given.On, given.What, by.Id, by.Name, at);

    internal VentureEvidence(int no, LicencePath path, LicenceStep step, Actor by, DateTime at) =>
        (No, Kind, On, LicencePathId, LicenceStepNo, By, ByName, RecordedAt) = (no, EvidenceKind.Nib, step.GrantedOn!.Value, path.Id, step.No, by.Id, by.Name, at);

    public int No { get; private init; }
    public EvidenceKind Kind { get; private init; }
    public DateOnly On { get; private init; }

    /// <summary>Empty where the evidence is a step of a licence path: then it is read there.</summary>
    public string What { get; private init; } = "";

    /// <summary>The path whose NIB this is; null where it was written down here.</summary>
    public Id<LicencePath>? LicencePathId { get; private init; }

    /// <summary>The step of that path.</summary>
    public int? LicenceStepNo { get; private init; }

    public string By { get; private init; } = "";
    public string ByName { get; private init; } = "";
    public DateTime RecordedAt { get; private init; }

    /// <summary>The second person; null until one has looked.</summary>
    public string? ConfirmedByName { get; private set; }

    public DateOnly? ConfirmedOn { get; private set; }

    internal void Confirm(Actor by, DateTime at) => (ConfirmedByName, ConfirmedOn) = (by.Name, at.OfficeDay);
}

/// <summary>How many people besides the owner work in a business on a day.</summary>
public sealed record JobsCounted(int No, DateOnly On, int Jobs, string ByName, DateTime RecordedAt);

/// <summary>One act on a venture; never edited.</summary>
public sealed record VentureEvent(int No, VentureAct Act, VentureReason? Reason, DateOnly On, string By, string ByName, DateTime RecordedAt, string? Note);
