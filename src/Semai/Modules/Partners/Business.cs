using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners;

/// <summary>
/// A local business (UKM): mentor, host or buyer of the programme, or one that may become so. A survey lists
/// thousands; the agency vets the few that work with people in prison. Its history stays when it is suspended or ends.
/// </summary>
public sealed partial class Business : IVersioned
{
    readonly List<BusinessKbli> _kbli = [];
    readonly List<BusinessEvent> _history = [];

    Business() { }

    public Id<Business> Id { get; private init; }

    /// <summary>The regency that keeps its record, by code of the Ministry of Home Affairs: 15.06.</summary>
    public string RegencyCode { get; private init; } = "";

    public string Name { get; private set; } = "";

    /// <summary>What it does, in its own or the surveyor's words; empty where nobody wrote it down.</summary>
    public string Activity { get; private set; } = "";

    public string? OwnerName { get; private set; }

    /// <summary>NIB: 13 digits, one for each actor.</summary>
    public string? Nib { get; private set; }

    /// <summary>District or village by code (15.06.02), where it is known.</summary>
    public string? RegionCode { get; private set; }

    /// <summary>The district as written.</summary>
    public string? District { get; private set; }

    public string? Address { get; private set; }
    public string? Phone { get; private set; }

    /// <summary>What it sells, in its own words.</summary>
    public string? Products { get; private set; }

    /// <summary>Capital without land and building of the place of business, in rupiah.</summary>
    public long? Capital { get; private set; }

    /// <summary>Sales of a year, in rupiah.</summary>
    public long? YearlySales { get; private set; }

    public int? Workers { get; private set; }

    /// <summary>The year in which capital, sales and workers were asked for.</summary>
    public int? SurveyYear { get; private set; }

    /// <summary>Millionths of a degree, north positive.</summary>
    public int? LatitudeE6 { get; private set; }

    /// <summary>Millionths of a degree, east positive.</summary>
    public int? LongitudeE6 { get; private set; }

    /// <summary>Null until it is suggested or chosen.</summary>
    public Sector? Sector { get; private set; }

    public SectorOrigin SectorOrigin { get; private set; }

    /// <summary>Of a suggested sector, in percent.</summary>
    public int? SectorConfidence { get; private set; }

    /// <summary>The words that decided a suggested sector, comma between them.</summary>
    public string? SectorBecause { get; private set; }

    /// <summary>Classifications, each with its version: the same five digits mean different things.</summary>
    public IReadOnlyList<BusinessKbli> Kbli => _kbli;

    /// <summary>The organisation by which its people sign in at their own door; null while they do not.</summary>
    public Id<Organisation>? OrganisationId { get; private set; }

    public BusinessState State { get; private set; }

    /// <summary>The last day on which its vetting holds; null unless it is or was approved.</summary>
    public DateOnly? ApprovedUntil { get; private set; }

    /// <summary>The import that first brought it; null where an officer entered it.</summary>
    public Guid? ImportId { get; private init; }

    /// <summary>Name, owner, activity and district as they are searched.</summary>
    public string Search { get; private set; } = "";

    /// <summary>Unlike any other, and in the order of names: what lists page by.</summary>
    public string NameKey { get; private set; } = "";

    public DateTime RecordedAt { get; private init; }
    public int Version { get; private set; }

    /// <summary>Every act, in order; never edited.</summary>
    public IReadOnlyList<BusinessEvent> History => [.. _history.OrderBy(e => e.No)];

    /// <summary>The simple facts as one value, to compare, to show and to change.</summary>
    public BusinessDetails Details => new(
        Name, Activity, OwnerName, Nib, RegionCode, District, Address, Phone, Products, Capital, YearlySales, Workers,
        SurveyYear, LatitudeE6, LongitudeE6);

    /// <param name="import">The import that brings it, where one does.</param>
    /// <exception cref="Refusal">The name is empty or the NIB is not one.</exception>
    public static Business List(string regency, BusinessDetails details, Guid? import, Actor by, DateTime at)
    {
        var business = new Business { Id = Id<Business>.New(at), RegencyCode = regency, ImportId = import, RecordedAt = at };
        business.Take(details);
        business.Record(BusinessAct.List, by, at, null);
        return business;
    }

    /// <summary>Corrects or completes the simple facts. True where anything differed.</summary>
    public bool Describe(BusinessDetails details, string why, Actor by, DateTime at)
    {
        if (details == Details) return false;

        Take(details);
        Record(BusinessAct.Describe, by, at, why);
        return true;
    }

    void Take(BusinessDetails details)
    {
        if (details.Name is "") throw PartnerRefusals.NameMissing;
        if (details.Nib is { } nib && !BusinessDetails.IsNib(nib)) throw PartnerRefusals.NibMalformed;

        (Name, Activity, OwnerName, Nib) = (details.Name, details.Activity, details.OwnerName, details.Nib);
        (RegionCode, District, Address, Phone, Products) = (details.RegionCode, details.District, details.Address, details.Phone, details.Products);
        (Capital, YearlySales, Workers, SurveyYear) = (details.Capital, details.YearlySales, details.Workers, details.SurveyYear);
        (LatitudeE6, LongitudeE6) = (details.LatitudeE6, details.LongitudeE6);

        var search = Folded.Of($"{Name} {OwnerName} {Activity} {District}");
        Search = search.Length > SearchMax ? search[..SearchMax] : search;
        var key = Folded.Of(Name);
        NameKey = $"{(key.Length > 100 ? key[..100] : key)} {Id.Value:n}";
    }

    void Do(BusinessAct act, Occasion when, Action change)
    {
        var next = BusinessLifecycle.Table.After(State, act);
        change();
        State = next;
        Record(act, when);
    }

    void Record(BusinessAct act, Occasion when) =>
        _history.Add(new(_history.Count + 1, act, when.By.Id, when.By.Name, when.At, when.Note) { On = when.On });

    void Record(BusinessAct act, Actor by, DateTime at, string? note) =>
        _history.Add(new(_history.Count + 1, act, by.Id, by.Name, at, note));

    public const int SearchMax = 400;
    public const int NameKeyMax = 140;
}

/// <summary>Who said to which sector a business belongs.</summary>
public enum SectorOrigin
{
    Unknown,

    /// <summary>Worked out from its words; may be wrong.</summary>
    Suggested,

    /// <summary>An officer chose it.</summary>
    Officer,
}

/// <summary>A class of the national business classification that a business belongs to.</summary>
/// <param name="KbliVersion">2020 or 2025.</param>
/// <param name="Code">Five digits.</param>
public sealed record BusinessKbli(int KbliVersion, string Code);

/// <summary>One act on a business: what, who, when and the words that went with it.</summary>
public sealed record BusinessEvent(int No, BusinessAct Act, string By, string ByName, DateTime At, string? Note)
{
    public const int NoteMax = Occasion.NoteMax;

    /// <summary>The day it happened, where that was not the day it was written down.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The day it happened.</summary>
    public DateOnly Day => On ?? At.OfficeDay;
}
