using Semai.Modules.Agreements;
using Semai.Modules.Participants;

namespace Semai.Modules.Production.Hours;

/// <summary>
/// What one person worked in one batch on one day. A fact that others rest on: a change marks it as entered in error and
/// writes another, and once it is settled it stays as it is.
/// </summary>
public sealed class WorkEntry
{
    public const int WhyMax = 300;
    public const int MinutesMax = 24 * 60;
    public const int PiecesMax = 100_000;

    WorkEntry() { }

    public long Id { get; private init; }
    public int Unit { get; private init; }
    public Id<Batches.Batch> BatchId { get; private init; }
    public Id<Orders.Order> OrderId { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }

    /// <summary>The day of the work.</summary>
    public DateOnly Day { get; private init; }

    public int Minutes { get; private init; }
    public int Pieces { get; private init; }
    public DateTime RecordedAt { get; private init; }
    public string By { get; private init; } = "";
    public string ByName { get; private init; } = "";

    /// <summary>Why the paper came late, where it did.</summary>
    public string? LateWhy { get; private init; }

    /// <summary>Given by whoever sends it, so that sending it twice writes it once.</summary>
    public Guid? ClientKey { get; private init; }

    public DateTime? ErrorAt { get; private set; }
    public string? ErrorBy { get; private set; }
    public string? ErrorWhy { get; private set; }

    /// <summary>The settlement that paid it; null while it is unpaid.</summary>
    public Guid? SettlementId { get; private set; }

    /// <summary>Not entered in error.</summary>
    public bool Counts => ErrorAt is null;

    internal static WorkEntry Of(Batches.Batch batch, WorkSaid said, Actor by, DateTime at) => new()
    {
        Unit = batch.Unit,
        BatchId = batch.Id,
        OrderId = batch.OrderId,
        ParticipantId = said.ParticipantId,
        Day = said.Day,
        Minutes = said.Minutes,
        Pieces = said.Pieces,
        RecordedAt = at,
        By = by.Id,
        ByName = by.Name,
        LateWhy = Wording.OrNone(said.LateWhy, WhyMax),
        ClientKey = said.ClientKey,
    };

    /// <exception cref="Refusal">It has been paid.</exception>
    internal void MarkInError(string why, Actor by, DateTime at)
    {
        if (SettlementId is not null) throw HoursRefusals.Settled(Day);
        (ErrorAt, ErrorBy, ErrorWhy) = (at, by.Name, why);
    }

    /// <summary>Paid by a settlement.</summary>
    /// <exception cref="Refusal">By another before, or it does not count.</exception>
    public void Settle(Guid settlement)
    {
        if (!Counts || (SettlementId is not null && SettlementId != settlement)) throw HoursRefusals.Settled(Day);
        SettlementId = settlement;
    }
}

/// <summary>What somebody says of one person's work on one day. Nought minutes take back what was there.</summary>
/// <param name="ClientKey">To send it again without writing it again.</param>
/// <param name="LateWhy">Where the paper is later than the rules allow without a reason.</param>
/// <param name="Known">Minutes and pieces that whoever says it has seen there, or has said before; where something else is stored, somebody else wrote it. Null: they write over what is there.</param>
public sealed record WorkSaid(
    Id<Participant> ParticipantId, DateOnly Day, int Minutes, int Pieces, Guid? ClientKey = null, string? LateWhy = null,
    [property: System.Text.Json.Serialization.JsonIgnore] IReadOnlyList<(int Minutes, int Pieces)>? Known = null);

/// <summary>The book of hours of one prison: lets one sheet be written at a time, so that no day grows too long at two desks.</summary>
public sealed class HoursBook
{
    public int Unit { get; private init; }

    /// <summary>How many times it has been written.</summary>
    public int Sheets { get; private init; }
}
