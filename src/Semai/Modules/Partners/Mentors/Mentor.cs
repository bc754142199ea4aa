using Semai.Modules.Agreements;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Mentors;

/// <summary>What is known of a mentor, as a form gives it.</summary>
/// <param name="Sectors">The trades in which they can guide somebody.</param>
/// <param name="Skills">In their own words.</param>
/// <param name="HoursPerMonth">Hours a month that they give.</param>
/// <param name="Languages">Spoken besides Indonesian.</param>
/// <param name="Training">What taught them to be a mentor; null where nothing did yet.</param>
public sealed record MentorDetails(
    string Name, string? Phone, IReadOnlyList<Sector> Sectors, string? Skills, int HoursPerMonth, string? Languages, string? Training);

/// <summary>
/// Someone of a local business who guides a person in prison, or after release, in a trade and in business. To enter
/// a prison they need its <see cref="Clearance"/>.
/// </summary>
public sealed class Mentor : IVersioned
{
    public const int NameMax = 150;
    public const int ShortMax = 150;
    public const int TextMax = 400;
    public const int HoursMax = 200;
    public const int NameKeyMax = NameMax + 33;

    readonly List<MentorSector> _sectors = [];

    Mentor() { }

    public Id<Mentor> Id { get; private init; }
    public Id<Business> BusinessId { get; private init; }

    /// <summary>The regency whose register keeps the business.</summary>
    public string RegencyCode { get; private init; } = "";

    public string Name { get; private set; } = "";

    /// <summary>For search and to compare with a ban list.</summary>
    public string NameFolded { get; private set; } = "";

    /// <summary>Unlike any other, and in the order of names: what lists page by.</summary>
    public string NameKey { get; private set; } = "";

    public string? Phone { get; private set; }
    public string? Skills { get; private set; }
    public int HoursPerMonth { get; private set; }
    public string? Languages { get; private set; }
    public string? Training { get; private set; }

    /// <summary>The last day as a mentor; null while they are one.</summary>
    public DateOnly? Until { get; private set; }

    public string By { get; private init; } = "";
    public DateTime RecordedAt { get; private init; }
    public int Version { get; private set; }

    public IReadOnlyList<Sector> Sectors => [.. _sectors.Select(s => s.Sector).Order()];

    public IReadOnlyCollection<MentorSector> SectorRows => _sectors;

    /// <summary>The facts as one value.</summary>
    public MentorDetails Details => new(Name, Phone, Sectors, Skills, HoursPerMonth, Languages, Training);

    /// <exception cref="Refusal">The business is not approved, no trade, or an impossible number of hours.</exception>
    public static Mentor Register(Business business, MentorDetails details, Actor by, DateTime at)
    {
        if (business.State is not BusinessState.Approved || business.ApprovedUntil < at.OfficeDay) throw MentorRefusals.BusinessNotApproved;

        var mentor = new Mentor { Id = Id<Mentor>.New(at), BusinessId = business.Id, RegencyCode = business.RegencyCode, By = by.Id, RecordedAt = at };
        mentor.Describe(details);
        return mentor;
    }

    /// <summary>Corrects or completes what is known.</summary>
    public void Describe(MentorDetails details)
    {
        if (details.Sectors.Count == 0) throw MentorRefusals.NoSector;
        if (details.HoursPerMonth is < 1 or > HoursMax) throw MentorRefusals.NoHours;

        (Name, Phone, Skills) = (Wording.Of(details.Name, NameMax), Wording.OrNone(details.Phone, ShortMax), Wording.OrNone(details.Skills, TextMax));
        (HoursPerMonth, Languages, Training) = (details.HoursPerMonth, Wording.OrNone(details.Languages, ShortMax), Wording.OrNone(details.Training, TextMax));
        NameFolded = Folded.Of(Name);
        NameKey = $"{NameFolded} {Id.Value:n}";
        _sectors.RemoveAll(old => !details.Sectors.Contains(old.Sector));
        _sectors.AddRange(details.Sectors.Distinct().Where(s => _sectors.All(old => old.Sector != s)).Select(s => new MentorSector(s)));
    }

    /// <summary>Ends as a mentor: <paramref name="on"/> is the last day.</summary>
    /// <exception cref="Refusal">Has stopped already, or it is before the registration.</exception>
    public void Stop(DateOnly on)
    {
        if (Until is not null) throw MentorRefusals.Stopped;
        Until = on < RecordedAt.OfficeDay ? throw MentorRefusals.StopsTooEarly : on;
    }

    /// <summary>Is a mentor on that day.</summary>
    public bool IsOn(DateOnly day) => Until is null || day <= Until;
}

/// <summary>A trade in which a mentor can guide somebody.</summary>
public sealed record MentorSector(Sector Sector);
