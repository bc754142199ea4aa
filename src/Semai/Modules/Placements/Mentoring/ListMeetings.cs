using Semai.Data;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Partners.Mentors;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Placements.Mentoring;

/// <summary>The meetings behind the number of a commitment: exactly those that were counted, the latest first. Nobody in prison is named.</summary>
public static class ListMeetings
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(PairLinks.Meetings, Show).RequireAuthorization(MentoringPermissions.Read);
        app.MapGet($"{PairLinks.Meetings}/export", Take).RequireAuthorization(MentoringPermissions.Read);
        app.MapGet("/api/v1/mentoring/meetings", Find).RequireAuthorization(MentoringPermissions.Read);
    }

    static async Task<IResult> Show([AsParameters] Query query, Db db, MeetingFigures figures, AgreementFacts agreements, TimeProvider time, CancellationToken cancel)
    {
        if (await OfAsync(query, agreements, cancel) is not { } commitment) return TypedResults.NotFound();

        var rows = await RowsAsync(commitment.Id, db, figures, time.Today, cancel);
        return Views.Show<ListMeetingsView>(new { Commitment = commitment, Page = PageOf(rows, query.After), All = rows.Count });
    }

    static async Task<IResult> Find([AsParameters] Query query, Db db, MeetingFigures figures, AgreementFacts agreements, TimeProvider time, CancellationToken cancel) =>
        await OfAsync(query, agreements, cancel) is { } commitment
            ? TypedResults.Ok(PageOf(await RowsAsync(commitment.Id, db, figures, time.Today, cancel), query.After))
            : TypedResults.NotFound();

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, Db db, MeetingFigures figures, AgreementFacts agreements, TimeProvider time, CancellationToken cancel) =>
        await OfAsync(query, agreements, cancel) is { } commitment
            ? Export.Of(@as, $"pertemuan-mentor-{time.Today.Iso}", await RowsAsync(commitment.Id, db, figures, time.Today, cancel), Columns)
            : TypedResults.NotFound();

    static async Task<CommitmentBrief?> OfAsync(Query query, AgreementFacts agreements, CancellationToken cancel) =>
        Id<Commitment>.TryParse(query.Commitment, null, out var id) && await agreements.CommitmentAsync(id, cancel) is { MeasureCode: MeasureCodes.MentorMeetings } found ? found : null;

    static async Task<IReadOnlyList<Row>> RowsAsync(Id<Commitment> commitment, Db db, MeetingFigures figures, DateOnly until, CancellationToken cancel)
    {
        var held = await figures.Held([commitment], until).ToListAsync(cancel);
        var (mentorIds, businessIds, pairIds) = (held.ConvertAll(h => h.MentorId).Distinct().ToList(), held.ConvertAll(h => h.BusinessId).Distinct().ToList(), held.ConvertAll(h => h.PairId).Distinct().ToList());
        var mentors = await db.Mentors.Where(m => mentorIds.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Name, cancel);
        var businesses = await db.Set<Partners.Business>().Where(b => businessIds.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name, cancel);
        var open = (await db.Pairs.Where(p => pairIds.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancel)).ToHashSet();
        return
        [
            .. held.OrderByDescending(h => h.On).ThenBy(h => h.PairId).ThenBy(h => h.No).Select(h => new Row(
                h.PairId, h.No, h.On, h.Minutes, h.Place, mentors.GetValueOrDefault(h.MentorId), businesses.GetValueOrDefault(h.BusinessId), open.Contains(h.PairId))),
        ];
    }

    static Page<Row> PageOf(IReadOnlyList<Row> rows, string? after)
    {
        var from = Cursor.Parse(after, keys: 1);
        var rest = from.Keys is [var last] && rows.Any(r => r.Key == last) ? rows.SkipWhile(r => r.Key != last).Skip(1) : rows;
        return Page.Of([.. rest.Take(Page.Size + 1)], from, r => [r.Key], rows.Count);
    }

    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(Say(id: "Tanggal", en: "Day"), r => r.On) { IsName = true, Href = r => r.IsOpen ? PairLinks.Of(r.PairId) : null },
        new(MentorWords.Mentor, r => r.Mentor ?? PairWords.NameClosed) { Typed = true },
        new(Partners.PartnerWords.Business, r => r.Business) { Typed = true },
        new(PairWords.Minutes, r => r.Minutes) { Numeric = true },
        new(PairWords.Place, r => r.Place) { Typed = true },
    ];

    /// <param name="Commitment">The commitment whose number this is.</param>
    public sealed record Query(string? Commitment, string? After);

    /// <param name="No">Of the meeting within the pair.</param>
    /// <param name="Mentor">Null where not the reader's to see.</param>
    /// <param name="IsOpen">The pair may be opened.</param>
    public sealed record Row(Id<MentoringPair> PairId, int No, DateOnly On, int Minutes, string Place, string? Mentor, string? Business, bool IsOpen)
    {
        internal string Key => $"{PairId}/{No}";
    }
}
