using Semai.Modules.Access;

namespace Semai.Modules.Agreements;

/// <summary>
/// One side of an agreement: the organisation, and who signs for it, in which office, by what authority. Office holders
/// change; who signed stays as it was.
/// </summary>
public sealed class AgreementParty
{
    public const int NameMax = 200;
    public const int AuthorityMax = 300;
    public const int NumberMax = 100;

    public Id<Agreement> AgreementId { get; private init; }

    /// <summary>1 for Pihak I.</summary>
    public int Ordinal { get; private init; }

    public Id<Organisation> OrganisationId { get; private init; }
    public string Signatory { get; private init; }

    /// <summary>"Bupati", "Kepala Kantor Wilayah".</summary>
    public string Office { get; private init; }

    /// <summary>What lets this person sign: a power of attorney (surat kuasa) where an agency head signs for the region, art. 2(2).</summary>
    public string? Authority { get; private init; }

    /// <summary>This party's own number of the paper; null while nobody has written it down.</summary>
    public string? Number { get; internal set; }

    AgreementParty(Id<Agreement> agreementId, int ordinal, Id<Organisation> organisationId, string signatory, string office, string? authority, string? number)
    {
        (AgreementId, Ordinal, OrganisationId, Signatory, Office, Authority, Number) =
            (agreementId, ordinal, organisationId, signatory, office, authority, number);
    }

    internal static AgreementParty Of(Id<Agreement> agreement, int ordinal, PartyTerms terms) =>
        new(
            agreement, ordinal, terms.OrganisationId, Wording.Of(terms.Signatory, NameMax), Wording.Of(terms.Office, NameMax),
            Wording.OrNone(terms.Authority, AuthorityMax), Wording.OrNone(terms.Number, NumberMax));
}

/// <summary>What is written down about one party when an agreement is drafted.</summary>
public sealed record PartyTerms(
    Id<Organisation> OrganisationId, string Signatory, string Office, string? Authority = null, string? Number = null);
