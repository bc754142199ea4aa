using System.Globalization;
using Semai.Data;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Participants.Eligibility;

/// <summary>Who becomes eligible for a purpose, and when: the soonest first. Other outcomes of the same purpose are one click away.</summary>
public static class ListEligibility
{
    public const string Path = "/eligibility";

    static readonly Outcome[] Dated = [Outcome.NotYet, Outcome.LegalReview];

    public static string PathOf(Id<Participant> id) => $"/participants/{id}/eligibility";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, ShowAsync).RequireAuthorization(EligibilityPermissions.Read);
        app.MapGet("/api/v1/eligibility", FindAsync).RequireAuthorization(EligibilityPermissions.Read);
        app.MapGet($"{Path}/export", ExportAsync).RequireAuthorization(EligibilityPermissions.Read);
    }

    /// <param name="Purpose">Internship outside, unless told.</param>
    /// <param name="Outcome">Only this outcome; without it, those whose day comes.</param>
    /// <param name="Within">Days from today within which the day comes.</param>
    public sealed record Asked(Purpose? Purpose, Outcome? Outcome, int? Within, string? After)
    {
        public const int Days = 180;
        public const int MostDays = 3660;

        public Purpose For => Purpose ?? Eligibility.Purpose.InternshipOutside;
        public int Span => Math.Clamp(Within ?? Days, 1, MostDays);
        public bool IsFiltered => Outcome is not null || Within is not null || Purpose is not null;

        public string Href(Purpose purpose, Outcome? outcome, string? after) =>
            $"{Path}?purpose={purpose}" + (outcome is { } o ? $"&outcome={o}" : $"&within={Span}") + (after is null ? "" : $"&after={after}");
    }

    static async Task<IResult> ShowAsync([AsParameters] Asked asked, Db db, TimeProvider time, CancellationToken cancel) =>
        Views.Show<ListEligibilityView>(new
        {
            Asked = asked,
            Rows = await FindAsync(asked, db, time, cancel),
            Columns = Columns(),
            Counts = await CountsAsync(asked.For, db, cancel),
        });

    static async Task<IResult> ExportAsync([AsParameters] Asked asked, string? @as, Db db, TimeProvider time, CancellationToken cancel) =>
        Export.Of(@as, $"kelayakan-{time.Today.Iso}", await ReadAsync(asked, Cursor.Start, int.MaxValue, db, time.Today, cancel), Columns());

    static async Task<Page<Row>> FindAsync([AsParameters] Asked asked, Db db, TimeProvider time, CancellationToken cancel)
    {
        var from = Cursor.Parse(asked.After, 2);
        var read = await ReadAsync(asked, from, Page.Size + 1, db, time.Today, cancel);
        return Page.Of(read, from, row => [(row.Day ?? EligibilityAssessment.NoDay).Iso, row.Id.ToString()], await Asking(asked, db, time.Today).CountAsync(cancel));
    }

    static IQueryable<EligibilityAssessment> Asking(Asked asked, Db db, DateOnly today)
    {
        var (purpose, until) = (asked.For, today.AddDays(asked.Span));
        var rows = db.EligibilityAssessments.AsNoTracking().Where(a => a.Purpose == purpose);
        return asked.Outcome is { } outcome
            ? rows.Where(a => a.Outcome == outcome)
            : rows.Where(a => Dated.Contains(a.Outcome) && a.Day <= until);
    }

    static async Task<List<Row>> ReadAsync(Asked asked, Cursor from, int most, Db db, DateOnly today, CancellationToken cancel)
    {
        var rows = Asking(asked, db, today);
        if (!from.IsStart && DateOnly.TryParseExact(from.Keys[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && Id<Participant>.TryParse(from.Keys[1], null, out var id))
            rows = rows.Where(a => a.Day > day || (a.Day == day && a.ParticipantId > id));

        var read = await (
            from assessment in rows.OrderBy(a => a.Day).ThenBy(a => a.ParticipantId).Take(most)
            join person in db.Participants on assessment.ParticipantId equals person.Id
            join custody in db.Custodies on assessment.ParticipantId equals custody.ParticipantId
            orderby assessment.Day, assessment.ParticipantId
            select new { assessment.ParticipantId, assessment.Outcome, assessment.Day, person.Name, person.Alias, person.Patronym, person.Sex, custody.RegisterNumber, custody.ExpirationDate })
            .ToListAsync(cancel);
        return read.ConvertAll(r => new Row(
            r.ParticipantId, ParticipantWords.FullName(r.Name, r.Alias, r.Patronym, r.Sex), r.RegisterNumber, r.Outcome,
            r.Day == EligibilityAssessment.NoDay ? null : r.Day, r.ExpirationDate));
    }

    static async Task<IReadOnlyDictionary<Outcome, int>> CountsAsync(Purpose purpose, Db db, CancellationToken cancel) =>
        await db.EligibilityAssessments.Where(a => a.Purpose == purpose).GroupBy(a => a.Outcome)
            .Select(a => new { a.Key, Count = a.Count() }).ToDictionaryAsync(a => a.Key, a => a.Count, cancel);

    static IReadOnlyList<Column<Row>> Columns() =>
    [
        new(EligibilityWords.Name, r => r.Name) { IsName = true, Typed = true, Href = r => PathOf(r.Id) },
        new(EligibilityWords.Register, r => r.Register) { Typed = true },
        new(EligibilityWords.Advised, r => EligibilityWords.Of(r.Outcome)) { Status = r => EligibilityLook.Of(r.Outcome) },
        new(EligibilityWords.Earliest, r => r.Day),
        new(EligibilityWords.Ends, r => r.Ends),
    ];

    /// <param name="Day">The earliest day; null where none is known or none is needed.</param>
    /// <param name="Ends">End of the sentence.</param>
    public sealed record Row(Id<Participant> Id, string Name, string Register, Outcome Outcome, DateOnly? Day, DateOnly? Ends);
}
