using Semai.Modules.Participants;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Settlements;

/// <summary>What one person did for an order and nobody has paid yet.</summary>
public sealed record WorkDone(Id<Participant> Person, int Days, int Minutes, int Pieces, int Entries);

/// <summary>What one person is given for it.</summary>
/// <param name="Amount">In whole rupiah.</param>
public sealed record WorkShare(Id<Participant> Person, int Days, int Minutes, int Pieces, int Entries, long Amount);

/// <summary>
/// How what an order brought in is shared out. Material that was bought for it goes back to working capital first; what is
/// left is split by the order's rule, and the part of the work is shared among those who did it. All in whole rupiah.
/// </summary>
/// <param name="Gross">Invoiced, less what came back; all of it paid.</param>
/// <param name="Material">Bought for it out of working capital.</param>
/// <param name="Work">To those who worked.</param>
/// <param name="Capital">To working capital, beside the material.</param>
/// <param name="State">State revenue (PNBP).</param>
/// <param name="Partner">To the partner business.</param>
public sealed record Calculation(long Gross, long Material, long Work, long Capital, long State, long Partner, IReadOnlyList<WorkShare> Shares)
{
    /// <summary>Left to be split; nought where the material cost more than came in.</summary>
    public long Net => Math.Max(0, Gross - Material);

    /// <summary>What the material cost more than came in: working capital bears it.</summary>
    public long Loss => Math.Max(0, Material - Gross);

    /// <param name="work">In the order in which people were first recorded; it decides where equal fractions of a rupiah go.</param>
    /// <exception cref="Refusal">Nothing came in, nobody worked, nobody made a piece although pieces decide, or a partner's part without a partner.</exception>
    public static Calculation Of(long gross, long material, SplitChoice split, DistributionRule rule, bool hasPartner, IReadOnlyList<WorkDone> work)
    {
        if (gross < 1) throw SettlementRefusals.NothingCameIn;
        if (split.Partner > 0 && !hasPartner) throw SettlementRefusals.NoPartner;

        var parts = Sharing.ByWeights(Math.Max(0, gross - material), [split.Work, split.Capital, split.State, split.Partner]);
        return new(gross, material, parts[0], parts[1], parts[2], parts[3], parts[0] == 0 ? [] : Shared(parts[0], rule, work));
    }

    static IReadOnlyList<WorkShare> Shared(long amount, DistributionRule rule, IReadOnlyList<WorkDone> work)
    {
        if (work.Count == 0) throw SettlementRefusals.NobodyWorked;

        var weights = work.Select(w => WeightOf(w, rule)).ToList();
        if (weights.All(w => w == 0)) throw SettlementRefusals.NoPieces;

        var amounts = Sharing.ByWeights(amount, weights);
        return [.. work.Select((w, at) => new WorkShare(w.Person, w.Days, w.Minutes, w.Pieces, w.Entries, amounts[at]))];
    }

    static long WeightOf(WorkDone work, DistributionRule rule) => rule switch
    {
        DistributionRule.ByPieces => work.Pieces,
        DistributionRule.ByHours => work.Minutes,
        DistributionRule.Equally => 1,
    };
}
