namespace Semai.Modules.Partners.Sectors;

/// <summary>What a business does with its goods; the same goods belong to one sector when made and to another when sold on.</summary>
public enum SectorRole
{
    /// <summary>Nothing is said of it.</summary>
    Plain,

    Sold,

    /// <summary>Sold from a stall, a shop or by a dealer: rather somebody else's goods.</summary>
    Kept,

    /// <summary>Made, processed or packed by the business itself.</summary>
    Made,

    /// <summary>Grown, bred or caught.</summary>
    Grown,

    /// <summary>Cooked to be eaten there: fish and fowl become a meal.</summary>
    Cooked,
}
