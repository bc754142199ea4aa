using Semai.Data;
using Semai.Matching;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Reference;

namespace Semai.Modules.Placements.Runs;

/// <summary>Reads a run with the names beside it.</summary>
public sealed class RunReading(Db db)
{
    public Task<MatchRun?> FindAsync(Guid id, CancellationToken cancel) => db.MatchRuns.FirstOrDefaultAsync(r => r.Id == new Id<MatchRun>(id), cancel);

    public async Task<RunFile> FileAsync(MatchRun run, CancellationToken cancel)
    {
        var input = RunInput.Thaw(run.Input);
        var names = await ParticipantFacts.NamesAsync(db, [.. run.Pairs.Select(p => p.ParticipantId).Concat(run.Misses.Select(m => m.ParticipantId))], cancel);
        var places = input.Places.ToDictionary(p => p.Key);
        var unit = await db.Organisations.Where(o => o.UnitNo == run.Unit).Select(o => o.Name).SingleAsync(cancel);
        return new(
            run, input, RunReport.Read(run.Report), unit,
            [.. run.Pairs.Select(p => new PairLine(p, Name(p.ParticipantId), input.People[p.No].HomeRegion, places[p.Place], PairPoints.Read(p.Points), p.RunnerUp is { } next ? places[next] : null))],
            [.. run.Misses.Select(m => new MissLine(m, Name(m.ParticipantId), Why(m), Change(m)))]);

        string Name(Id<Participant> id) => names.TryGetValue(id, out var name) ? name.FullName : Say(id: "Tidak lagi di unit ini", en: "No longer in this unit");
        string Title(Id<PlaceTraits> id) => places[id].Name;
        string Why(MatchMiss miss) => miss switch
        {
            { Out: { } reason } => RunWords.Of(reason, run.Kind),
            { Reason: UnmatchedReason.Separated, At: { } at, ApartFrom: { } other } => Say(id: $"tidak boleh bersama {Name(other)} di {Title(at)}", en: $"may not be with {Name(other)} at {Title(at)}"),
            _ => MatchWords.Of(miss.Reason),
        };
        string Change(MatchMiss miss) => miss switch
        {
            { Out: { } reason } => RunWords.Remedy(reason, run.Kind),
            { OnePlaceMore: { } at, Gain: > 0 and var gain } => Say(id: $"Satu tempat lagi di {Title(at)} menaikkan jumlah nilai {gain}.", en: $"One more place at {Title(at)} would raise the sum by {gain}."),
            _ => Say(id: $"Berubah jika ada {RunKindWords.One(run.Kind)} lain.", en: $"Changes with another {RunKindWords.One(run.Kind)}."),
        };
    }

    /// <summary>Names of the districts to which those in a run return, by code.</summary>
    public async Task<IReadOnlyDictionary<string, string>> DistrictsAsync(RunInput input, CancellationToken cancel)
    {
        var codes = input.People.Select(Fairness.DistrictOf).OfType<string>().Distinct().ToList();
        return await db.Regions.Where(r => codes.Contains(r.Code)).ToDictionaryAsync(r => r.Code, r => r.Name, cancel);
    }

    /// <summary>Offence groups of those in a run, for a reader who may see them.</summary>
    public async Task<IReadOnlyDictionary<string, string>> OffenceGroupsAsync(RunInput input, CancellationToken cancel)
    {
        var ids = input.People.Select(p => Id<Participant>.Parse(p.Id, null)).ToList();
        return (await db.Offences.Where(o => ids.Contains(o.ParticipantId)).Select(o => new { o.ParticipantId, o.Group }).ToListAsync(cancel))
            .ToDictionary(o => o.ParticipantId.ToString(), o => o.Group is OffenceGroup.Listed ? Say(id: "tertentu", en: "listed") : Say(id: "umum", en: "general"));
    }
}
