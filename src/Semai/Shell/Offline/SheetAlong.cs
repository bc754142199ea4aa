namespace Semai.Shell.Offline;

/// <summary>
/// A sheet of people by days, as a device takes it along to where there is no network: what stands in it now, what may be
/// typed, and where it is sent afterwards. Knows nothing of what the numbers mean.
/// </summary>
/// <param name="Key">What it is a sheet of; a sheet taken along again replaces the one of the same key.</param>
/// <param name="Title">What stands at its head.</param>
/// <param name="Place">Where the work is done.</param>
/// <param name="Send">Where lines are sent: a <see cref="SheetSent"/> of this program's own.</param>
/// <param name="Page">Where the same sheet is with a network.</param>
/// <param name="Account">Of whoever takes it along. Only they may send what is written in it.</param>
/// <param name="By">Their name.</param>
/// <param name="TakenOn">The day on which it was taken along, by the program's clock; a device whose own clock says otherwise takes nothing.</param>
/// <param name="From">First day that may be written.</param>
/// <param name="To">Last day, or null for as long as it lies on the device.</param>
/// <param name="WipedOn">On this day the device wipes it by itself.</param>
/// <param name="Late">Days after which paper needs a reason.</param>
/// <param name="Columns">What is typed for each person.</param>
/// <param name="People">In the order of the paper.</param>
/// <param name="Stored">What stood there when it was taken along.</param>
public sealed record SheetAlong(
    string Key, string Title, string Place, string Send, string Page, string Account, string By, DateOnly TakenOn, DateOnly From, DateOnly? To, DateOnly WipedOn, int Late,
    IReadOnlyList<SheetColumn> Columns, IReadOnlyList<SheetPerson> People, IReadOnlyList<SheetCell> Stored);

/// <summary>A whole number typed for each person.</summary>
/// <param name="Most">The largest that may be typed.</param>
public sealed record SheetColumn(string Label, int Most);

/// <param name="Id">Of the person, as the program knows them.</param>
/// <param name="Name">As the reader may see it.</param>
public sealed record SheetPerson(Guid Id, string Name);

/// <summary>What stands in the program for one person and day.</summary>
/// <param name="Values">In the order of the columns.</param>
/// <param name="By">Whoever wrote it.</param>
/// <param name="Closed">It may not be written any more.</param>
public sealed record SheetCell(Guid Person, DateOnly Day, IReadOnlyList<int> Values, string By, bool Closed);

/// <summary>What a device sends of a sheet that it took along.</summary>
/// <param name="Account">Of whoever took it along, as the sheet said.</param>
public sealed record SheetSent(string Account, IReadOnlyList<SheetLine> Lines);

/// <summary>One line written without a network.</summary>
/// <param name="Key">Given by the device, so that sending it twice writes it once.</param>
/// <param name="Values">In the order of the columns; empty takes back what was there.</param>
/// <param name="Known">
/// What the device has seen of this line or has sent itself, each in the order of the columns. Where the program holds
/// something else, somebody else wrote it, and a human chooses.
/// </param>
/// <param name="Why">Why it comes late, where it does.</param>
public sealed record SheetLine(Guid Key, Guid Person, DateOnly Day, IReadOnlyList<int> Values, IReadOnlyList<IReadOnlyList<int>> Known, string? Why = null);

/// <summary>What became of one line.</summary>
/// <param name="Says">Where it was refused: why, and what to do.</param>
/// <param name="Stored">What the program holds now; null where nothing is written.</param>
public sealed record LineAnswer(Guid Key, LineOutcome Outcome, string? Says, SheetCell? Stored);

/// <summary>What may become of a line that was written without a network.</summary>
public enum LineOutcome
{
    /// <summary>It is written now.</summary>
    Written,

    /// <summary>The same stood there, or it was sent before.</summary>
    There,

    /// <summary>Somebody else wrote something else meanwhile. Nothing was written; whoever sent it chooses.</summary>
    Conflict,

    /// <summary>A rule forbids it. Nothing was written.</summary>
    Refused,
}
