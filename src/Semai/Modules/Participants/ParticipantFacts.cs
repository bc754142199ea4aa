using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Participants;

/// <summary>A name as other modules may print it.</summary>
public sealed record ParticipantName(Id<Participant> Id, int Unit, string FullName);

/// <summary>Someone in custody who might join a class; nothing of the offence, of risk or of health.</summary>
public sealed record Candidate(
    Id<Participant> Id, int Unit, string FullName, Sex Sex, string RegisterNumber, LegalStatus LegalStatus, Sector? Interest,
    string? InterestText, string? Education, string? Languages, string? Disability, string? HomeDistrict, DateOnly? ExpectedRelease);

/// <summary>What other modules may ask about people. Each answer stays inside the reader's scope; none tells an offence.</summary>
public static class ParticipantFacts
{
    /// <summary>Names of those among the ids whom the reader may see.</summary>
    public static async Task<IReadOnlyDictionary<Id<Participant>, ParticipantName>> NamesAsync(
        Db db, IReadOnlyCollection<Id<Participant>> ids, CancellationToken cancel) =>
        (await db.Participants.Where(p => ids.Contains(p.Id))
            .Select(p => new { p.Id, p.Unit, p.Name, p.Alias, p.Patronym, p.Sex }).ToListAsync(cancel))
        .ToDictionary(p => p.Id, p => new ParticipantName(p.Id, p.Unit, ParticipantWords.FullName(p.Name, p.Alias, p.Patronym, p.Sex)));

    /// <summary>Everyone present in a unit, those who leave soonest first; with this interest only, where one is given.</summary>
    public static async Task<IReadOnlyList<Candidate>> CandidatesAsync(Db db, int unit, Sector? interest, CancellationToken cancel) =>
        (await (
            from custody in db.Custodies
            where custody.Unit == unit && custody.Presence == Presence.Present
            join person in db.Participants on custody.ParticipantId equals person.Id
            where interest == null || person.Interest == interest
            orderby custody.ExpirationDate == null, custody.ExpirationDate, person.Id
            select new { custody.RegisterNumber, custody.LegalStatus, custody.ExpirationDate, person.Id, person.Name, person.Alias, person.Patronym, person.Sex, person.Interest, person.InterestText, person.Education, person.Languages, person.Disability, person.HomeDistrict })
            .ToListAsync(cancel))
        .ConvertAll(p => new Candidate(
            p.Id, unit, ParticipantWords.FullName(p.Name, p.Alias, p.Patronym, p.Sex), p.Sex, p.RegisterNumber, p.LegalStatus, p.Interest,
            p.InterestText, p.Education, p.Languages, p.Disability, p.HomeDistrict, p.ExpirationDate));

    /// <summary>Those of these people who were in that unit on that day, by what is recorded of their coming and going.</summary>
    public static async Task<IReadOnlySet<Id<Participant>>> PresentOnAsync(Db db, int unit, IReadOnlyCollection<Id<Participant>> ids, DateOnly day, CancellationToken cancel)
    {
        var now = await db.Custodies.AsNoTracking().Where(c => c.Unit == unit && ids.Contains(c.ParticipantId))
            .Select(c => new { c.ParticipantId, c.Presence, c.PresentSince }).ToDictionaryAsync(c => c.ParticipantId, cancel);
        var moves = (await db.Set<CustodyChange>().AsNoTracking().Where(c => c.Unit == unit && c.Act == ChangeAct.Moved && ids.Contains(c.ParticipantId))
            .OrderBy(c => c.Id).Select(c => new { c.ParticipantId, c.Old, c.New }).ToListAsync(cancel)).ToLookup(c => c.ParticipantId);
        return ids.Where(id => moves[id].Any()
            ? WasPresent([.. moves[id].Select(m => m.Old).Take(1), .. moves[id].Select(m => m.New)], day)
            : now.TryGetValue(id, out var custody) && custody.Presence is Presence.Present && custody.PresentSince <= day).ToHashSet();
    }

    static bool WasPresent(IEnumerable<string?> moves, DateOnly day) =>
        moves.OfType<string>().Select(Custody.ReadMove).LastOrDefault(m => m.On <= day).Presence is Presence.Present
        && moves.OfType<string>().Select(Custody.ReadMove).Any(m => m.On <= day);
}
