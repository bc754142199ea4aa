namespace Semai.Modules.Participants.Roster;

/// <summary>What a roster says of itself: which numbers it names, and who stands in it twice under two numbers.</summary>
sealed class RosterDoubles
{
    readonly HashSet<string> _registers;
    readonly Dictionary<string, RosterRow> _niks = [];

    public RosterDoubles(RosterReading reading)
    {
        _registers = reading.Rows.Where(r => r.Register is not null).Select(r => Custody.KeyOf(r.Register!)).ToHashSet();
        foreach (var row in reading.Usable.Where(r => r.Nik is not null)) _niks.TryAdd(row.Nik!, row);
    }

    /// <summary>The file has this number too: its holder is somebody else.</summary>
    public bool Names(string register) => _registers.Contains(Custody.KeyOf(register));

    public int? EarlierLineOf(RosterRow row) => row.Nik is { } nik && _niks.TryGetValue(nik, out var first) && first.Key != row.Key ? first.Line : null;
}
