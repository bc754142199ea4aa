namespace Semai.Modules.Reintegration.Ventures;

/// <summary>The light of a business, the best first.</summary>
public enum VentureCondition { Healthy, NeedsAttention, Endangered, Unknown }

/// <summary>What the light of a business goes by; from its cash book.</summary>
/// <param name="LastSaleOn">Null where nothing was sold yet.</param>
/// <param name="LastEntryOn">Null where the book is empty.</param>
/// <param name="Profits">Of the last whole months in which something was entered, the latest first.</param>
public sealed record VentureSigns(DateOnly? LastSaleOn, DateOnly? LastEntryOn, IReadOnlyList<long> Profits);

/// <summary>How a business is doing, with what it is judged by, the worst first. It tells no amounts.</summary>
public sealed record VentureHealth(VentureCondition Condition, IReadOnlyList<string> Reasons)
{
    /// <param name="signs">Null where its owner does not share the book with this reader.</param>
    /// <returns>Null for one that does not work: it rests, has closed, or is not confirmed.</returns>
    public static VentureHealth? Of(Venture venture, VentureSigns? signs, DateOnly today, VentureRules rules)
    {
        if (venture.State is not VentureState.Running || venture.Standing is VentureStanding.InError) return null;
        if (signs is null) return new(VentureCondition.Unknown, [Say(id: "Pemiliknya tidak membagikan buku kas", en: "Its owner does not share the cash book")]);

        var found = All(venture, signs, today, rules).OrderByDescending(s => s.Condition).ToList();
        return new(found[0].Condition, [.. found.Select(s => s.Said)]);
    }

    static IEnumerable<(VentureCondition Condition, string Said)> All(Venture venture, VentureSigns signs, DateOnly today, VentureRules rules)
    {
        yield return Sale(today.DayNumber - (signs.LastSaleOn ?? venture.StartedOn).DayNumber, signs.LastSaleOn is not null, rules);
        if (signs.Profits.Count > 0) yield return Profit(signs.Profits, rules);

        var unwritten = today.DayNumber - (signs.LastEntryOn ?? venture.StartedOn).DayNumber;
        yield return unwritten > rules.BookDays.Value
            ? (VentureCondition.NeedsAttention, Say(id: $"Buku kas tidak diisi {unwritten} hari", en: $"Nothing entered in the cash book for {unwritten} days"))
            : (VentureCondition.Healthy, Say(id: "Buku kas diisi", en: "The cash book is kept"));
    }

    static (VentureCondition, string) Sale(int days, bool sold, VentureRules rules) => (
        days >= rules.SaleDangerDays.Value ? VentureCondition.Endangered : days >= rules.SaleAttentionDays.Value ? VentureCondition.NeedsAttention : VentureCondition.Healthy,
        (sold, days) switch
        {
            (false, _) => Say(id: $"Belum ada penjualan di buku kas, {days} hari sejak mulai", en: $"No sale in the cash book yet, {Days(days)} since the start"),
            (_, 0) => Say(id: "Penjualan terakhir hari ini", en: "The last sale was today"),
            _ => Say(id: $"Penjualan terakhir {days} hari yang lalu", en: $"The last sale was {Days(days)} ago"),
        });

    static (VentureCondition, string) Profit(IReadOnlyList<long> profits, VentureRules rules)
    {
        var losses = profits.Count(p => p < 0);
        return (
            losses >= rules.LossMonthsDanger.Value ? VentureCondition.Endangered : losses >= rules.LossMonthsAttention.Value ? VentureCondition.NeedsAttention : VentureCondition.Healthy,
            Say(id: $"Untung dalam {profits.Count - losses} dari {profits.Count} bulan terakhir", en: $"A profit in {profits.Count - losses} of the last {profits.Count} months"));
    }

    static string Days(int days) => days == 1 ? "1 day" : $"{days} days";
}
