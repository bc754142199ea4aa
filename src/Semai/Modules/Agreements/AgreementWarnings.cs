using Semai.Modules.Access;

namespace Semai.Modules.Agreements;

/// <summary>Something that the law or good order asks for and the paper does not show. It warns; it forbids nothing.</summary>
/// <param name="Code">Stable, for the API.</param>
/// <param name="Party">The party that it is about; null for the whole agreement.</param>
public sealed record AgreementWarning(string Code, string Text, int? Party = null);

/// <summary>A party as the checks need it.</summary>
public sealed record CheckedParty(int Ordinal, OrganisationKind Kind, string? Authority, string? Number);

/// <summary>What the checks look at.</summary>
public sealed record CheckedAgreement(
    AgreementKind Kind, AgreementStage Stage, DateOnly Starts, DateOnly Ends, IReadOnlyList<CheckedParty> Parties, CouncilDecision? Council,
    (DateOnly Starts, DateOnly Ends)? Parent);

public static class AgreementWarnings
{
    public static IReadOnlyList<AgreementWarning> Of(CheckedAgreement agreement) =>
        [.. Numbers(agreement), .. Authorities(agreement), .. Levels(agreement), .. Kinds(agreement), .. Periods(agreement), .. Councils(agreement)];

    static IEnumerable<AgreementWarning> Numbers(CheckedAgreement agreement) =>
        agreement.Stage < AgreementStage.MemorandumSigned || agreement.Stage is AgreementStage.DraftingAgreement or AgreementStage.Withdrawn
            ? []
            : from party in agreement.Parties
              where party.Number is null
              select new AgreementWarning("number-missing", Say(
                  id: $"Nomor pihak {Roman(party.Ordinal)} belum dicatat.",
                  en: $"The number of party {Roman(party.Ordinal)} is not recorded."), party.Ordinal);

    /// <summary>PP 28/2018 art. 2(2): the regent may give an agency head the power to sign.</summary>
    static IEnumerable<AgreementWarning> Authorities(CheckedAgreement agreement) =>
        from party in agreement.Parties
        where party is { Kind: OrganisationKind.RegionalAgency, Authority: null }
        select new AgreementWarning("power-of-attorney-missing", Say(
            id: $"Kepala perangkat daerah menandatangani dengan surat kuasa bupati; surat kuasa pihak {Roman(party.Ordinal)} belum dicatat (PP 28/2018 pasal 2 ayat 2).",
            en: $"An agency head signs with the regent's power of attorney; that of party {Roman(party.Ordinal)} is not recorded (PP 28/2018 art. 2(2))."), party.Ordinal);

    /// <summary>PP 57/1999 art. 8 and 13: to two years the prison, below five the regional office, from five the minister.</summary>
    static IEnumerable<AgreementWarning> Levels(CheckedAgreement agreement)
    {
        var corrections = agreement.Parties.Where(p => IsCorrections(p.Kind)).ToList();
        if (corrections.Count == 0) yield break;

        var after = agreement.Ends.AddDays(1);
        if (after >= agreement.Starts.AddYears(5))
            yield return new("signatory-level", Say(
                id: "Lima tahun atau lebih: pihak pemasyarakatan biasanya Menteri atau pejabat yang ditunjuk (PP 57/1999 pasal 8 dan 13).",
                en: "Five years or more: for corrections the minister or an appointed official signs as a rule (PP 57/1999 art. 8 and 13)."));
        else if (after > agreement.Starts.AddYears(2) && corrections.All(p => p.Kind is not OrganisationKind.CorrectionsOffice))
            yield return new("signatory-level", Say(
                id: "Lebih dari dua tahun: pihak pemasyarakatan biasanya Kantor Wilayah, bukan Lapas atau Bapas (PP 57/1999 pasal 8 dan 13).",
                en: "Over two years: for corrections the regional office signs as a rule, not the prison or probation office (PP 57/1999 art. 8 and 13)."));
    }

    static IEnumerable<AgreementWarning> Kinds(CheckedAgreement agreement)
    {
        if (agreement.Kind is AgreementKind.ThirdParty && agreement.Parties.Any(p => IsCorrections(p.Kind)))
            yield return new("vertical-agency-as-third-party", Say(
                id: "Instansi vertikal bukan pihak ketiga; jenisnya biasanya sinergi (PP 28/2018 pasal 14 dan 46).",
                en: "A vertical agency is no third party; the kind is synergy as a rule (PP 28/2018 art. 14 and 46)."));
    }

    static IEnumerable<AgreementWarning> Periods(CheckedAgreement agreement)
    {
        if (agreement.Parent is { } parent && (agreement.Starts < parent.Starts || agreement.Ends > parent.Ends))
            yield return new("outside-parent", Say(
                id: $"Jangka waktunya keluar dari perjanjian induk, {parent.Starts.Long} sampai {parent.Ends.Long}.",
                en: $"Its period goes beyond the parent agreement's, {parent.Starts.Long} to {parent.Ends.Long}."));
    }

    static IEnumerable<AgreementWarning> Councils(CheckedAgreement agreement)
    {
        if (agreement.Council is { IsRequired: false, Evidence: null })
            yield return new("council-evidence-missing", Say(
                id: "Persetujuan DPRD dinyatakan tidak perlu, tetapi buktinya belum dicatat (PP 28/2018 pasal 6 ayat 2).",
                en: "The council's approval is said not to be needed, but no evidence is recorded (PP 28/2018 art. 6(2))."));
    }

    static bool IsCorrections(OrganisationKind kind) =>
        kind is OrganisationKind.CorrectionsOffice or OrganisationKind.Prison or OrganisationKind.ProbationOffice;

    /// <summary>Parties are counted as the paper counts them: I, II, III.</summary>
    public static string Roman(int ordinal) => ordinal switch
    {
        1 => "I",
        2 => "II",
        3 => "III",
        4 => "IV",
        5 => "V",
        _ => ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
