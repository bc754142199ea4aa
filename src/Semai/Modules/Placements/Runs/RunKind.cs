using Semai.Modules.Partners.Offers;

namespace Semai.Modules.Placements.Runs;

/// <summary>What a run gives places of: offers of one kind, which keep their names, or classes.</summary>
public enum RunKind
{
    Mentoring,
    InternshipInside,
    InternshipOutside,

    /// <summary>Training classes of the prison that have not begun.</summary>
    ClassPlaces,
}

public static class RunKinds
{
    extension(RunKind kind)
    {
        /// <summary>The kind of the offers; null where no business offers the places.</summary>
        public OfferKind? Offered => kind switch
        {
            RunKind.Mentoring => OfferKind.Mentoring,
            RunKind.InternshipInside => OfferKind.InternshipInside,
            RunKind.InternshipOutside => OfferKind.InternshipOutside,
            RunKind.ClassPlaces => null,
        };

        /// <summary>Said where nothing of the kind has a free place.</summary>
        public Refusal NothingOpen => kind is RunKind.ClassPlaces ? RunRefusals.NoClasses : RunRefusals.NoOffers;
    }

    extension(OfferKind kind)
    {
        /// <summary>The kind of a run that gives its places.</summary>
        public RunKind Run => kind switch
        {
            OfferKind.Mentoring => RunKind.Mentoring,
            OfferKind.InternshipInside => RunKind.InternshipInside,
            OfferKind.InternshipOutside => RunKind.InternshipOutside,
        };
    }
}
