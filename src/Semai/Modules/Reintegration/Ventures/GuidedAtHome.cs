using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Reintegration.CashBooks;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>A business whose mentor belongs to the reader's own.</summary>
/// <param name="Shared">Its owner lets the mentor see the cash book.</param>
public sealed record GuidedVenture(Id<Venture> Id, string Name, VentureState State, bool Shared);

/// <summary>For a local business: the businesses of released people that its mentors go along with. They have no list of others.</summary>
sealed class GuidedAtHome(Db db) : IHomeAside
{
    const int Order = 40;
    const int Most = 20;

    public async Task<HomeAside?> OfAsync(Standing standing, CancellationToken cancel)
    {
        if (!standing.Can(VenturePermissions.Book) || standing.Can(VenturePermissions.List)) return null;

        var shared = await db.CashBooks.AsNoTracking().Select(b => b.VentureId).Take(Most).ToListAsync(cancel);
        var guided = await db.Ventures.AsNoTracking().Where(v => v.Standing == VentureStanding.Counted && v.State != VentureState.Closed).OrderByDescending(v => v.Id).Take(Most)
            .Select(v => new GuidedVenture(v.Id, v.Name, v.State, shared.Contains(v.Id))).ToListAsync(cancel);
        return guided.Count == 0 ? null : new(Order, Say(id: "Usaha yang Anda dampingi", en: "Businesses that you go along with"), HomeAside.Of<GuidedAtHomeView>(("Ventures", guided)));
    }
}
