namespace Semai.Modules.Participants;

/// <summary>The register in which the prison keeps a person.</summary>
public enum RegisterType { A1, A2, A3, A4, A5, B1, B2a, B2b, B3, Other }

public enum LegalStatus
{
    /// <summary>Tahanan: not yet a warga binaan under UU 22/2022, but may be trained (art. 24).</summary>
    Detainee,

    /// <summary>Narapidana.</summary>
    Convict,

    /// <summary>Anak Binaan.</summary>
    Juvenile,

    /// <summary>Klien of the probation office.</summary>
    Client,

    /// <summary>Mantan narapidana.</summary>
    Former,
}

public enum SecurityLevel { SuperMaximum, Maximum, Medium, Minimum }

/// <summary>Where a person is now, as the register says, and where in the sentence. One for each participant.</summary>
public sealed class Custody : IVersioned
{
    readonly List<CustodyChange> _changes = [];

    Custody() { }

    public Id<Participant> ParticipantId { get; private init; }
    public int Unit { get; private set; }

    public RegisterType RegisterType { get; private set; }

    /// <summary>As shown on paper; prisons write it in many ways and none is wrong.</summary>
    public string RegisterNumber { get; private set; } = "";

    /// <summary>Trimmed and upper case: unique in a unit among those present.</summary>
    public string RegisterKey { get; private set; } = "";

    public LegalStatus LegalStatus { get; private set; }
    public int? SentenceMonths { get; private set; }
    public int? SentenceDays { get; private set; }
    public bool Life { get; private set; }
    public bool Death { get; private set; }

    /// <summary>First day of the last, uninterrupted detention.</summary>
    public DateOnly? DetainedFrom { get; private set; }

    public DateOnly? OneThirdDate { get; private set; }
    public DateOnly? OneHalfDate { get; private set; }
    public DateOnly? TwoThirdsDate { get; private set; }

    /// <summary>Ekspirasi: the last day of the sentence, imported from SDP.</summary>
    public DateOnly? ExpirationDate { get; private set; }

    /// <summary>Unlike any other, and in the order of expected release, unknown ones last: what lists of people page by.</summary>
    public string ReleaseKey { get; private set; } = "";

    /// <summary>Some of the dates are our own calculation, for want of imported ones: an estimate, and said so wherever shown.</summary>
    public bool DatesEstimated { get; private set; }

    public int? RemissionMonths { get; private set; }
    public SecurityLevel? SecurityLevel { get; private set; }

    public Presence Presence { get; private set; }

    /// <summary>The day the presence last changed.</summary>
    public DateOnly PresentSince { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyCollection<CustodyChange> Changes => _changes;

    public CustodyDetails Details => new(
        RegisterType, RegisterNumber, LegalStatus, SentenceMonths, SentenceDays, Life, Death, DetainedFrom, OneThirdDate,
        OneHalfDate, TwoThirdsDate, ExpirationDate, DatesEstimated, RemissionMonths, SecurityLevel);

    /// <param name="on">The day from which the unit has the person.</param>
    public static Custody Begin(Participant participant, CustodyDetails details, DateOnly on, string why, Actor by, DateTime at)
    {
        Check(details);
        var custody = new Custody { ParticipantId = participant.Id, Unit = participant.Unit, PresentSince = on };
        custody.Take(details);
        custody._changes.Add(new(custody.Unit, ChangeAct.Recorded, null, null, null, why, by, at));
        return custody;
    }

    /// <summary>Takes over what the register says now. True where anything differed; old and new are kept field by field.</summary>
    /// <exception cref="Refusal">The dates contradict each other.</exception>
    public bool Restate(CustodyDetails details, string why, Actor by, DateTime at)
    {
        Check(details);
        var differences = Details.DifferencesTo(details);
        if (differences.Count == 0) return false;

        Take(details);
        _changes.AddRange(differences.Select(d => new CustodyChange(Unit, ChangeAct.Changed, d.Field, d.Old, d.New, why, by, at)));
        return true;
    }

    /// <summary>The person leaves, is missed, or is back.</summary>
    /// <exception cref="Refusal">Not possible from where the person is.</exception>
    public void Move(PresenceAct act, DateOnly on, string why, Actor by, DateTime at)
    {
        var next = CustodyLifecycle.Table.After(Presence, act);
        if (on > at.OfficeDay) throw ParticipantRefusals.HappensInTheFuture;

        _changes.Add(new(Unit, ChangeAct.Moved, "presence", WriteMove(Presence, PresentSince), WriteMove(next, on), why, by, at));
        (Presence, PresentSince) = (next, on);
    }

    /// <summary>Where a person was from which day on, as a change keeps it.</summary>
    internal static (Presence Presence, DateOnly On) ReadMove(string written) => written.Split(' ') is [var presence, var day]
        ? (Enum.Parse<Presence>(presence), DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
        : throw new ArgumentException($"{written} is no move.", nameof(written));

    static string WriteMove(Presence presence, DateOnly on) => $"{presence} {on.Iso}";

    public static string KeyOf(string registerNumber) =>
        string.Join(' ', registerNumber.ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static void Check(CustodyDetails details)
    {
        if (details.DetainedFrom > details.ExpirationDate) throw ParticipantRefusals.EndsBeforeDetention;
        if (details.OneThird > details.OneHalf || details.OneHalf > details.TwoThirds || details.TwoThirds > details.ExpirationDate)
            throw ParticipantRefusals.FractionsOutOfOrder;
    }

    void Take(CustodyDetails details)
    {
        (RegisterType, RegisterNumber, RegisterKey) = (details.RegisterType, details.RegisterNumber.Trim(), KeyOf(details.RegisterNumber));
        (LegalStatus, SentenceMonths, SentenceDays) = (details.LegalStatus, details.SentenceMonths, details.SentenceDays);
        (Life, Death, DetainedFrom) = (details.Life, details.Death, details.DetainedFrom);
        (OneThirdDate, OneHalfDate, TwoThirdsDate, ExpirationDate) = (details.OneThird, details.OneHalf, details.TwoThirds, details.ExpirationDate);
        ReleaseKey = $"{(ExpirationDate ?? DateOnly.MaxValue).Iso} {ParticipantId.Value:n}";
        (DatesEstimated, RemissionMonths, SecurityLevel) = (details.DatesEstimated, details.RemissionMonths, details.SecurityLevel);
    }
}
