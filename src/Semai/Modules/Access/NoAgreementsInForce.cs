namespace Semai.Modules.Access;

/// <summary>Where no agreement is kept, none opens anything.</summary>
sealed class NoAgreementsInForce : IAgreementsInForce
{
    public Task<IReadOnlyList<Guid>> OfAsync(IReadOnlyCollection<Guid> organisations, DateOnly on, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Guid>>([]);
}
