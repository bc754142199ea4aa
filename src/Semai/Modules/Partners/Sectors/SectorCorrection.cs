using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Sectors;

/// <summary>
/// An officer said which sector a text means: from then on the same words suggest it, and similar words lean to it,
/// within the regency. It is never deleted; undone, it teaches no longer.
/// </summary>
public sealed class SectorCorrection : IVersioned
{
    public const int TextMax = BusinessDetails.NameMax + BusinessDetails.ActivityMax + 1;

    SectorCorrection() { }

    public Id<SectorCorrection> Id { get; private init; }
    public string RegencyCode { get; private init; } = "";

    /// <summary>The business whose sector was corrected.</summary>
    public Id<Business> BusinessId { get; private init; }

    /// <summary>Its activity, or with its name where the activity says little.</summary>
    public string Text { get; private init; } = "";

    public Sector Sector { get; private init; }

    /// <summary>What had been suggested.</summary>
    public Sector? Was { get; private init; }

    public string By { get; private init; } = "";
    public DateTime At { get; private init; }

    /// <summary>Who undid it.</summary>
    public string? UndoneBy { get; private set; }
    public DateTime? UndoneAt { get; private set; }
    public int Version { get; private set; }

    /// <param name="was">What had been suggested.</param>
    public static SectorCorrection Of(Business business, string text, Sector sector, Sector? was, Actor by, DateTime at) => new()
    {
        Id = Id<SectorCorrection>.New(at),
        RegencyCode = business.RegencyCode,
        BusinessId = business.Id,
        Text = text.Length > TextMax ? text[..TextMax] : text,
        Sector = sector,
        Was = was,
        By = by.Name,
        At = at,
    };

    /// <exception cref="Refusal">It was undone already.</exception>
    public void Undo(Actor by, DateTime at)
    {
        if (UndoneAt is not null) throw SectorRefusals.UndoneAlready;
        (UndoneBy, UndoneAt) = (by.Name, at);
    }
}
