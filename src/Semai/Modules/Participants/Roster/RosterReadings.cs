using Microsoft.Extensions.Caching.Memory;

namespace Semai.Modules.Participants.Roster;

/// <summary>
/// Readings of the files that officers are looking at, for some minutes and in memory alone: a page does not open and
/// read its file anew, and nothing that is sealed lies anywhere in clear. Whoever is not found here is read again.
/// </summary>
public sealed class RosterReadings : IDisposable
{
    /// <summary>Rows kept in all, about 1 kB each; a larger roster is read at each look.</summary>
    public const int RowsMax = 20_000;

    static readonly TimeSpan Unused = TimeSpan.FromMinutes(10);
    static readonly TimeSpan AtMost = TimeSpan.FromMinutes(60);

    readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = RowsMax });

    public RosterReading? Of(RosterImport import, DateOnly today) => _kept.Get<RosterReading>(KeyOf(import, today));

    public void Keep(RosterImport import, DateOnly today, RosterReading reading) => _kept.Set(
        KeyOf(import, today), reading, new MemoryCacheEntryOptions { Size = reading.Rows.Count, SlidingExpiration = Unused, AbsoluteExpirationRelativeToNow = AtMost });

    public void Dispose() => _kept.Dispose();

    /// <summary>The same file is read otherwise on another day, and with other columns.</summary>
    static (Id<RosterImport>, string, DateOnly) KeyOf(RosterImport import, DateOnly today) => (import.Id, import.Columns, today);
}
