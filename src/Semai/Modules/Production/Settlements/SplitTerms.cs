namespace Semai.Modules.Production.Settlements;

/// <summary>
/// How the proceeds of an order are shared out once the material is paid for, in hundredths of a percent that add up to the
/// whole. Prisons split in different ways and cite the same decree, so the split is dated data, and an order keeps the one it
/// was agreed with.
/// </summary>
/// <param name="Work">To the people who worked.</param>
/// <param name="Capital">To working capital.</param>
/// <param name="State">Non-tax state revenue.</param>
/// <param name="Partner">To the partner business.</param>
public sealed record SplitTerms(int Work, int Capital, int State, int Partner)
{
    public const int Whole = 10_000;

    /// <exception cref="Refusal">They do not add up to the whole, or one is below nought.</exception>
    public SplitTerms Checked() => Math.Min(Math.Min(Work, Capital), Math.Min(State, Partner)) >= 0 && Work + Capital + State + Partner == Whole
        ? this
        : throw SettlementRefusals.NotWhole(Work + Capital + State + Partner);

    /// <summary>
    /// What came in, less the material, in whole rupiah that add up to it. What rounding leaves goes rupiah by rupiah to the
    /// part that lost most, in the order people, capital, state, partner where that is the same.
    /// </summary>
    /// <exception cref="Refusal">The material cost more than came in.</exception>
    public Shares Of(long gross, long material)
    {
        if (gross <= 0) throw SettlementRefusals.NothingCameIn;
        if (material > gross) throw SettlementRefusals.MaterialCostsMore(gross, material);

        var parts = Rupiah.ShareOut(gross - material, [Work, Capital, State, Partner]);
        return new(gross, material, parts[0], parts[1], parts[2], parts[3]);
    }
}

/// <summary>What each part gets, in whole rupiah.</summary>
public sealed record Shares(long Gross, long Material, long Work, long Capital, long State, long Partner)
{
    public long Net => Gross - Material;
}

/// <summary>By what the people's part is shared out among them; chosen for each order and shown beforehand.</summary>
public enum DistributionRule { ByPieces, ByHours, Equally }

/// <summary>What one person did for an order.</summary>
public sealed record WorkDone(Id<Participants.Participant> Person, int Pieces, int Minutes);

/// <summary>What one person gets for it.</summary>
public sealed record PersonShare(Id<Participants.Participant> Person, int Pieces, int Minutes, long Amount)
{
    /// <summary>Whole rupiah for an hour of work; null where no minutes are on record.</summary>
    public long? PerHour => Minutes == 0 ? null : Amount * 60 / Minutes;
}

/// <summary>Shares out the people's part.</summary>
public static class Distribution
{
    /// <summary>In the order of the people given, which also settles who gets what rounding leaves.</summary>
    /// <exception cref="Refusal">Nobody worked, or nothing that the rule goes by is on record.</exception>
    public static IReadOnlyList<PersonShare> Of(long amount, DistributionRule rule, IReadOnlyList<WorkDone> work)
    {
        if (work.Count == 0) throw SettlementRefusals.NobodyWorked;

        long[] weights = [.. work.Select(w => rule switch
        {
            DistributionRule.ByPieces => (long)w.Pieces,
            DistributionRule.ByHours => w.Minutes,
            DistributionRule.Equally => 1,
        })];
        if (weights.All(w => w == 0)) throw SettlementRefusals.NothingToGoBy(rule);

        return [.. work.Zip(Rupiah.ShareOut(amount, weights), (w, part) => new PersonShare(w.Person, w.Pieces, w.Minutes, part))];
    }
}
