namespace Semai.Modules.Agreements.Commitments;

/// <summary>A promise whose progress something moves: a class, an offer, an internship. One thing may move several.</summary>
public sealed record ServedCommitment(Id<Commitment> CommitmentId);
