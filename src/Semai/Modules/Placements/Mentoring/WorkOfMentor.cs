using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Partners.Mentors;

namespace Semai.Modules.Placements.Mentoring;

/// <summary>The pairs of a mentor, as the mentor's page lists them to whoever may read mentoring.</summary>
sealed class WorkOfMentor(Db db, PairReading reading, Standing standing) : IMentorWork
{
    public async Task<IReadOnlyList<MentorWork>> OfAsync(Id<Mentor> mentor, CancellationToken cancel)
    {
        if (!standing.Can(MentoringPermissions.Read)) return [];

        var pairs = await db.Pairs.AsNoTracking().Where(p => p.MentorId == mentor).OrderByDescending(p => p.Id)
            .Select(p => new { p.Id, p.ParticipantId, p.State, Meetings = p.Meetings.Count(m => m.InErrorWhy == null) }).ToListAsync(cancel);
        var names = await reading.NamesAsync(pairs.ConvertAll(p => p.ParticipantId), cancel);
        return pairs.ConvertAll(p => new MentorWork(
            names.GetValueOrDefault(p.ParticipantId) ?? PairWords.NameClosed, Say(id: $"{p.Meetings} pertemuan", en: p.Meetings == 1 ? "One meeting" : $"{p.Meetings} meetings"),
            PairWords.Of(p.State), PairWords.KindOf(p.State), PairLinks.Of(p.Id)));
    }
}
