namespace Semai.Modules.Reintegration.CashBooks;

/// <summary>Which way money went.</summary>
public enum CashKind
{
    /// <summary>Money came in.</summary>
    Income,

    /// <summary>Money went out.</summary>
    Cost,

    /// <summary>Money went out for goods and material that are sold again.</summary>
    Stock,
}

/// <summary>What for: a short list for each kind, the usual one first.</summary>
public enum CashPurpose
{
    DirectSale,
    Consignment,
    Ordered,
    OtherIncome,

    /// <summary>The owner's own money or a loan: it comes in, and is no profit.</summary>
    CapitalIn,

    Transport,
    Wages,
    Energy,
    Rent,
    Tools,
    OtherCost,

    /// <summary>Taken for the household: it goes out, and is no cost of the business.</summary>
    Household,

    /// <summary>Paid back on a loan: it goes out, and is no cost of the business.</summary>
    Instalment,

    Material,
    Packaging,
    Goods,
}

public static class CashPurposes
{
    static readonly ILookup<CashKind, CashPurpose> ByKind = Enum.GetValues<CashPurpose>().ToLookup(KindOf);

    public static IReadOnlyList<CashPurpose> Of(CashKind kind) => [.. ByKind[kind]];

    public static CashKind KindOf(CashPurpose purpose) => purpose switch
    {
        CashPurpose.DirectSale or CashPurpose.Consignment or CashPurpose.Ordered or CashPurpose.OtherIncome or CashPurpose.CapitalIn => CashKind.Income,
        CashPurpose.Material or CashPurpose.Packaging or CashPurpose.Goods => CashKind.Stock,
        _ => CashKind.Cost,
    };

    /// <summary>Belongs to profit and loss; what is not trade moves money and no profit.</summary>
    public static bool IsTrade(CashPurpose purpose) => purpose is not (CashPurpose.CapitalIn or CashPurpose.Household or CashPurpose.Instalment);

    /// <summary>Something was sold.</summary>
    public static readonly IReadOnlyList<CashPurpose> Sales = [CashPurpose.DirectSale, CashPurpose.Consignment, CashPurpose.Ordered];
}
