using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Reference;
using Semai.Modules.Training.Classes;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Training.Figures;

/// <summary>The people behind a number of a commitment: exactly those who were counted, each with the class that counts.</summary>
public static class ListCounted
{
    const string Path = "/training/people";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).RequireAuthorization(TrainingPermissions.Read);
        app.MapGet($"{Path}/export", Take).RequireAuthorization(TrainingPermissions.Read);
        app.MapGet("/api/v1/training/people", Find).RequireAuthorization(TrainingPermissions.Read);
    }

    public static string PathOf(Id<Commitment> commitment, string measure) => $"{Path}?commitment={commitment}&measure={measure}";

    static async Task<IResult> Show([AsParameters] Query query, Counting counting, CancellationToken cancel) =>
        await counting.OfAsync(query, cancel) is var (commitment, rows)
            ? Views.Show<ListCountedView>(new { Commitment = commitment, query.Measure, Page = PageOf(rows, query.After), All = rows.Count })
            : TypedResults.NotFound();

    static async Task<IResult> Find([AsParameters] Query query, Counting counting, CancellationToken cancel) =>
        await counting.OfAsync(query, cancel) is var (_, rows) ? TypedResults.Ok(PageOf(rows, query.After)) : TypedResults.NotFound();

    static async Task<IResult> Take(string? @as, [AsParameters] Query query, Counting counting, TimeProvider time, CancellationToken cancel) =>
        await counting.OfAsync(query, cancel) is var (_, rows)
            ? Export.Of(@as, $"{query.Measure}-{time.Today.Iso}", rows, Columns)
            : TypedResults.NotFound();

    internal static Page<Row> PageOf(IReadOnlyList<Row> rows, string? after)
    {
        var from = Cursor.Parse(after, keys: 1);
        var rest = from.Keys is [var last] && Guid.TryParse(last, out var id) ? rows.SkipWhile(r => r.Id.Value != id).Skip(1) : rows;
        return Page.Of([.. rest.Take(Page.Size + 1)], from, r => [r.Id.ToString()], rows.Count);
    }

    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(TrainingWords.Name, r => r.Name ?? TrainingWords.NameClosed) { IsName = true, Typed = true, Href = r => r.Name is null ? null : ClassLinks.Of(r.Id) },
        new(TrainingWords.Class, r => string.Join("; ", r.Classes.Select(c => c.Title))) { Typed = true, Href = r => r.Classes[0].IsOpen ? ClassLinks.Of(r.Classes[0].Id) : null },
        new(Say(id: "Nomor kelas", en: "Class number"), r => string.Join("; ", r.Classes.Select(c => c.Code))) { Typed = true },
        new(Say(id: "Lapas", en: "Prison"), r => r.Unit) { Typed = true },
        new(Say(id: "Sesi dihadiri", en: "Sessions attended"), r => r.Attended) { Numeric = true },
    ];

    /// <param name="Commitment">The commitment whose number this is.</param>
    /// <param name="Measure"><c>trained</c> or <c>competent</c>.</param>
    public sealed record Query(string? Commitment, string? Measure, string? After);

    /// <param name="Id">Of the participant.</param>
    /// <param name="Name">Null where the reader may not see it; the row counts all the same.</param>
    public sealed record Row(Id<Participant> Id, string? Name, string Unit, int Attended, IReadOnlyList<ClassOfRow> Classes);

    /// <param name="IsOpen">Whether this reader may open the class itself.</param>
    public sealed record ClassOfRow(Id<TrainingClass> Id, string Code, string Title, bool IsOpen);
}

/// <summary>Finds the rows of a number.</summary>
public sealed class Counting(Db db, TrainingFigures figures, ClassReading reading, AgreementFacts agreements, TimeProvider time)
{
    /// <summary>Null where there is no such commitment for this reader, or the measure counts no people of classes.</summary>
    public async Task<(CommitmentBrief Commitment, IReadOnlyList<ListCounted.Row> Rows)?> OfAsync(ListCounted.Query query, CancellationToken cancel)
    {
        if (!Id<Commitment>.TryParse(query.Commitment, null, out var id) || await agreements.CommitmentAsync(id, cancel) is not { } commitment) return null;

        return await CountedAsync(id, query.Measure, cancel) is { } counted
            ? (commitment, await RowsAsync(OfCommitment(id), [.. counted.Select(c => c.ParticipantId)], cancel))
            : null;
    }

    /// <summary>The people counted in one sector, or in the entrepreneurship core, within the reader's scope.</summary>
    public async Task<IReadOnlyList<ListCounted.Row>> InSectorAsync(Sector? sector, CancellationToken cancel) => await RowsAsync(
        db.TrainingClasses.Where(c => c.Sector == sector), [.. await figures.TrainedIn(sector).ToListAsync(cancel)], cancel);

    /// <summary>The rows of a commitment are as many as its number says, whoever reads.</summary>
    IQueryable<TrainingClass> OfCommitment(Id<Commitment> commitment) => db.TrainingClasses.IgnoreQueryFilters().Where(c => c.Serves.Any(s => s.CommitmentId == commitment));

    async Task<IReadOnlyList<Counted>?> CountedAsync(Id<Commitment> commitment, string? measure, CancellationToken cancel) => measure switch
    {
        MeasureCodes.Trained => await figures.Trained([commitment], time.Today).ToListAsync(cancel),
        MeasureCodes.Competent => await figures.CompetentAsync([commitment], time.Today, cancel),
        _ => null,
    };

    async Task<IReadOnlyList<ListCounted.Row>> RowsAsync(IQueryable<TrainingClass> counted, HashSet<Id<Participant>> people, CancellationToken cancel)
    {
        var places = await (
            from held in counted
            join enrolment in db.Enrolments on held.Id equals enrolment.ClassId
            where enrolment.Began != null
            join unit in db.Organisations on held.Unit equals unit.UnitNo
            orderby held.Starts, held.Code
            select new { enrolment.ParticipantId, held.Id, held.Code, held.Title, Unit = unit.ShortName }).ToListAsync(cancel);
        var classes = places.Select(p => p.Id).Distinct().ToList();
        var open = (await db.TrainingClasses.Where(c => classes.Contains(c.Id)).Select(c => c.Id).ToListAsync(cancel)).ToHashSet();
        var attended = await (
            from held in counted
            join mark in db.AttendanceMarks on held.Id equals mark.ClassId
            where mark.Mark == Mark.Present || mark.Mark == Mark.Late
            group mark by mark.ParticipantId into person
            select new { person.Key, Count = person.Count() }).ToDictionaryAsync(p => p.Key, p => p.Count, cancel);
        var names = await reading.NamesAsync(people, cancel);

        return
        [
            .. places.Where(p => people.Contains(p.ParticipantId)).GroupBy(p => p.ParticipantId)
                .Select(p => new ListCounted.Row(
                    p.Key, names.GetValueOrDefault(p.Key), p.First().Unit, attended.GetValueOrDefault(p.Key),
                    [.. p.Select(c => new ListCounted.ClassOfRow(c.Id, c.Code, c.Title, open.Contains(c.Id)))]))
                .OrderBy(r => r.Name is null).ThenBy(r => r.Name, StringComparer.OrdinalIgnoreCase).ThenBy(r => r.Id.Value),
        ];
    }
}
