using Semai.Modules.Participants;

namespace Semai.Modules.Training.Selection;

/// <summary>Where no rules are loaded, nobody is judged and the ranking says so.</summary>
sealed class EligibilityNotAsked : IEligibilityForTraining
{
    public Task<IReadOnlyDictionary<Id<Participant>, FitnessVerdict>> OfAsync(IReadOnlyCollection<Id<Participant>> people, DateOnly on, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyDictionary<Id<Participant>, FitnessVerdict>>(new Dictionary<Id<Participant>, FitnessVerdict>());

    public Task FreezeAsync(Id<Participant> participant, SelectionMinutes minutes, Actor by, CancellationToken cancel) => Task.CompletedTask;
}
