using Microsoft.AspNetCore.Components;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Reference;

namespace Semai.Modules.Participants.Eligibility;

/// <summary>Eligibility per purpose on a person's profile, for the officers of the unit.</summary>
sealed class EligibilityProfilePart(Db db, Vault vault, Standing standing, TimeProvider time) : IProfilePart
{
    public ProfilePlace Place => ProfilePlace.Main;
    public int Order => 10;

    public async Task<RenderFragment?> ShowAsync(ProfileSubject subject, CancellationToken cancel)
    {
        if (!subject.IsOwn || !standing.Can(EligibilityPermissions.Read) || await db.RulesInForceAsync(EligibilityRules.Code, time.Today, cancel) is null) return null;
        if (await ShowEligibility.OfAsync(subject.Id, db, vault, standing, time.Today, cancel) is not { } advice) return null;

        return EligibilityPart.Of(advice, time.Today, ListEligibility.PathOf(subject.Id));
    }
}
