using System.Globalization;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>The answers behind the number of a commitment: exactly those that were counted, the latest first. Names only where the reader's office has the person.</summary>
public static class ListFollowedUp
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(FollowUpLinks.Counted, Show).RequireAuthorization(AgreementPermissions.Read);
        app.MapGet($"{FollowUpLinks.Counted}/export", Take).RequireAuthorization(AgreementPermissions.Read);
        app.MapGet("/api/v1/agreements/followed-up", Find).RequireAuthorization(AgreementPermissions.Read);
    }

    static async Task<IResult> Show([AsParameters] Query query, Rows rows, CancellationToken cancel) =>
        await rows.OfAsync(query, cancel) is { } commitment
            ? Views.Show<ListFollowedUpView>(new { Commitment = commitment, Page = await rows.PageAsync(commitment, query.After, cancel) })
            : TypedResults.NotFound();

    static async Task<IResult> Find([AsParameters] Query query, Rows rows, CancellationToken cancel) =>
        await rows.OfAsync(query, cancel) is { } commitment ? TypedResults.Ok(await rows.PageAsync(commitment, query.After, cancel)) : TypedResults.NotFound();

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, Rows rows, TimeProvider time, CancellationToken cancel) =>
        await rows.OfAsync(query, cancel) is { } commitment
            ? Export.Of(@as, $"tindak-lanjut-terjawab-{time.Today.Iso}", await rows.ReadAsync(rows.Counted(commitment), int.MaxValue, cancel), Columns)
            : TypedResults.NotFound();

    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(Say(id: "Tanggal", en: "Day"), r => r.On) { IsName = true, Sort = "on", Href = r => r.Name is null ? null : FollowUpLinks.Of(r.Id) },
        new(FollowUpWords.Person, r => r.Name ?? FollowUpWords.NameClosed) { Typed = true },
        new(FollowUpWords.Point, r => FollowUpWords.Months(r.Months)),
        new(ReleaseWords.Prison, r => r.Prison) { Typed = true },
    ];

    /// <summary>Reads them, for page, JSON and export alike.</summary>
    public sealed class Rows(Db db, FollowUpReading reading, AgreementFacts agreements, TimeProvider time)
    {
        public async Task<CommitmentBrief?> OfAsync(Query query, CancellationToken cancel) =>
            Id<Commitment>.TryParse(query.Commitment, null, out var id) && await agreements.CommitmentAsync(id, cancel) is { MeasureCode: MeasureCodes.FollowedUp } found ? found : null;

        public IQueryable<FollowUp> Counted(CommitmentBrief commitment) => FollowedUpMeasure.Counted(db, [commitment.Id], time.Today).AsNoTracking();

        public async Task<Page<Row>> PageAsync(CommitmentBrief commitment, string? after, CancellationToken cancel)
        {
            var (counted, from) = (Counted(commitment), Cursor.Parse(after, keys: 2));
            var total = await counted.CountAsync(cancel);
            if (from.Keys is [var day, var key] && DateOnly.TryParse(day, CultureInfo.InvariantCulture, out var last) && Id<FollowUp>.TryParse(key, null, out var id))
                counted = counted.Where(f => f.AnsweredOn < last || (f.AnsweredOn == last && f.Id < id));
            return Page.Of(await ReadAsync(counted, Page.Size + 1, cancel), from, r => [r.On.Iso, r.Id.ToString()], total);
        }

        public async Task<IReadOnlyList<Row>> ReadAsync(IQueryable<FollowUp> counted, int most, CancellationToken cancel)
        {
            var read = await counted.OrderByDescending(f => f.AnsweredOn).ThenByDescending(f => f.Id).Take(most).Select(f => new { f.Id, f.ParticipantId, f.Months, f.Unit, On = f.AnsweredOn!.Value }).ToListAsync(cancel);
            var ids = read.ConvertAll(r => r.Id);
            var open = (await db.FollowUps.Where(f => ids.Contains(f.Id)).Select(f => f.Id).ToListAsync(cancel)).ToHashSet();
            var names = await reading.NamesAsync([.. read.Where(r => open.Contains(r.Id)).Select(r => r.ParticipantId).Distinct()], cancel);
            var prisons = await db.Organisations.Where(o => o.UnitNo != null).ToDictionaryAsync(o => o.UnitNo!.Value, o => o.ShortName, cancel);
            return read.ConvertAll(r => new Row(r.Id, names.GetValueOrDefault(r.ParticipantId), r.Months, prisons.GetValueOrDefault(r.Unit) ?? $"{r.Unit}", r.On));
        }
    }

    /// <param name="Commitment">The commitment whose number this is.</param>
    public sealed record Query(string? Commitment, string? After);

    /// <param name="Name">Null where the reader's office does not have the person.</param>
    public sealed record Row(Id<FollowUp> Id, string? Name, int Months, string Prison, DateOnly On);
}
