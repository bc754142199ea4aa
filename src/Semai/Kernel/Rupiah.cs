namespace Semai.Kernel;

/// <summary>Whole rupiah, kept as whole numbers: how they are written, and how an amount is shared out so that nothing is lost.</summary>
public static class Rupiah
{
    extension(long amount)
    {
        /// <summary>Rp 1.234.567; below zero −Rp 1.234.567.</summary>
        public string AsRupiah => amount < 0 ? $"−Rp {Written.Number(-amount)}" : $"Rp {Written.Number(amount)}";
    }

    /// <summary>
    /// Shares out an amount by weight, in whole rupiah that add up to it again: everybody gets the part rounded down, and what
    /// is left goes rupiah by rupiah to those who lost most by the rounding, the first in order before the later.
    /// </summary>
    /// <param name="amount">Nought or more.</param>
    /// <param name="weights">Nought or more each, and not all nought.</param>
    public static IReadOnlyList<long> ShareOut(long amount, IReadOnlyList<long> weights)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        var all = weights.Aggregate(Int128.Zero, (sum, weight) => weight < 0 ? throw new ArgumentOutOfRangeException(nameof(weights)) : sum + weight);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(all, Int128.Zero, nameof(weights));

        var shares = weights.Select((weight, no) => (No: no, Part: (long)(amount * (Int128)weight / all), Lost: amount * (Int128)weight % all)).ToList();
        var left = amount - shares.Sum(s => s.Part);
        var lucky = shares.OrderByDescending(s => s.Lost).ThenBy(s => s.No).Take((int)left).Select(s => s.No).ToHashSet();
        return [.. shares.Select(s => s.Part + (lucky.Contains(s.No) ? 1 : 0))];
    }
}
