namespace Semai.Shell;

/// <summary>What stands around every page: the doors this reader may open, who they are, where they are.</summary>
/// <param name="Doors">In the order of the rail; only those whose permission the reader has.</param>
/// <param name="Path">Of the page that is shown, to mark its door.</param>
/// <param name="Who">Name as signed in; empty for a visitor.</param>
/// <param name="Posts">What they are and where, one line each.</param>
public sealed record Chrome(IReadOnlyList<Door> Doors, string Path, string Who, IReadOnlyList<string> Posts)
{
    /// <summary>The page with its query, to come back to after a change of language.</summary>
    public string Here { get; init; } = Path;

    /// <summary>The legal day, for the head of what is printed.</summary>
    public DateOnly Today { get; init; }

    /// <summary>What was done a moment ago, told on the page after it; null where nothing was.</summary>
    public string? Told { get; init; }

    /// <summary>So many entries fit on a small screen without scrolling the rail.</summary>
    const int Fits = 10;

    /// <summary>What the rail shows: every door of its own; those beneath another where that one is open, or where all fit.</summary>
    public IEnumerable<Door> Shown => Doors.Where(d => Doors.Count <= Fits || !IsBeneath(d) || (Open is { } open && Above(open) == Above(d)))
        .OrderBy(d => Above(d).Order).ThenBy(d => Above(d).Path, StringComparer.Ordinal).ThenBy(IsBeneath).ThenBy(d => d.Order);

    /// <summary>Stands beneath another that this reader may open; else it stands for itself.</summary>
    public bool IsBeneath(Door door) => door.Under is { } above && Doors.Any(d => d.Path == above);

    Door Above(Door door) => Doors.FirstOrDefault(d => d.Path == door.Under) is { } above ? Above(above) : door;

    /// <summary>The door of this page: the one whose address is longest of those that begin it.</summary>
    public Door? Open => Doors.Where(d => d.Leads(Path)).MaxBy(d => d.Path.Length);
}

/// <summary>One entry of the rail. A module registers its own with the services.</summary>
/// <param name="Order">Place in the rail: home 0, agreements 10, participants 20, training 30, …</param>
/// <param name="Icon">A name of the icon set.</param>
public sealed record Door(int Order, string Path, string Icon, string? Permission, Func<string> Label)
{
    /// <summary>The entry beneath which this one stands; null for one of its own.</summary>
    public string? Under { get; init; }

    /// <summary>Addresses elsewhere that belong to this entry all the same.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    public bool Leads(string path) => Also.Prepend(Path).Any(own => path == own || (own != "/" && path.StartsWith(own + "/", StringComparison.Ordinal)));
}
