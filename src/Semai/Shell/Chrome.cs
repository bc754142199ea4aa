namespace Semai.Shell;

/// <summary>What stands around every page: the doors this reader may open, who they are, where they are.</summary>
/// <param name="Doors">In the order of the rail; only those whose permission the reader has.</param>
/// <param name="Path">Of the page that is shown, to mark its door.</param>
/// <param name="Who">Name as signed in; empty for a visitor.</param>
/// <param name="Posts">What they are and where, one line each.</param>
public sealed record Chrome(IReadOnlyList<Door> Doors, string Path, string Who, IReadOnlyList<string> Posts);

/// <summary>One entry of the rail. A module registers its own with the services.</summary>
/// <param name="Order">Place in the rail: home 0, agreements 10, participants 20, training 30, …</param>
/// <param name="Icon">A name of the icon set.</param>
public sealed record Door(int Order, string Path, string Icon, string? Permission, Func<string> Label);
