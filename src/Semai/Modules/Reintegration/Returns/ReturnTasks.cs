using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Reintegration.FollowUps;

namespace Semai.Modules.Reintegration.Returns;

/// <summary>On the home page of the prison: who is back, and nobody has said what that was.</summary>
sealed class ReturnTasks(Db db) : IHomeTasks
{
    const int Most = 6;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel)
    {
        if (!standing.Can(FollowUpPermissions.Explain)) return [];

        var open = await db.PrisonReturns.AsNoTracking().Where(r => r.State == ReturnState.Open).OrderBy(r => r.Id).Take(Most)
            .Select(r => new { r.Id, r.ParticipantId, r.Unit, r.On }).ToListAsync(cancel);
        var names = await ParticipantFacts.NamesAsync(db, [.. open.Select(r => r.ParticipantId)], cancel);
        return [.. open.Where(r => db.IsInside(r.Unit) && names.ContainsKey(r.ParticipantId)).Select(r => new HomeTask(
            HomeTaskKind.Todo, Say(id: $"{names[r.ParticipantId].FullName} ada lagi setelah bebas", en: $"{names[r.ParticipantId].FullName} is here again after the release"),
            Say(id: $"Sejak {r.On.Long}. Perkara baru, melanggar syarat, atau salah catat?", en: $"Since {r.On.Long}. A new case, a breach, or an error?"),
            ExplainReturn.PathOf(r.Id), ReturnWords.Title, r.On))];
    }
}
