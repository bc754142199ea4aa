using Semai.Modules.Training;

namespace Semai.Bench;

/// <summary>The register of a class, and the pages around it.</summary>
static class Teaching
{
    public static async Task RunAsync(Programme programme, Floor floor, int times)
    {
        var running = await RunningClass.BeginAsync(programme);
        var (page, bare) = ($"/classes/{running.Id}/sessions/1", $"/register/{running.Id}");
        using var http = await programme.SignInAsync("giatja");
        var token = await Programme.TokenAsync(http, page);

        await PostAsync(http, page, Marks(running, token, 0)); // the first time adds the marks, later times correct them
        await Reading.WriteAsync("register, read", http, _ => page, floor.Http, _ => bare, times);
        Report.Write("register, saved",
            await Figures.MeasureAsync(times, n => PostAsync(http, page, Marks(running, token, n))),
            await Figures.MeasureAsync(times, _ => PostAsync(floor.Http, bare, [])));

        // Pages without a counterpart in SQL stand beside one row read by a bare server.
        foreach (var (operation, officer, path) in new[]
                 {
                     ("home", "giatja", "/"), ("class", "giatja", $"/classes/{running.Id}"), ("classes", "giatja", "/classes"),
                     ("candidates", "giatja", $"/classes/{running.Id}/candidates"), ("eligibility list", "binadik", "/eligibility"),
                     ("agreements", "kerjasama", "/agreements"), ("agreement", "kerjasama", $"/agreements/{running.Agreement}"),
                     ("commitment", "kerjasama", $"/agreements/commitments/{running.Commitment}"),
                 })
        {
            using var browser = await programme.SignInAsync(officer);
            await Reading.WriteAsync(operation, browser, _ => path, floor.Http, _ => "/one", times);
        }
    }

    /// <summary>Everybody's mark, another one each time.</summary>
    static Dictionary<string, string> Marks(RunningClass running, string token, int n) => new(
        running.Enrolments.Select(e => KeyValuePair.Create($"m-{e}", (n % 2 == 0 ? Mark.Present : Mark.Sick).ToString())))
    {
        ["__RequestVerificationToken"] = token,
    };

    static async Task PostAsync(HttpClient http, string path, Dictionary<string, string> fields)
    {
        using var typed = new FormUrlEncodedContent(fields);
        using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), typed);
        var said = await answer.Content.ReadAsStringAsync();
        if ((int)answer.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status302Found or StatusCodes.Status303SeeOther))
            throw new InvalidOperationException($"{path} answered {answer.StatusCode}: {said}");
    }
}
