namespace Semai.Modules.Access;

public enum OrganisationKind
{
    /// <summary>Pemerintah Kabupaten or Kota.</summary>
    Regency,

    /// <summary>Perangkat Daerah (OPD).</summary>
    RegionalAgency,

    /// <summary>Kanwil Ditjenpas.</summary>
    CorrectionsOffice,

    /// <summary>Lapas, Rutan or LPKA.</summary>
    Prison,

    /// <summary>Bapas.</summary>
    ProbationOffice,

    Business,
}

/// <summary>
/// A body that signs, employs or detains: a node of one tree. A correctional unit (UPT) also has a small number,
/// which stands on every row of its people so that national sums need no join.
/// </summary>
public sealed class Organisation
{
    public const int CodeMax = 20;
    public const int NameMax = 200;
    public const int LineageMax = 200;

    public Id<Organisation> Id { get; private init; }

    /// <summary>Short and stable, upper case: <c>LKT</c>. What the command line and files name it by.</summary>
    public string Code { get; private init; }

    public string Name { get; private set; }

    /// <summary>For narrow columns: "Lapas Kuala Tungkal".</summary>
    public string ShortName { get; private set; }

    public OrganisationKind Kind { get; private init; }
    public Id<Organisation>? ParentId { get; private init; }

    /// <summary>The codes from the root down to this one, each closed by a slash: <c>KANWIL-JAMBI/LKT/</c>. What stands below begins with it.</summary>
    public string Lineage { get; private init; }

    /// <summary>The number of a correctional unit; null for every other organisation.</summary>
    public int? UnitNo { get; private init; }

    /// <summary>Where it sits: a region code of the Ministry of Home Affairs, such as 15.06.</summary>
    public string? RegionCode { get; private set; }

    Organisation(Id<Organisation> id, string code, string name, string shortName, OrganisationKind kind, Id<Organisation>? parentId, string lineage, int? unitNo, string? regionCode)
    {
        (Id, Code, Name, ShortName, Kind, ParentId, Lineage, UnitNo, RegionCode) = (id, code, name, shortName, kind, parentId, lineage, unitNo, regionCode);
    }

    /// <exception cref="Refusal">The code holds a slash, or the tree would grow too deep.</exception>
    public static Organisation Found(
        string code, string name, string shortName, OrganisationKind kind, Organisation? parent, int? unitNo, string? regionCode, DateTime at)
    {
        code = code.ToUpperInvariant();
        var lineage = $"{parent?.Lineage}{code}/";
        if (code is "" or { Length: > CodeMax } || code.Contains('/', StringComparison.Ordinal) || lineage.Length > LineageMax)
            throw AccessRefusals.UnfitCode(code);

        return new(Id<Organisation>.New(at), code, name, shortName, kind, parent?.Id, lineage, unitNo, regionCode);
    }

    /// <summary>The codes of those that stand above, from the root down.</summary>
    public static IReadOnlyList<string> CodesAbove(string lineage) =>
        lineage.Split('/', StringSplitOptions.RemoveEmptyEntries)[..^1];
}
