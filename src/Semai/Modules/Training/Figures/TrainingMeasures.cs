using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Training.Classes;

namespace Semai.Modules.Training.Figures;

/// <summary>People trained.</summary>
sealed class TrainedMeasure(TrainingFigures figures) : IMeasure
{
    public string Code => MeasureCodes.Trained;

    public async Task<IReadOnlyDictionary<Id<Commitment>, long>> CountAsync(
        IReadOnlyCollection<Id<Commitment>> commitments, DateOnly until, CancellationToken cancel) =>
        await figures.Trained(commitments, until).GroupBy(c => c.CommitmentId).Select(g => new { g.Key, Count = g.LongCount() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    public string RowsPath(Id<Commitment> commitment) => ListCounted.PathOf(commitment, Code);
}

/// <summary>People competent in all required units.</summary>
sealed class CompetentMeasure(TrainingFigures figures) : IMeasure
{
    public string Code => MeasureCodes.Competent;

    public async Task<IReadOnlyDictionary<Id<Commitment>, long>> CountAsync(
        IReadOnlyCollection<Id<Commitment>> commitments, DateOnly until, CancellationToken cancel) =>
        (await figures.CompetentAsync(commitments, until, cancel)).CountBy(c => c.CommitmentId).ToDictionary(c => c.Key, c => (long)c.Value);

    public string RowsPath(Id<Commitment> commitment) => ListCounted.PathOf(commitment, Code);
}

/// <summary>Classes that came to their end.</summary>
sealed class ClassesHeldMeasure(TrainingFigures figures) : IMeasure
{
    public string Code => MeasureCodes.ClassesHeld;

    public async Task<IReadOnlyDictionary<Id<Commitment>, long>> CountAsync(
        IReadOnlyCollection<Id<Commitment>> commitments, DateOnly until, CancellationToken cancel) =>
        await figures.Held(commitments, until).GroupBy(c => c.CommitmentId).Select(g => new { g.Key, Count = g.LongCount() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    public string RowsPath(Id<Commitment> commitment) => $"{ClassLinks.List}?commitment={commitment}&state={ClassState.Completed}";
}
