using Semai.Shell.Parts;

namespace Semai.Modules.Partners.Offers;

/// <summary>How each state is drawn.</summary>
static class OfferKinds
{
    extension(OfferState state)
    {
        public StatusKind Drawn => state switch
        {
            OfferState.Draft => StatusKind.Cond,
            OfferState.Published => StatusKind.On,
            OfferState.Filled => StatusKind.Met,
            OfferState.Withdrawn or OfferState.Closed => StatusKind.Off,
        };
    }
}
