namespace Semai.Modules.Agreements;

/// <summary>What an agreement is in law (PP 28/2018, PP 57/1999). What the paper is called is its document label.</summary>
public enum AgreementKind
{
    /// <summary>Sinergi: a region with the central government and its vertical agencies, PP 28/2018 art. 46.</summary>
    Synergy,

    /// <summary>KSDD: a region with another region, PP 28/2018 art. 2–12.</summary>
    InterRegional,

    /// <summary>KSDPK: a region with a third party (person, company, society), PP 28/2018 art. 13–22.</summary>
    ThirdParty,

    /// <summary>Kerja sama pemasyarakatan: a correctional unit with a partner, PP 57/1999.</summary>
    CorrectionsPartnership,

    /// <summary>Perjanjian teknis: an agency with the unit that carries the work out, under a signed agreement.</summary>
    Technical,
}
