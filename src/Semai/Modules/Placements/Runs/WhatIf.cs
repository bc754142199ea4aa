using Semai.Matching;
using Semai.Shell;

namespace Semai.Modules.Placements.Runs;

/// <summary>
/// The same frozen people and offers or classes with other numbers of places: who would gain, who would lose, what the sum would be.
/// Nothing is kept. With the places as they were it is the same answer again.
/// </summary>
public static class WhatIf
{
    const string Prefix = "p-";
    const int PlacesMax = 500;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{RunLinks.List}/{{id:guid}}/what-if", Show).RequireAuthorization(RunPermissions.Run);
        app.MapPost($"{RunLinks.List}/{{id:guid}}/what-if", Submit).RequireAuthorization(RunPermissions.Run);
        app.MapPost($"{RunLinks.Api}/{{id:guid}}/what-if", Call).RequireAuthorization(RunPermissions.Run);
    }

    static async Task<IResult> Show(Guid id, RunReading reading, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } run) return TypedResults.NotFound();

        var file = await reading.FileAsync(run, cancel);
        return View(file, Form.Of([.. file.Input.Places.Select(p => (Prefix + p.Id, (object?)p.Free))]), null);
    }

    static async Task<IResult> Submit(Guid id, IFormCollection posted, RunReading reading, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } run) return TypedResults.NotFound();

        var (form, file) = (Form.Read(posted), await reading.FileAsync(run, cancel));
        var places = file.Input.Places.ToDictionary(p => p.Id, p => form.Whole(Prefix + p.Id, 0, PlacesMax));
        Answer? answer = null;
        await form.TryAsync(async () => answer = await Task.Run(() => Work(file, places), cancel));
        return View(file, form, answer);
    }

    static async Task<IResult> Call(Guid id, Request request, RunReading reading, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } run) return TypedResults.NotFound();

        var file = await reading.FileAsync(run, cancel);
        return TypedResults.Ok(await Task.Run(() => Work(file, request.Places.ToDictionary(p => p.Key, p => Math.Clamp(p.Value, 0, PlacesMax))), cancel));
    }

    static Answer Work(RunFile file, IReadOnlyDictionary<string, int> places)
    {
        var answer = Matcher.Match(file.Input.Question(places), file.Input.Options);
        var then = answer.Pairs.ToDictionary(p => file.Input.People[p.Person].Id, p => file.Input.Places[p.Offer].Id);
        var now = file.Run.Pairs.ToDictionary(p => p.ParticipantId.ToString(), p => p.Place.ToString());
        return new(
            answer.Status, answer.Objective, file.Run.Objective, then.Count, now.Count,
            [.. then.Keys.Except(now.Keys)], [.. now.Keys.Except(then.Keys)], [.. then.Where(t => now.TryGetValue(t.Key, out var was) && was != t.Value).Select(t => t.Key)]);
    }

    static IResult View(RunFile file, Form form, Answer? answer) => Views.Show<WhatIfView>(new { File = file, Form = form, Answer = answer }, form.Status);

    /// <param name="Places">By offer or class; as they were where left out.</param>
    public sealed record Request(Dictionary<string, int> Places);

    /// <summary>What it would come to, beside what it came to.</summary>
    /// <param name="Gain">People who would get a place.</param>
    /// <param name="Lose">People who would lose theirs.</param>
    /// <param name="Move">People who would be elsewhere.</param>
    public sealed record Answer(
        MatchStatus Status, long Objective, long WasObjective, int Matched, int WasMatched,
        IReadOnlyList<string> Gain, IReadOnlyList<string> Lose, IReadOnlyList<string> Move)
    {
        public bool IsTheSame => Objective == WasObjective && Gain.Count + Lose.Count + Move.Count == 0;
    }
}
