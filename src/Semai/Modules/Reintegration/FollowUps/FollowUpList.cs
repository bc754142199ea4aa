using System.Globalization;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>What the list is narrowed by.</summary>
/// <param name="Standing">How it stands today; without it what waits: may be asked, past its day, not reached.</param>
/// <param name="Months">After the release.</param>
/// <param name="From">The first day on which it is due.</param>
/// <param name="To">The last.</param>
/// <param name="After">Cursor of the page.</param>
public sealed record FollowUpQuery(string? Standing = null, int? Months = null, DateOnly? From = null, DateOnly? To = null, string? After = null)
{
    /// <summary>Every one, however it stands.</summary>
    public const string Every = "All";

    internal static FollowUpQuery Of(Form form) => new(
        form.Typed("standing") is { Length: > 0 } standing ? standing : null,
        int.TryParse(form.Typed("months"), NumberStyles.None, CultureInfo.InvariantCulture, out var months) ? months : null,
        DayOf(form, "from"), DayOf(form, "to"), form.Typed("after") is { Length: > 0 } after ? after : null);

    internal FollowUpStanding? One => Enum.TryParse<FollowUpStanding>(Standing, out var one) && Enum.IsDefined(one) ? one : null;

    internal bool IsFiltered => this with { After = null } != new FollowUpQuery();

    internal string Href(string? after = null, string path = FollowUpLinks.List, string? format = null) => ListAddress.Of(
        path, ("standing", Standing), ("months", Months?.ToString(CultureInfo.InvariantCulture)), ("from", From?.Iso), ("to", To?.Iso), ("after", after), ("as", format));

    static DateOnly? DayOf(Form form, string field) => form.Typed(field) is "" ? null : form.Date(field) is var day && form.Problem(field) is null ? day : null;
}

/// <summary>A line of the list.</summary>
public sealed record FollowUpRow(
    Id<FollowUp> Id, Id<Participant> ParticipantId, string Name, int Unit, int Months, DateOnly ReleasedOn, DateOnly Due, DateOnly Closes, FollowUpStanding Standing, int Tried, DateOnly? AnsweredOn);

/// <summary>The one query behind the list, its export and the numbers on the home page, within the reader's scope.</summary>
public sealed class FollowUpList(Db db, FollowUpReading reading, TimeProvider time)
{
    public IQueryable<FollowUp> Matching(FollowUpQuery query)
    {
        var (today, found) = (time.Today, db.FollowUps.AsNoTracking());
        if (query.One is { } standing) found = found.Where(FollowUpStandings.Are(standing, today));
        else if (query.Standing is not FollowUpQuery.Every)
            found = found.Where(f => (f.State == FollowUpState.Due || f.State == FollowUpState.NotReached) && f.Opens <= today && f.Closes >= today);
        if (query.Months is { } months) found = found.Where(f => f.Months == months);
        if (query.From is { } from) found = found.Where(f => f.Due >= from);
        if (query.To is { } to) found = found.Where(f => f.Due <= to);
        return found;
    }

    public async Task<Page<FollowUpRow>> PageAsync(FollowUpQuery query, CancellationToken cancel)
    {
        var (matching, from) = (Matching(query), Cursor.Parse(query.After, keys: 2));
        var total = await matching.CountAsync(cancel);
        if (from.Keys is [var day, var key] && DateOnly.TryParse(day, CultureInfo.InvariantCulture, out var last) && Id<FollowUp>.TryParse(key, null, out var id))
            matching = matching.Where(f => f.Due > last || (f.Due == last && f.Id > id));
        return Page.Of(await RowsAsync(matching, Page.Size + 1, cancel), from, r => [r.Due.Iso, r.Id.ToString()], total);
    }

    public Task<IReadOnlyList<FollowUpRow>> AllAsync(FollowUpQuery query, CancellationToken cancel) => RowsAsync(Matching(query), int.MaxValue, cancel);

    async Task<IReadOnlyList<FollowUpRow>> RowsAsync(IQueryable<FollowUp> found, int most, CancellationToken cancel)
    {
        var (today, read) = (time.Today, await found.OrderBy(f => f.Due).ThenBy(f => f.Id).Take(most)
            .Select(f => new { f.Id, f.ParticipantId, f.Unit, f.Months, f.ReleasedOn, f.Opens, f.Due, f.Closes, f.State, f.AnsweredOn, Tried = f.Attempts.Count(a => a.InErrorWhy == null) }).ToListAsync(cancel));
        var names = await reading.NamesAsync([.. read.Select(r => r.ParticipantId).Distinct()], cancel);
        return read.ConvertAll(r => new FollowUpRow(
            r.Id, r.ParticipantId, names.GetValueOrDefault(r.ParticipantId) ?? "", r.Unit, r.Months, r.ReleasedOn, r.Due, r.Closes,
            FollowUpStandings.Of(r.State, r.Opens, r.Due, r.Closes, today), r.Tried, r.AnsweredOn));
    }
}
