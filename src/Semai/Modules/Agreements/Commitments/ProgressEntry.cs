namespace Semai.Modules.Agreements.Commitments;

public enum ProgressStanding { Counted, InError }

public enum ProgressAct { Record, MarkInError, Restore }

public static class ProgressLifecycle
{
    public static readonly Lifecycle<ProgressStanding, ProgressAct> Table = new("progress", CommitmentWords.Of,
        (ProgressStanding.Counted, ProgressAct.MarkInError, ProgressStanding.InError),
        (ProgressStanding.InError, ProgressAct.Restore, ProgressStanding.Counted));
}

/// <summary>
/// Progress that no register counts by itself: how much, on which day, and what shows it. A wrong entry is marked as made
/// in error, with the reason, and may be restored; it is never deleted.
/// </summary>
public sealed class ProgressEntry : IVersioned
{
    public const long AmountMax = 1_000_000;
    public const int EvidenceMax = 500;

    readonly List<ProgressEvent> _history = [];

    public Id<ProgressEntry> Id { get; private init; }
    public Id<Commitment> CommitmentId { get; private init; }
    public Id<Agreement> AgreementId { get; private init; }
    public DateOnly On { get; private init; }
    public long Amount { get; private init; }

    /// <summary>What was done and what shows it: "Berita acara serah terima 3/2026".</summary>
    public string Evidence { get; private init; }

    public ProgressStanding Standing { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<ProgressEvent> History => _history;

    ProgressEntry(Id<ProgressEntry> id, Id<Commitment> commitmentId, Id<Agreement> agreementId, DateOnly on, long amount, string evidence)
    {
        (Id, CommitmentId, AgreementId, On, Amount, Evidence) = (id, commitmentId, agreementId, on, amount, evidence);
    }

    /// <exception cref="Refusal">The amount is below 1; it happened outside the commitment's days; the commitment was waived.</exception>
    public static ProgressEntry Enter(Commitment commitment, long amount, string evidence, Occasion occasion)
    {
        if (amount is < 1 or > AmountMax) throw CommitmentRefusals.AmountOutOfRange;
        if (commitment.Standing is CommitmentStanding.Waived) throw CommitmentRefusals.CommitmentIsWaived;
        if (occasion.On < commitment.Starts) throw CommitmentRefusals.BeforeTheCommitment(commitment.Starts);

        var entry = new ProgressEntry(Id<ProgressEntry>.New(occasion.At), commitment.Id, commitment.AgreementId, occasion.On, amount, Wording.Of(evidence, EvidenceMax));
        entry.Record(ProgressAct.Record, null, occasion.By, occasion.At);
        return entry;
    }

    public void MarkInError(string reason, Actor by, DateTime at)
    {
        var next = ProgressLifecycle.Table.After(Standing, ProgressAct.MarkInError);
        var words = Wording.Of(reason, Occasion.NoteMax);

        Standing = next;
        Record(ProgressAct.MarkInError, words, by, at);
    }

    public void Restore(Actor by, DateTime at)
    {
        Standing = ProgressLifecycle.Table.After(Standing, ProgressAct.Restore);
        Record(ProgressAct.Restore, null, by, at);
    }

    void Record(ProgressAct act, string? note, Actor by, DateTime at) =>
        _history.Add(new(_history.Count + 1, act, by.Id, by.Name, at, note));
}

public sealed record ProgressEvent(int No, ProgressAct Act, string By, string ByName, DateTime At, string? Note);
