namespace Semai.Modules.Partners.Importing;

public enum PartnerOutcome
{
    /// <summary>Will be listed as a business.</summary>
    New,

    /// <summary>Stands in the register, or further up in the file; left out.</summary>
    Duplicate,

    /// <summary>Cannot be read; left out.</summary>
    Rejected,
}

/// <summary>What one row would do.</summary>
/// <param name="LikeRow">The row of the file that it repeats.</param>
/// <param name="Like">The business of the register that it is.</param>
/// <param name="LikeName">The name there.</param>
public sealed record PartnerStep(PartnerRow Row, PartnerOutcome Outcome, int? LikeRow = null, Id<Business>? Like = null, string? LikeName = null);

/// <summary>Everything an officer sees before deciding.</summary>
public sealed record PartnerPlan(PartnerReading Reading, IReadOnlyList<PartnerStep> Steps)
{
    public int Of(PartnerOutcome outcome) => Steps.Count(s => s.Outcome == outcome);

    public IReadOnlyDictionary<string, int> CountsByName => new Dictionary<string, int>
    {
        ["new"] = Of(PartnerOutcome.New),
        ["duplicate"] = Of(PartnerOutcome.Duplicate),
    };
}

/// <summary>
/// Tells a business that is known already: by NIB, or by its name at the same place. The place is its point on the map
/// (to about ten metres) where that is known, else its address, else its village or district.
/// </summary>
sealed class PartnerLikeness
{
    readonly Dictionary<string, (Id<Business>? Id, int? Row, string Name)> _known = [];

    public void Know(BusinessDetails details, Id<Business>? id, int? row)
    {
        foreach (var key in KeysOf(details)) _known.TryAdd(key, (id, row, details.Name));
    }

    /// <summary>The NIB belongs to a business of a regency that the reader may not see.</summary>
    public void KnowElsewhere(string nib) => _known.TryAdd($"nib {nib}", (null, null, ""));

    public (Id<Business>? Id, int? Row, string Name)? Of(BusinessDetails details)
    {
        foreach (var key in KeysOf(details))
            if (_known.TryGetValue(key, out var known)) return known;
        return null;
    }

    static IEnumerable<string> KeysOf(BusinessDetails details)
    {
        if (details.Nib is { } nib) yield return $"nib {nib}";
        var name = Folded.Of(details.Name);
        if (details is { LatitudeE6: { } latitude, LongitudeE6: { } longitude }) yield return $"{name} @ {Near(latitude)} {Near(longitude)}";
        else if (Folded.Of(details.Address) is { Length: > 0 } address) yield return $"{name} # {address}";
        else yield return $"{name} in {details.RegionCode ?? Folded.Of(details.District)}";
    }

    /// <summary>To the fourth decimal of a degree.</summary>
    static int Near(int millionths) => (int)Math.Round(millionths / 100.0);
}
