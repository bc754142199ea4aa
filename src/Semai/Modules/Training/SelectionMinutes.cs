namespace Semai.Modules.Training;

/// <summary>Minutes of the observation team (Berita Acara Sidang TPP) in which it decided who takes part in a class.</summary>
public sealed class SelectionMinutes
{
    public const int NumberMax = 60;
    public const int MembersMax = 500;

    public Id<SelectionMinutes> Id { get; private init; }
    public Id<TrainingClass> ClassId { get; private init; }
    public int Unit { get; private init; }

    /// <summary>As written on the paper; once per unit.</summary>
    public string Number { get; private init; } = "";

    public DateOnly HeldOn { get; private init; }

    /// <summary>Names of those present, one a line.</summary>
    public string Members { get; private init; } = "";

    public string RecordedBy { get; private init; } = "";
    public string RecordedByName { get; private init; } = "";
    public DateTime RecordedAt { get; private init; }

    /// <exception cref="Refusal">The meeting is still to come.</exception>
    public static SelectionMinutes Of(TrainingClass @class, string number, DateOnly heldOn, string members, DateOnly today, Actor by, DateTime at) =>
        heldOn > today
            ? throw TrainingRefusals.MinutesToCome
            : new()
            {
                Id = Id<SelectionMinutes>.New(at),
                ClassId = @class.Id,
                Unit = @class.Unit,
                Number = number,
                HeldOn = heldOn,
                Members = members,
                RecordedBy = by.Id,
                RecordedByName = by.Name,
                RecordedAt = at,
            };
}
