using Semai.Modules.Participants;
using Semai.Modules.Production.Payslips;

namespace Semai.Modules.Production.Earnings;

/// <summary>What one person earned in one workshop by one order's settlement.</summary>
/// <param name="Minutes">Worked there for it.</param>
/// <param name="Earned">In whole rupiah. Where somebody worked in two workshops for one order, shared between them by the minutes.</param>
public sealed record Earning(string Workshop, string Order, Id<Participant> Person, long Minutes, long Earned);

/// <summary>What an hour came to for a group of people: a workshop, or one person in it.</summary>
/// <param name="Minutes">The sum of their rows.</param>
/// <param name="Earned">The sum of their rows, in whole rupiah.</param>
public sealed record WorkshopEarning(string Workshop, int Orders, int People, long Minutes, long Earned)
{
    /// <summary>In whole rupiah, rounded down; null where no minute is recorded.</summary>
    public long? Hourly => Payslip.HourlyOf(Earned, Minutes);
}

/// <summary>One person in one workshop.</summary>
/// <param name="Name">Null where the reader may not see it.</param>
public sealed record PersonEarning(Id<Participant> Person, string? Name, IReadOnlyList<string> Orders, long Minutes, long Earned)
{
    /// <summary>In whole rupiah, rounded down; null where no minute is recorded.</summary>
    public long? Hourly => Payslip.HourlyOf(Earned, Minutes);
}
