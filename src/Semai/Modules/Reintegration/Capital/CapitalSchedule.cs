namespace Semai.Modules.Reintegration.Capital;

/// <summary>One instalment of a loan.</summary>
/// <param name="Amount">Whole rupiah.</param>
/// <param name="Paid">What of it is paid, the oldest first.</param>
public sealed record Instalment(int No, DateOnly Due, long Amount, long Paid)
{
    public long Open => Amount - Paid;
}

/// <summary>
/// When how much is paid back. Each part that came is shared equally over the instalments that are still to come on its day,
/// the last one taking what comes later; the cost of the loan over all of them, in one sum with what is shared likewise. A
/// share is whole rupiah: what is left over goes rupiah by rupiah to the earliest. Payments fill the oldest instalment first.
/// </summary>
public sealed record CapitalSchedule(IReadOnlyList<Instalment> Instalments)
{
    public static readonly CapitalSchedule None = new([]);

    public long Total => Instalments.Sum(i => i.Amount);

    public long Open => Instalments.Sum(i => i.Open);

    /// <summary>What is due next or overdue; null where all is paid.</summary>
    public Instalment? Next => Instalments.FirstOrDefault(i => i.Open > 0);

    public IReadOnlyList<Instalment> LateOn(DateOnly day) => [.. Instalments.Where(i => i.Due < day && i.Open > 0)];

    /// <param name="parts">Day and amount of each part that came, in the order of their days.</param>
    /// <param name="cost">What the loan costs besides, in whole rupiah.</param>
    public static CapitalSchedule Of(int months, DateOnly first, long cost, IReadOnlyList<(DateOnly On, long Amount)> parts, long paid)
    {
        if (parts.Count == 0) return None;

        var days = Enumerable.Range(0, months).Select(first.AddMonths).ToList();
        var shared = new long[months];
        shared[0] = cost;
        foreach (var (on, amount) in parts) shared[days.FindIndex(d => d > on) is var from and >= 0 ? from : months - 1] += amount;
        var amounts = new long[months];
        foreach (var (from, amount) in shared.Index()) Add(amounts, from, amount);

        var instalments = new List<Instalment>(months);
        foreach (var (no, amount) in amounts.Index())
        {
            var share = Math.Min(amount, paid);
            instalments.Add(new(no + 1, days[no], amount, share));
            paid -= share;
        }

        return new(instalments);
    }

    static void Add(long[] amounts, int from, long amount)
    {
        foreach (var (no, share) in Rupiah.ShareOut(amount, [.. Enumerable.Repeat(1L, amounts.Length - from)]).Index()) amounts[from + no] += share;
    }
}
