using Semai.Data;
using Semai.Modules.Reference;
using Semai.Shell;

namespace Semai.Modules.Training.Curricula;

/// <summary>One curriculum whole; and its module sheets, one to a printed page, for the instructor's hand.</summary>
public static class ShowCurriculum
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/curricula/{id:guid}", Show).RequireAuthorization(CurriculumPermissions.Read);
        app.MapGet("/curricula/{id:guid}/sheets", Sheets).RequireAuthorization(CurriculumPermissions.Read);
        app.MapGet("/api/v1/curricula/{id:guid}", Find).RequireAuthorization(CurriculumPermissions.Read);
    }

    public static string Path(Id<Curriculum> id) => $"/curricula/{id}";

    public static string SheetsPath(Id<Curriculum> id) => $"/curricula/{id}/sheets";

    static async Task<IResult> Show(Guid id, Db db, CancellationToken cancel) =>
        await FindAsync(id, db, cancel) is { } found ? Views.Show<ShowCurriculumView>(new { Curriculum = found }) : TypedResults.NotFound();

    static async Task<IResult> Sheets(Guid id, Db db, CancellationToken cancel) =>
        await FindAsync(id, db, cancel) is { } found ? Views.Show<ModuleSheetsView>(new { Curriculum = found }) : TypedResults.NotFound();

    static async Task<IResult> Find(Guid id, Db db, CancellationToken cancel) =>
        await FindAsync(id, db, cancel) is { } c
            ? TypedResults.Ok(new Answer(
                c.Id, c.Code, c.Version, c.Sector is { } sector ? SectorCodes.CodeOf(sector) : null, c.Title, c.TitleEn, c.Summary, c.LessonHours,
                c.MinimumGroup, c.MaximumGroup, c.From, c.Until, c.EntryConditions, c.Modules, c.Units, c.Materials))
            : TypedResults.NotFound();

    static Task<Curriculum?> FindAsync(Guid id, Db db, CancellationToken cancel) =>
        db.Curricula.AsNoTracking().SingleOrDefaultAsync(c => c.Id == new Id<Curriculum>(id), cancel);

    public sealed record Answer(
        Id<Curriculum> Id, string Code, int Version, string? Sector, string Title, string TitleEn, string Summary, int LessonHours,
        int MinimumGroup, int MaximumGroup, DateOnly From, DateOnly? Until, IReadOnlyList<string> EntryConditions,
        IReadOnlyList<CurriculumModule> Modules, IReadOnlyList<CompetencyUnit> Units, IReadOnlyList<CurriculumMaterial> Materials);
}
