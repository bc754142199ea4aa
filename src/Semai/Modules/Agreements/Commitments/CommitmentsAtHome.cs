using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Modules.Agreements.Commitments;

/// <summary>How the promises of the agreements in force stand: the reader's own first, then those behind.</summary>
sealed class CommitmentsAtHome(Db db, CommitmentReader commitments, TimeProvider time) : IHomeAside
{
    const int Agreements = 20;
    const int Most = 6;

    public async Task<HomeAside?> OfAsync(Standing standing, CancellationToken cancel)
    {
        if (!standing.Can(AgreementPermissions.Read)) return null;

        var inForce = await db.Agreements.Where(AgreementsInForce.On(time.Today)).OrderBy(a => a.Ends).Select(a => a.Id).Take(Agreements).ToListAsync(cancel);
        var own = standing.Posts.Select(p => p.OrganisationId).ToHashSet();
        var open = (await commitments.OfAsync(inForce, cancel)).Where(c => c.Progress.Status is not (CommitmentStatus.Waived or CommitmentStatus.Upcoming)).ToList();
        var shown = open.OrderByDescending(c => own.Contains(c.ResponsibleId)).ThenBy(c => Urgency(c.Progress.Status)).ThenBy(c => c.Due).ThenBy(c => c.No).Take(Most).ToList();
        if (shown.Count == 0) return null;

        var only = open.Select(c => c.AgreementId).Distinct().ToList() is [var one] ? ReadAgreement.Path(one) : ListAgreements.Path;
        return new(20, Say(id: "Kemajuan komitmen", en: "Progress of commitments"), HomeAside.Of<CommitmentsAtHomeView>(("Commitments", shown), ("All", open.Count)),
            only, Say(id: "Lihat perjanjian", en: "See the agreements"));
    }

    static int Urgency(CommitmentStatus status) => status switch
    {
        CommitmentStatus.Late => 0,
        CommitmentStatus.AtRisk => 1,
        CommitmentStatus.OnTrack => 2,
        CommitmentStatus.Met => 3,
        _ => 4,
    };
}
