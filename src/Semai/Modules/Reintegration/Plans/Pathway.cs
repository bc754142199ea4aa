namespace Semai.Modules.Reintegration.Plans;

/// <summary>What a life outside rests on. A plan looks at each.</summary>
public enum Pathway
{
    /// <summary>KTP, KK, a bank account.</summary>
    Papers,

    Housing,
    Family,

    /// <summary>Its texts are sealed, and shown only to those who may read health.</summary>
    Health,

    Money,

    /// <summary>Work, or a business of one's own.</summary>
    Livelihood,
}
