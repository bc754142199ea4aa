using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;

namespace Semai.Modules.Training.Certificates;

/// <summary>
/// A training certificate: what a regional agency attests of one person after one class. What is printed on it is
/// written here once and for all, and none of it says where the class was held or who the holder was at the time.
/// The rest, for those who may, leads back to the class, the person and the commitment.
/// </summary>
public sealed class Certificate : IVersioned
{
    public const int NumberMax = 20;
    public const int NameMax = 200;
    public const int PlaceMax = 100;
    public const int NoteMax = 500;

    public Id<Certificate> Id { get; private init; }

    /// <summary>Unique for the issuer, without gaps within a year: <c>SP/2026/0007</c>.</summary>
    public string Number { get; private init; } = "";

    public int Year { get; private init; }
    public int Serial { get; private init; }

    /// <summary>What the public checks it by: <see cref="CheckCode"/>.</summary>
    public string Code { get; private init; } = "";

    public Id<TrainingClass> ClassId { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }
    public Id<Commitment> CommitmentId { get; private init; }

    /// <summary>The agreement of that commitment, whose parties may see the certificate while it is in force.</summary>
    public Guid AgreementId { get; private init; }

    /// <summary>Number of the unit that kept the holder's record. Never printed.</summary>
    public int Unit { get; private init; }

    public string HolderName { get; private init; } = "";

    /// <summary>The holder's name as it is searched.</summary>
    public string HolderFolded { get; private init; } = "";

    public string Title { get; private init; } = "";
    public string TitleEn { get; private init; } = "";

    /// <summary>In JP of 45 minutes.</summary>
    public int LessonHours { get; private init; }

    public DateOnly TrainedFrom { get; private init; }
    public DateOnly TrainedUntil { get; private init; }

    /// <summary>The parts of the curriculum with their hours, for the back page.</summary>
    public IReadOnlyList<TaughtModule> Modules { get; private init; } = [];

    /// <summary>The units in which the holder was judged competent, for the back page.</summary>
    public IReadOnlyList<MasteredUnit> Units { get; private init; } = [];

    public Id<Organisation> IssuerId { get; private init; }
    public string IssuerName { get; private init; } = "";

    /// <summary>The government that the issuer belongs to: the first line of the letterhead.</summary>
    public string? IssuerParent { get; private init; }

    public string Place { get; private init; } = "";
    public DateOnly IssuedOn { get; private init; }
    public string Signatory { get; private init; } = "";
    public string SignatoryOffice { get; private init; } = "";

    public CertificateState State { get; private set; }
    public DateOnly? RevokedOn { get; private set; }
    public RevocationReason? RevocationReason { get; private set; }

    /// <summary>What only those inside read about the revocation.</summary>
    public string? RevocationNote { get; private set; }

    /// <summary>The one that this corrects.</summary>
    public Id<Certificate>? ReplacesId { get; private init; }

    public string By { get; private init; } = "";
    public string ByName { get; private init; } = "";
    public DateTime At { get; private init; }
    public string? RevokedBy { get; private set; }
    public string? RevokedByName { get; private set; }
    public DateTime? RevokedAt { get; private set; }
    public int Version { get; private set; }

    /// <param name="serial">The issuer's next number of the year of issue.</param>
    /// <exception cref="Refusal">The issuer is no regional agency, a word is missing, or it is dated before the training ended.</exception>
    public static Certificate Issue(ClassAttested attested, PersonAttested person, CertificateTerms terms, int serial, Actor by, DateTime at) =>
        Print(attested, person, terms, serial, null, by, at);

    /// <summary>No longer counts from this day.</summary>
    /// <exception cref="Refusal">It is revoked already, or would be before it was issued.</exception>
    public void Revoke(RevocationReason reason, string? note, DateOnly on, Actor by, DateTime at)
    {
        var next = CertificateLifecycle.Table.After(State, CertificateAct.Revoke);
        if (on < IssuedOn) throw CertificateRefusals.RevokedBeforeIssued;

        (State, RevocationReason, RevocationNote, RevokedOn) = (next, reason, note, on);
        (RevokedBy, RevokedByName, RevokedAt) = (by.Id, by.Name, at);
    }

    /// <summary>The corrected one that takes the place of this revoked one: same class and person, new number and code.</summary>
    /// <exception cref="Refusal">This one still counts.</exception>
    public Certificate Reissue(string holderName, CertificateTerms terms, int serial, Actor by, DateTime at) =>
        State is CertificateState.Revoked
            ? Print(
                new(ClassId, CommitmentId, AgreementId, Unit, Title, TitleEn, LessonHours, TrainedFrom, TrainedUntil, Modules),
                new(ParticipantId, holderName, Units), terms, serial, Id, by, at)
            : throw CertificateRefusals.StillCounts;

    static Certificate Print(
        ClassAttested attested, PersonAttested person, CertificateTerms terms, int serial, Id<Certificate>? replaces, Actor by, DateTime at)
    {
        if (terms.IssuerKind is not OrganisationKind.RegionalAgency) throw CertificateRefusals.IssuerIsNoAgency;
        if (terms.IssuedOn < attested.TrainedUntil) throw CertificateRefusals.BeforeTheEnd(attested.TrainedUntil);
        if (new[] { person.HolderName, terms.Place, terms.Signatory, terms.SignatoryOffice }.Any(string.IsNullOrWhiteSpace)) throw CertificateRefusals.WordMissing;
        if (new[] { attested.Title, terms.IssuerName, terms.IssuerParent, terms.Place, terms.SignatoryOffice }.Any(PrisonWords.In)) throw CertificateRefusals.NamesPrison;

        return new()
        {
            Id = Id<Certificate>.New(at),
            Number = CertificateNumbers.Written(terms.IssuedOn.Year, serial),
            Year = terms.IssuedOn.Year,
            Serial = serial,
            Code = CheckCode.New(),
            ClassId = attested.ClassId,
            ParticipantId = person.ParticipantId,
            CommitmentId = attested.CommitmentId,
            AgreementId = attested.AgreementId,
            Unit = attested.Unit,
            HolderName = person.HolderName,
            HolderFolded = Folded.Of(person.HolderName),
            Title = attested.Title,
            TitleEn = attested.TitleEn,
            LessonHours = attested.LessonHours,
            TrainedFrom = attested.TrainedFrom,
            TrainedUntil = attested.TrainedUntil,
            Modules = attested.Modules,
            Units = person.Units,
            IssuerId = terms.IssuerId,
            IssuerName = terms.IssuerName,
            IssuerParent = terms.IssuerParent,
            Place = terms.Place,
            IssuedOn = terms.IssuedOn,
            Signatory = terms.Signatory,
            SignatoryOffice = terms.SignatoryOffice,
            ReplacesId = replaces,
            By = by.Id,
            ByName = by.Name,
            At = at,
        };
    }
}

/// <summary>What the certificates of one class have in common.</summary>
/// <param name="Title">The curriculum's, never the class's own, which may name a place.</param>
public sealed record ClassAttested(
    Id<TrainingClass> ClassId, Id<Commitment> CommitmentId, Guid AgreementId, int Unit,
    string Title, string TitleEn, int LessonHours, DateOnly TrainedFrom, DateOnly TrainedUntil, IReadOnlyList<TaughtModule> Modules);

/// <summary>One person who completed the class, with the name as it is to be printed and the units mastered.</summary>
public sealed record PersonAttested(Id<Participant> ParticipantId, string HolderName, IReadOnlyList<MasteredUnit> Units);

/// <summary>Who attests, where and when.</summary>
/// <param name="IssuerKind">Only a regional agency may issue: the name of a prison on a certificate would brand its holder.</param>
public sealed record CertificateTerms(
    Id<Organisation> IssuerId, OrganisationKind IssuerKind, string IssuerName, string? IssuerParent,
    string Place, DateOnly IssuedOn, string Signatory, string SignatoryOffice);

/// <summary>A part of the curriculum as taught, with its hours in JP.</summary>
public sealed record TaughtModule(string Title, int LessonHours);

/// <summary>A competency unit of the curriculum in which the holder is competent. The code is the programme's own.</summary>
public sealed record MasteredUnit(string Code, string Title);
