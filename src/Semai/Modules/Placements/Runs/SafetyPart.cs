using Microsoft.AspNetCore.Components;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;

namespace Semai.Modules.Placements.Runs;

/// <summary>On a person's profile, to officers of the unit: how many safeguards and separations stand, and the way to them.</summary>
sealed class SafetyPart(Db db, Standing standing) : IProfilePart
{
    public ProfilePlace Place => ProfilePlace.Side;
    public int Order => 40;

    public async Task<RenderFragment?> ShowAsync(ProfileSubject subject, CancellationToken cancel)
    {
        if (!subject.IsOwn || !standing.Can(RunPermissions.Safeguard)) return null;

        var needs = await db.SafeguardNeeds.CountAsync(n => n.ParticipantId == subject.Id && n.Until == null, cancel);
        var apart = await db.Separations.CountAsync(s => (s.One == subject.Id || s.Other == subject.Id) && s.Until == null, cancel);
        return builder =>
        {
            builder.OpenComponent<SafetyPartView>(0);
            builder.AddComponentParameter(1, nameof(SafetyPartView.Needs), needs);
            builder.AddComponentParameter(2, nameof(SafetyPartView.Apart), apart);
            builder.AddComponentParameter(3, nameof(SafetyPartView.Href), Safety.PathOf(subject.Id));
            builder.CloseComponent();
        };
    }
}
