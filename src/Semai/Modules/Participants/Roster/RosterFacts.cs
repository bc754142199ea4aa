using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Semai.Data;

namespace Semai.Modules.Participants.Roster;

/// <summary>What a row says in the terms of <see cref="Participant"/>, <see cref="Custody"/> and <see cref="Offence"/>.</summary>
static partial class RosterFacts
{
    const string NotSaid = "";

    /// <summary>The person's simple facts after this row; what the row leaves out stays.</summary>
    public static PersonDetails Person(RosterRow row, PersonDetails? now)
    {
        var sex = row.Sex switch { "L" => Sex.Male, "P" => Sex.Female, _ => now?.Sex ?? Sex.Male };
        var start = now ?? new(row.Name!);
        return start with
        {
            Name = row.Name!,
            Alias = Short(row.Alias) ?? start.Alias,
            Patronym = Short(row.Patronym) ?? start.Patronym,
            Sex = sex,
            BirthPlace = Short(row.BirthPlace) ?? start.BirthPlace,
            Born = row.Born ?? start.Born,
            HomeDistrict = Short(row.District) ?? start.HomeDistrict,
            Education = row.Education ?? start.Education,
            InterestText = row.Interest is { Length: <= PersonDetails.TextMax } interest ? interest : start.InterestText,
            Interest = row.Sector ?? start.Interest,
        };
    }

    public static CustodyDetails Custody(RosterRow row, CustodyDetails? now)
    {
        var type = TypeOf(row.Register!);
        var start = now ?? new(type, row.Register!.Trim(), type <= RegisterType.A5 ? LegalStatus.Detainee : LegalStatus.Convict);
        var sentenced = row.Life || row.Months is not null;
        return (start with
        {
            RegisterNumber = row.Register!.Trim(),
            SentenceMonths = sentenced ? row.Months : start.SentenceMonths,
            SentenceDays = sentenced ? row.Days : start.SentenceDays,
            Life = sentenced ? row.Life : start.Life,
            DetainedFrom = row.Start ?? start.DetainedFrom,
            OneThird = row.Third ?? start.OneThird,
            OneHalf = row.Half ?? start.OneHalf,
            TwoThirds = row.TwoThirds ?? start.TwoThirds,
            ExpirationDate = row.End ?? start.ExpirationDate,
            RemissionMonths = row.RemissionMonths ?? start.RemissionMonths,
        }).WithEstimates();
    }

    /// <summary>The same row, silent on these fields, so that what stands here stays.</summary>
    public static RosterRow Without(RosterRow row, IEnumerable<FieldChange> fields, PersonDetails now) => fields.Aggregate(row, (left, field) => field.Field switch
    {
        "name" => left with { Name = now.Name },
        "alias" => left with { Alias = null },
        "patronym" => left with { Patronym = null },
        "sex" => left with { Sex = null },
        "birthPlace" => left with { BirthPlace = null },
        "born" => left with { Born = null },
        "homeDistrict" => left with { District = null },
        "education" => left with { Education = null },
        "interestText" or "interest" => left with { Interest = null, Sector = null },
        "nik" => left with { Nik = null },
        "crime" => left with { Crime = null, Article = null },
        "sentenceMonths" or "sentenceDays" or "life" => left with { Months = null, Days = null, Life = false },
        "detainedFrom" => left with { Start = null },
        "oneThird" => left with { Third = null },
        "oneHalf" => left with { Half = null },
        "twoThirds" => left with { TwoThirds = null },
        "expirationDate" => left with { End = null },
        "remissionMonths" => left with { RemissionMonths = null },
        _ => throw new ArgumentOutOfRangeException(nameof(fields), field.Field, "A roster does not bring this field."),
    });

    public static IdentityStatus Identity(RosterRow row) => row.Nik is not null
        ? row.Problems.Any(p => p.Code == "nik.differs") ? IdentityStatus.Mismatched : IdentityStatus.Recorded
        : row.Problems.Any(p => p.Code == "nik.lossy") ? IdentityStatus.Lossy
        : row.Problems.Any(p => p.Code == "nik.malformed") ? IdentityStatus.Malformed
        : IdentityStatus.Missing;

    /// <summary>A NIK that is known is kept when the file has none, or has spoilt it.</summary>
    public static bool ChangesIdentity(RosterRow row, Participant person, Vault vault) => row.Nik is { } digits && Nik.TryParse(digits, out var nik)
        ? Participant.IndexOf(nik, vault) != person.NikIndex || (person.IdentityStatus is not IdentityStatus.Verified && Identity(row) != person.IdentityStatus)
        : person.NikIndex is null && Identity(row) != person.IdentityStatus;

    /// <summary>Old and new, field by field; of what is protected only that it differs.</summary>
    public static IReadOnlyList<FieldChange> Changes(RosterRow row, Held held, Vault vault)
    {
        List<FieldChange> changes = [.. held.Person.Details.DifferencesTo(Person(row, held.Person.Details)), .. held.Custody.Details.DifferencesTo(Custody(row, held.Custody.Details))];
        if (ChangesIdentity(row, held.Person, vault)) changes.Add(new("nik", NotSaid, NotSaid));
        if (ChangesOffence(row, held, vault)) changes.Add(new("crime", NotSaid, NotSaid));
        return changes;
    }

    public static bool ChangesOffence(RosterRow row, Held held, Vault vault)
    {
        if ((row.Crime, row.Article) is (null, null)) return false;
        if (held.Offence is null) return true;
        var now = held.Offence.Open(vault);
        return (row.Crime ?? now.Crime) != now.Crime || (row.Article ?? now.Article) != now.Article;
    }

    /// <summary>Everything that an import may change, as one text: to seal, to digest, to bring back.</summary>
    public static string Snapshot(Held held, Vault vault)
    {
        var offence = held.Offence?.Open(vault);
        return JsonSerializer.Serialize(new PersonSnapshot(
            held.Person.Details, held.Custody.Details, held.Custody.Presence, held.Custody.PresentSince, held.Person.IdentityStatus, held.Person.OpenNik(vault)?.Digits, offence?.Crime, offence?.Article));
    }

    public static PersonSnapshot Open(string snapshot) => JsonSerializer.Deserialize<PersonSnapshot>(snapshot)!;

    public static string Mark(string snapshot) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(snapshot)));

    static string? Short(string? text) => text is { Length: > PersonDetails.ShortMax } ? text[..PersonDetails.ShortMax] : text;

    /// <summary>The book that a number belongs to; prisons write it with and without dots.</summary>
    public static RegisterType TypeOf(string register) => Book().Match(register.Replace(" ", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal)).Value.ToUpperInvariant() switch
    {
        "AI" => RegisterType.A1,
        "AII" => RegisterType.A2,
        "AIII" => RegisterType.A3,
        "AIV" => RegisterType.A4,
        "AV" => RegisterType.A5,
        "BI" => RegisterType.B1,
        "BIIA" => RegisterType.B2a,
        "BIIB" => RegisterType.B2b,
        "BIII" => RegisterType.B3,
        _ => RegisterType.Other,
    };

    [GeneratedRegex("^(A(III|II|IV|I|V)|B(III|IIA|IIB|I))", RegexOptions.IgnoreCase)]
    private static partial Regex Book();
}

/// <summary>A person's facts at one moment, as an undo brings them back.</summary>
sealed record PersonSnapshot(
    PersonDetails Person, CustodyDetails Custody, Presence Presence, DateOnly Since, IdentityStatus IdentityStatus, string? Nik, string? Crime, string? Article);
