using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Training.Classes;

namespace Semai.Modules.Training.Selection;

/// <summary>Proposes people for a class to the observation team, whoever advised them: the one way into a class.</summary>
public sealed class Proposing(Db db, ClassReading reading, Candidates candidates, TimeProvider time)
{
    /// <param name="Points">Of whatever advised the person, 0 to 100; those of the ranking where left out.</param>
    /// <param name="Reasons">One a line, likewise.</param>
    public sealed record Choice(Id<Participant> Who, int? Points = null, string? Reasons = null);

    /// <exception cref="Refusal">Somebody is no candidate, or the class takes nobody any more.</exception>
    public async Task<List<Enrolment>> ProposeAsync(TrainingClass found, IReadOnlyCollection<Choice> chosen, Actor by, CancellationToken cancel)
    {
        var choices = chosen.DistinctBy(c => c.Who).ToDictionary(c => c.Who);
        var ranked = (await candidates.RankAsync(found, cancel, choices.Keys)).Where(c => c.CanBePicked).ToDictionary(c => c.Who.Id);
        if (choices.Keys.FirstOrDefault(c => !ranked.ContainsKey(c)) is var stranger && stranger != default)
            throw TrainingRefusals.NotACandidate((await reading.NamesAsync([stranger], cancel)).GetValueOrDefault(stranger, TrainingWords.NameClosed));
        if (found.State is ClassState.Planned) found.OpenSelection(by, time.Now);
        else if (found.State is not (ClassState.Selecting or ClassState.Running)) throw TrainingRefusals.NotRunning;

        var proposed = choices.Values.Select(c => (Choice: c, Ranked: ranked[c.Who])).OrderByDescending(c => c.Choice.Points ?? c.Ranked.Points)
            .Select(c => Enrolment.Propose(found, c.Choice.Who, c.Choice.Points ?? c.Ranked.Points, Kept(c.Choice.Reasons ?? Reasons(c.Ranked)), by, time.Now)).ToList();
        db.AddRange(proposed);
        foreach (var enrolment in proposed)
            Journey.Record(db, enrolment.ParticipantId, found.Unit, JourneyKind.Proposed, time.Today, by, time.Now, ClassLinks.Of(found.Id), null, found.Title);
        await db.SaveChangesAsync(cancel);
        return proposed;
    }

    static string Reasons(RankedCandidate candidate) => string.Join('\n', candidate.Reasons.Select(r => r.Sentence));

    static string Kept(string all) => all.Length <= Enrolment.ReasonsMax ? all : all[..Enrolment.ReasonsMax];
}
