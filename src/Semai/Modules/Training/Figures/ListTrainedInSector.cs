using Semai.Modules.Reference;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Training.Figures;

/// <summary>The people behind the number of one sector, each with the classes that count.</summary>
public static class ListTrainedInSector
{
    const string Path = "/training/sectors/{sector}";

    /// <summary>Stands for classes that suit every sector.</summary>
    const string Core = "kewirausahaan";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).RequireAuthorization(TrainingPermissions.Read);
        app.MapGet($"{Path}/export", Take).RequireAuthorization(TrainingPermissions.Read);
        app.MapGet($"/api/v1{Path}", Find).RequireAuthorization(TrainingPermissions.Read);
    }

    public static string PathOf(Sector? sector) => $"/training/sectors/{(sector is { } one ? SectorCodes.CodeOf(one) : Core)}";

    public static string WordsOf(Sector? sector) => sector is { } one ? SectorWords.Of(one) : Say(id: "Kewirausahaan", en: "Entrepreneurship");

    static async Task<IResult> Show(string sector, string? after, Counting counting, CancellationToken cancel)
    {
        if (!TryRead(sector, out var asked)) return TypedResults.NotFound();

        var rows = await counting.InSectorAsync(asked, cancel);
        return Views.Show<ListTrainedInSectorView>(new { Sector = asked, Page = ListCounted.PageOf(rows, after), All = rows.Count });
    }

    static async Task<IResult> Find(string sector, string? after, Counting counting, CancellationToken cancel) => TryRead(sector, out var asked)
        ? TypedResults.Ok(ListCounted.PageOf(await counting.InSectorAsync(asked, cancel), after))
        : TypedResults.NotFound();

    static async Task<IResult> Take(string sector, string? @as, Counting counting, TimeProvider time, CancellationToken cancel) => TryRead(sector, out var asked)
        ? Export.Of(@as, $"{sector}-{time.Today.Iso}", await counting.InSectorAsync(asked, cancel), ListCounted.Columns)
        : TypedResults.NotFound();

    static bool TryRead(string code, out Sector? sector)
    {
        sector = SectorCodes.Find(code);
        return sector is not null || code == Core;
    }
}
