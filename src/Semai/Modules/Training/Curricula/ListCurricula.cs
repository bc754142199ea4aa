using Semai.Data;
using Semai.Modules.Reference;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Training.Curricula;

/// <summary>The curricula of the programme, by sector; versions that are closed stand after those in use.</summary>
public static class ListCurricula
{
    public const string Path = "/curricula";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).RequireAuthorization(CurriculumPermissions.Read);
        app.MapGet("/api/v1/curricula", FindAsync).RequireAuthorization(CurriculumPermissions.Read);
    }

    static async Task<IResult> Show(Db db, TimeProvider time, CancellationToken cancel) =>
        Views.Show<ListCurriculaView>(new { Rows = await FindAsync(db, time, cancel) });

    /// <summary>A program has a few dozen at most, so all of them are one page.</summary>
    static async Task<IReadOnlyList<Row>> FindAsync(Db db, TimeProvider time, CancellationToken cancel)
    {
        var all = await db.Curricula.AsNoTracking().ToListAsync(cancel);
        return
        [
            .. from c in all
               orderby c.IsOfferedOn(time.Today) descending, c.Sector is null, c.Sector, c.Title, c.Version
               select new Row(
                   c.Id, c.Code, c.Version, c.Sector is { } sector ? SectorCodes.CodeOf(sector) : null, c.Title, c.TitleEn, c.LessonHours,
                   c.Modules.Count, c.Units.Count(u => u.Required), c.Units.Count, c.MinimumGroup, c.MaximumGroup, c.From, c.Until),
        ];
    }

    internal static IReadOnlyList<Column<Row>> Columns =>
    [
        new(CurriculumWords.Curriculum, r => CurriculumWords.TitleOf(r.Title, r.TitleEn)) { IsName = true, Href = r => ShowCurriculum.Path(r.Id) },
        new(SectorWords.Sector, r => SectorCodes.Find(r.Sector) is { } sector ? SectorWords.Of(sector) : CurriculumWords.EverySector),
        new(CurriculumWords.LessonHours, r => r.LessonHours) { Numeric = true },
        new(CurriculumWords.Modules, r => r.Modules) { Numeric = true },
        new(CurriculumWords.Units, r => Say(id: $"{r.RequiredUnits} wajib dari {r.Units}", en: $"{r.RequiredUnits} required of {r.Units}")) { Numeric = true },
        new(CurriculumWords.Group, r => Say(id: $"{r.MinimumGroup}–{r.MaximumGroup} orang", en: $"{r.MinimumGroup}–{r.MaximumGroup} people")) { Numeric = true },
        new(CurriculumWords.Version, r => r.Version) { Numeric = true },
    ];

    /// <param name="Sector">Code of the sector; null where it goes with every sector.</param>
    /// <param name="LessonHours">In JP of 45 minutes.</param>
    public sealed record Row(
        Id<Curriculum> Id, string Code, int Version, string? Sector, string Title, string TitleEn, int LessonHours, int Modules,
        int RequiredUnits, int Units, int MinimumGroup, int MaximumGroup, DateOnly From, DateOnly? Until);
}
