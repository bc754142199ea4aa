namespace Semai.Modules.Agreements.Commitments;

/// <summary>
/// Counts one kind of result from the records of the work. Registered with the services by the module that keeps those
/// records; the number on the agreement, the list behind it and its export come from the same query.
/// </summary>
public interface IMeasure
{
    /// <summary>One of <see cref="MeasureCodes"/>.</summary>
    string Code { get; }

    /// <summary>For each commitment how much was done up to and including that day; a commitment without any may be left out.</summary>
    Task<IReadOnlyDictionary<Id<Commitment>, long>> CountAsync(
        IReadOnlyCollection<Id<Commitment>> commitments, DateOnly until, CancellationToken cancel);

    /// <summary>Address of the list whose rows add up to the number.</summary>
    string RowsPath(Id<Commitment> commitment);
}
