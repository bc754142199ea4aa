using Microsoft.AspNetCore.Components;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Production.Ledger;

namespace Semai.Modules.Production.Savings;

/// <summary>On a person's profile, to officers of the unit who keep money: what is saved, and the way to it.</summary>
sealed class SavingsPart(Db db, Standing standing) : IProfilePart
{
    public ProfilePlace Place => ProfilePlace.Side;
    public int Order => 50;

    public async Task<RenderFragment?> ShowAsync(ProfileSubject subject, CancellationToken cancel)
    {
        if (!subject.IsOwn || !standing.Can(LedgerPermissions.Read)) return null;

        var worth = -await db.LedgerAccounts.Where(a => a.Unit == subject.Unit && a.Kind == AccountKind.Savings && a.Holder == subject.Id.Value).Select(a => a.Balance).SingleOrDefaultAsync(cancel);
        return builder =>
        {
            builder.OpenComponent<SavingsPartView>(0);
            builder.AddComponentParameter(1, nameof(SavingsPartView.Worth), worth);
            builder.AddComponentParameter(2, nameof(SavingsPartView.Href), MoneyLinks.Savings(subject.Id));
            builder.CloseComponent();
        };
    }
}
