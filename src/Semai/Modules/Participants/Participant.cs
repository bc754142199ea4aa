using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Participants;

public enum Sex { Male, Female }

/// <summary>What is known of a person's identity number (NIK).</summary>
public enum IdentityStatus
{
    /// <summary>None was given.</summary>
    Missing,

    /// <summary>A spreadsheet rounded it; the last digits are lost.</summary>
    Lossy,

    /// <summary>What was given is not a NIK.</summary>
    Malformed,

    /// <summary>Given, and it agrees with the other facts.</summary>
    Recorded,

    /// <summary>Given, but birth, sex or region say otherwise. A warning.</summary>
    Mismatched,

    /// <summary>Confirmed by the civil registry (Dukcapil). Only among these must a NIK be unique.</summary>
    Verified,
}

/// <summary>
/// A person in the programme (warga binaan), from intake to livelihood. What is sensitive stands apart:
/// <see cref="Custody"/>, <see cref="Offence"/>, <see cref="CustodyFact"/>. The person is not the offence.
/// </summary>
public sealed class Participant : IVersioned
{
    readonly List<ParticipantChange> _changes = [];
    readonly List<NameWord> _words = [];

    Participant() { }

    public Id<Participant> Id { get; private init; }

    /// <summary>Number of the unit that keeps this person's record now.</summary>
    public int Unit { get; private set; }

    public string Name { get; private set; } = "";
    public string? Alias { get; private set; }

    /// <summary>The father's name, after bin or binti.</summary>
    public string? Patronym { get; private set; }

    public Sex Sex { get; private set; }
    public string? BirthPlace { get; private set; }
    public DateOnly? Born { get; private set; }

    /// <summary>The district to return to, as written.</summary>
    public string? HomeDistrict { get; private set; }

    /// <summary>The same as a code of the Ministry of Home Affairs (15.06.11), where it is known.</summary>
    public string? RegionCode { get; private set; }

    public string? Education { get; private set; }
    public string? WorkBefore { get; private set; }
    public string? Skills { get; private set; }

    /// <summary>The interest as the person or the roster words it.</summary>
    public string? InterestText { get; private set; }

    /// <summary>The sector of that interest; null where it could not be told.</summary>
    public Sector? Interest { get; private set; }

    /// <summary>Languages other than Indonesian, or that the person does not read it.</summary>
    public string? Languages { get; private set; }

    /// <summary>What the person needs in order to take part.</summary>
    public string? Disability { get; private set; }

    public IdentityStatus IdentityStatus { get; private set; }

    /// <summary>The NIK, sealed by the <see cref="Vault"/>.</summary>
    public string? NikSealed { get; private set; }

    /// <summary>To find a NIK, or its double, without opening any.</summary>
    public string? NikIndex { get; private set; }

    /// <summary>Name, alias and patronym as they are compared (<see cref="Folded"/>).</summary>
    public string NameFolded { get; private set; } = "";

    /// <summary>Unlike any other, and in the order of names: what lists of names page by.</summary>
    public string NameKey { get; private set; } = "";

    public DateTime RecordedAt { get; private init; }

    /// <summary>Last day on which anything here was changed, for lists of what changed.</summary>
    public DateTime ChangedAt { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyCollection<ParticipantChange> Changes => _changes;
    public IReadOnlyCollection<NameWord> Words => _words;

    /// <summary>As it is printed: "Syahrul alias Ucok bin Amir".</summary>
    public string FullName => ParticipantWords.FullName(Name, Alias, Patronym, Sex);

    /// <summary>The simple facts as one value, to compare, to show and to change.</summary>
    public PersonDetails Details => new(
        Name, Alias, Patronym, Sex, BirthPlace, Born, HomeDistrict, RegionCode, Education, WorkBefore, Skills,
        InterestText, Interest, Languages, Disability);

    /// <param name="why">Where this comes from: a letter, a roster, an interview.</param>
    public static Participant Admit(int unit, PersonDetails person, string why, Actor by, DateTime at)
    {
        var participant = new Participant { Id = Id<Participant>.New(at), Unit = unit, RecordedAt = at };
        participant.Take(person);
        participant._changes.Add(new(unit, ChangeAct.Recorded, null, null, null, false, why, by, at));
        participant.ChangedAt = at;
        return participant;
    }

    /// <summary>Corrects or completes the simple facts. True where anything differed; then each field's old and new are kept.</summary>
    /// <exception cref="Refusal">The birth lies in the future.</exception>
    public bool Describe(PersonDetails person, string why, Actor by, DateTime at)
    {
        if (person.Born is { } born && born > at.OfficeDay) throw ParticipantRefusals.BornInTheFuture;

        var differences = Details.DifferencesTo(person);
        if (differences.Count == 0) return false;

        Take(person);
        _changes.AddRange(differences.Select(d => new ParticipantChange(Unit, ChangeAct.Changed, d.Field, d.Old, d.New, false, why, by, at)));
        ChangedAt = at;
        return true;
    }

    /// <summary>Notes the identity number, sealed; or that there is none to be had. True where it differed.</summary>
    public bool Identify(Nik? nik, IdentityStatus status, Vault vault, string why, Actor by, DateTime at)
    {
        var index = nik is { } given ? IndexOf(given, vault) : null;
        if (index == NikIndex && status == IdentityStatus) return false;

        _changes.Add(new(Unit, ChangeAct.Changed, "nik", NikSealed, nik is { } now ? vault.Seal(now.Digits, NikPurpose) : null, true, why, by, at));
        if (status != IdentityStatus)
            _changes.Add(new(Unit, ChangeAct.Changed, "identityStatus", IdentityStatus.ToString(), status.ToString(), false, why, by, at));
        (NikSealed, NikIndex, IdentityStatus, ChangedAt) = (_changes.Last(c => c.Field == "nik").New, index, status, at);
        return true;
    }

    /// <summary>The NIK in clear, for those who may see it.</summary>
    public Nik? OpenNik(Vault vault) => NikSealed is null ? null : Nik.Parse(vault.Open(NikSealed, NikPurpose));

    public static string IndexOf(Nik nik, Vault vault) => vault.BlindIndex(nik.Digits, "nik");

    string NikPurpose => $"nik:{Id}";

    void Take(PersonDetails person)
    {
        (Name, Alias, Patronym, Sex) = (person.Name, person.Alias, person.Patronym, person.Sex);
        (BirthPlace, Born, HomeDistrict, RegionCode) = (person.BirthPlace, person.Born, person.HomeDistrict, person.RegionCode);
        (Education, WorkBefore, Skills) = (person.Education, person.WorkBefore, person.Skills);
        (InterestText, Interest, Languages, Disability) = (person.InterestText, person.Interest, person.Languages, person.Disability);

        var folded = Folded.Of($"{Name} {Alias} {Patronym}");
        if (folded == NameFolded) return;
        (NameFolded, NameKey) = (folded, $"{folded} {Id.Value:n}");
        var words = NameWord.Of(folded, Unit).ToList();
        _words.RemoveAll(old => words.All(w => w.Word != old.Word));
        _words.AddRange(words.Where(w => _words.All(old => old.Word != w.Word)));
    }
}
