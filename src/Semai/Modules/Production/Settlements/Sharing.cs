namespace Semai.Modules.Production.Settlements;

/// <summary>
/// Shares an amount of whole rupiah by weights. Everybody gets the whole rupiah below their share; what is left over, less
/// than one rupiah for each, goes one by one to the largest fractions, and among equal fractions to whoever stands first.
/// </summary>
public static class Sharing
{
    /// <param name="amount">Nought or more.</param>
    /// <param name="weights">None below nought, not all nought.</param>
    /// <returns>As many shares as weights; their sum is the amount.</returns>
    public static IReadOnlyList<long> ByWeights(long amount, IReadOnlyList<long> weights)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        var all = weights.Aggregate(Int128.Zero, (sum, weight) => weight < 0 ? throw new ArgumentOutOfRangeException(nameof(weights)) : sum + weight);
        if (all == 0) throw new ArgumentOutOfRangeException(nameof(weights));

        var shares = new long[weights.Count];
        var fractions = new (Int128 Left, int At)[weights.Count];
        for (var at = 0; at < weights.Count; at++)
        {
            var (whole, left) = Int128.DivRem((Int128)amount * weights[at], all);
            (shares[at], fractions[at]) = ((long)whole, (left, at));
        }

        var over = amount - shares.Sum();
        foreach (var (_, at) in fractions.OrderByDescending(f => f.Left).ThenBy(f => f.At).Take((int)over)) shares[at]++;
        return shares;
    }
}
