using Semai.Modules.Agreements;

namespace Semai.Modules.Partners.Mentors;

/// <summary>
/// Leave for a mentor to enter one prison: asked for, the identity seen, then granted for a time or refused. The
/// identity card is looked at, never copied: its number is not kept.
/// </summary>
public sealed class Clearance : IVersioned
{
    public const int TextMax = 300;

    readonly List<ClearanceEvent> _history = [];

    Clearance() { }

    public Id<Clearance> Id { get; private init; }
    public Id<Mentor> MentorId { get; private init; }

    /// <summary>The regency whose register keeps the mentor's business.</summary>
    public string RegencyCode { get; private init; } = "";

    /// <summary>The prison's number.</summary>
    public int Unit { get; private init; }

    /// <summary>What for.</summary>
    public string Purpose { get; private init; } = "";

    public ClearanceState State { get; private set; }

    /// <summary>Which paper was looked at: KTP, SIM, passport; null until it was.</summary>
    public string? IdentitySeen { get; private set; }

    /// <summary>The day on which it was looked at.</summary>
    public DateOnly? IdentitySeenOn { get; private set; }

    /// <summary>First and last day of entry; null unless it was granted.</summary>
    public DateOnly? ValidFrom { get; private set; }

    public DateOnly? ValidUntil { get; private set; }

    /// <summary>Why a name like one on the ban list is not that person; null where no name is like it.</summary>
    public string? NotTheBanned { get; private set; }

    /// <summary>When the name was last held against the ban list; a ban placed after it asks for another look.</summary>
    public DateTime? ComparedAt { get; private set; }

    /// <summary>The day from which it admits no more, because it was taken back; null while it was not.</summary>
    public DateOnly? RevokedOn { get; private set; }

    /// <summary>Mentor and prison while it runs; null once it has ended or another may follow it. Unlike any other.</summary>
    public string? RunningKey { get; private set; }

    public int Version { get; private set; }

    /// <summary>Every act, in order; never edited.</summary>
    public IReadOnlyList<ClearanceEvent> History => [.. _history.OrderBy(e => e.No)];

    /// <exception cref="Refusal">The mentor has stopped.</exception>
    public static Clearance Request(Mentor mentor, int unit, string purpose, Actor by, DateTime at)
    {
        if (!mentor.IsOn(at.OfficeDay)) throw MentorRefusals.Stopped;

        var asked = new Clearance
        {
            Id = Id<Clearance>.New(at),
            MentorId = mentor.Id,
            RegencyCode = mentor.RegencyCode,
            Unit = unit,
            Purpose = Wording.Of(purpose, TextMax),
            RunningKey = $"{mentor.Id.Value:n} {unit}",
        };
        asked.Record(ClearanceAct.Request, by, at, null);
        return asked;
    }

    /// <param name="paper">KTP, SIM or another with a photograph.</param>
    public void CheckIdentity(string paper, DateOnly on, Actor by, DateTime at) => Do(ClearanceAct.CheckIdentity, by, at, paper, () =>
    {
        if (paper.Count(char.IsAsciiDigit) > 3) throw MentorRefusals.NoNumbers; // its kind, never its number
        if (on > at.OfficeDay) throw MentorRefusals.SeenInTheFuture;
        (IdentitySeen, IdentitySeenOn) = (Wording.Of(paper, TextMax), on);
    });

    /// <param name="bans">People banned from the prison whose name is like the mentor's.</param>
    /// <param name="notTheBanned">Why the mentor is none of them.</param>
    /// <exception cref="Refusal">
    /// A banned name and no word why it is another person; more days than the rule allows, or days gone by; or the one
    /// who saw the identity decides too.
    /// </exception>
    public void Approve(DateOnly from, DateOnly until, int mostDays, int bans, string? notTheBanned, Actor by, DateTime at) => Do(ClearanceAct.Approve, by, at, notTheBanned, () =>
    {
        if (until < from) throw MentorRefusals.EndsBeforeItStarts;
        if (from < at.OfficeDay) throw MentorRefusals.BeginsInThePast;
        if (until.DayNumber - from.DayNumber + 1 > mostDays) throw MentorRefusals.TooManyDays(mostDays);
        if (bans > 0 && string.IsNullOrWhiteSpace(notTheBanned)) throw MentorRefusals.NameIsBanned;
        if (_history.Last(e => e.Act is ClearanceAct.CheckIdentity).By == by.Id) throw MentorRefusals.SamePerson;
        (ValidFrom, ValidUntil, ComparedAt) = (from, until, at);
        NotTheBanned = bans > 0 ? Wording.Of(notTheBanned, TextMax) : null;
    });

    public void Refuse(string reason, Actor by, DateTime at)
    {
        var words = Wording.Of(reason, TextMax);
        Do(ClearanceAct.Refuse, by, at, words, () =>
        {
            if (_history.Any(e => e.Act is ClearanceAct.CheckIdentity && e.By == by.Id)) throw MentorRefusals.SamePerson;
            RunningKey = null;
        });
    }

    /// <summary>Ends at once, for a reason that stays with the prison.</summary>
    public void Revoke(string reason, Actor by, DateTime at)
    {
        var words = Wording.Of(reason, TextMax);
        Do(ClearanceAct.Revoke, by, at, words, () => (RevokedOn, RunningKey) = (at.OfficeDay, null));
    }

    /// <summary>Somebody looked at a banned name that is like the mentor's, and this is another person.</summary>
    public void Compare(string why, Actor by, DateTime at)
    {
        var words = Wording.Of(why, TextMax);
        Do(ClearanceAct.Compare, by, at, words, () => (NotTheBanned, ComparedAt) = (words, at));
    }

    /// <summary>Lets another request begin: what was granted has ended, or soon will. It admits to its last day all the same.</summary>
    /// <exception cref="Refusal">It still waits for a decision, or has more days left than <paramref name="days"/>.</exception>
    public void GiveWay(DateOnly today, int days)
    {
        if (State is not ClearanceState.Approved || ValidUntil > today.AddDays(days)) throw MentorRefusals.AlreadyAsked;
        RunningKey = null;
    }

    /// <summary>The mentor might enter on that day, as far as is known now: what was taken back admits no more from that day on.</summary>
    public bool Admits(DateOnly day) => ValidFrom <= day && day <= ValidUntil && (RevokedOn is null || day < RevokedOn);

    void Do(ClearanceAct act, Actor by, DateTime at, string? note, Action change)
    {
        var next = ClearanceLifecycle.Table.After(State, act);
        change();
        State = next;
        Record(act, by, at, note);
    }

    void Record(ClearanceAct act, Actor by, DateTime at, string? note) =>
        _history.Add(new(_history.Count + 1, act, by.Id, by.Name, at, note));
}

/// <summary>One act on a clearance: what, who, when and the words that went with it.</summary>
public sealed record ClearanceEvent(int No, ClearanceAct Act, string By, string ByName, DateTime At, string? Note);
