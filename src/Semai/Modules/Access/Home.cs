namespace Semai.Modules.Access;

/// <summary>What waits for this reader, what is late, and what is good to know today.</summary>
public static class Home
{
    public const string Path = "/";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, ShowAsync).RequireAuthorization(AccessPermissions.Self);
        app.MapGet("/api/v1/me/tasks", AnswerAsync).RequireAuthorization(AccessPermissions.Self);
    }

    static async Task<IResult> ShowAsync(Standing standing, TimeProvider time, IEnumerable<IHomeTasks> tasks, IEnumerable<IHomeAside> asides, CancellationToken cancel)
    {
        var shown = new List<HomeAside>();
        foreach (var aside in asides)
            if (await aside.OfAsync(standing, cancel) is { } part) shown.Add(part);

        return HomeView.Of(time.Today, await AnswerAsync(standing, tasks, cancel), [.. shown.OrderBy(a => a.Order)]);
    }

    /// <summary>One after another, since all ask the same database; the late first, then by day.</summary>
    static async Task<IReadOnlyList<HomeTask>> AnswerAsync(Standing standing, IEnumerable<IHomeTasks> sources, CancellationToken cancel)
    {
        var all = new List<HomeTask>();
        foreach (var source in sources) all.AddRange(await source.OfAsync(standing, cancel));
        return [.. all.OrderBy(t => t.Kind).ThenBy(t => t.Due ?? DateOnly.MaxValue)];
    }
}
