using Semai.Modules.Agreements.Commitments;

namespace Semai.Modules.Partners.Offers;

/// <summary>What a business offers.</summary>
public enum OfferKind
{
    /// <summary>A mentor meets the person, inside the prison or after release.</summary>
    Mentoring,

    /// <summary>Work under the business's guidance, within the wall.</summary>
    InternshipInside,

    /// <summary>Work at the business: assimilation with a third party, with the whole gate of documents.</summary>
    InternshipOutside,
}

/// <summary>What follows from the kind of an offer.</summary>
public static class OfferKindFacts
{
    extension(OfferKind kind)
    {
        /// <summary>Measures of the promises that places of this kind can move.</summary>
        public IReadOnlyList<string> Measures => kind is OfferKind.Mentoring ? MeasureCodes.OfMentoring : MeasureCodes.OfInternships;
    }
}

/// <summary>How much of the trade a person must bring.</summary>
public enum SkillLevel
{
    /// <summary>Nothing; it is taught there.</summary>
    None,

    /// <summary>Worked in it before, or takes part in a class.</summary>
    Basic,

    /// <summary>Completed a class of the sector.</summary>
    Trained,

    /// <summary>Certified competent.</summary>
    Certified,
}
