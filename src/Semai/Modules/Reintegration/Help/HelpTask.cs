using Semai.Modules.Agreements;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.FollowUps;

namespace Semai.Modules.Reintegration.Help;

/// <summary>Who sees to it.</summary>
/// <param name="Unit">Number of a probation office; null for an agency.</param>
/// <param name="AgreementId">Under which an agency has the person; null for a probation office.</param>
public sealed record HelpOwner(Guid Id, int? Unit, Guid? AgreementId);

/// <summary>What is needed, from whom, and by when.</summary>
public sealed record HelpNeed(HelpKind Kind, string? Note, HelpOwner Owner, DateOnly Due);

/// <summary>One act on a task; never edited.</summary>
public sealed record HelpEvent(int No, HelpAct Act, string By, string ByName, DateTime RecordedAt, string? Note);

/// <summary>Help that a released person needs: an office owns it, and it stands on that office's home page until it is done.</summary>
public sealed class HelpTask : IVersioned
{
    public const int TextMax = 400;

    readonly List<HelpEvent> _history = [];

    HelpTask() { }

    public Id<HelpTask> Id { get; private init; }
    public Id<FollowUp> FollowUpId { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }

    /// <summary>Number of the prison that released the person.</summary>
    public int Unit { get; private init; }

    /// <summary>The answer it comes from; where that was in error, so is the task.</summary>
    public int AnswerNo { get; private init; }

    public HelpKind Kind { get; private init; }
    public string? Note { get; private init; }
    public Guid OwnerId { get; private init; }
    public int? OwnerUnit { get; private init; }
    public Guid? AgreementId { get; private init; }
    public DateOnly Due { get; private init; }
    public HelpState State { get; private set; }
    public int Version { get; private set; }

    /// <summary>Every act, in order.</summary>
    public IReadOnlyList<HelpEvent> History => [.. _history.OrderBy(e => e.No)];

    /// <exception cref="Refusal">The day by which is before the day it was asked for.</exception>
    public static HelpTask Ask(FollowUp followUp, FollowUpAnswer answer, HelpNeed need, Actor by, DateTime at)
    {
        if (need.Due < answer.On) throw HelpRefusals.DueBeforeAsked;

        var made = new HelpTask
        {
            Id = Id<HelpTask>.New(at),
            FollowUpId = followUp.Id,
            ParticipantId = followUp.ParticipantId,
            Unit = followUp.Unit,
            AnswerNo = answer.No,
            Kind = need.Kind,
            Note = Wording.OrNone(need.Note, TextMax),
            OwnerId = need.Owner.Id,
            OwnerUnit = need.Owner.Unit,
            AgreementId = need.Owner.AgreementId,
            Due = need.Due,
        };
        made.Tell(HelpAct.Ask, by, at, null);
        return made;
    }

    /// <param name="note">What was done.</param>
    public void Finish(string note, Actor by, DateTime at) => Do(HelpAct.Finish, note, by, at);

    /// <param name="note">Why it is not needed any more.</param>
    public void Drop(string note, Actor by, DateTime at) => Do(HelpAct.Drop, note, by, at);

    /// <param name="note">Why it is not done after all.</param>
    public void Reopen(string note, Actor by, DateTime at) => Do(HelpAct.Reopen, note, by, at);

    void Do(HelpAct act, string note, Actor by, DateTime at)
    {
        var (next, words) = (HelpLifecycle.Table.After(State, act), Wording.Of(note, TextMax));
        State = next;
        Tell(act, by, at, words);
    }

    void Tell(HelpAct act, Actor by, DateTime at, string? note) => _history.Add(new(_history.Count + 1, act, by.Id, by.Name, at, note));
}
