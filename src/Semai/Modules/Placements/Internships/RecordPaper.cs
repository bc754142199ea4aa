using Semai.Modules.Placements.Internships.Gate;
using Semai.Shell;

namespace Semai.Modules.Placements.Internships;

/// <summary>Writes down a paper of the gate: number, day, who signed, where it is kept.</summary>
public static class RecordPaper
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{PlacementLinks.List}/{{id:guid}}/papers/new", Show).RequireAuthorization(InternshipPermissions.Keep);
        app.MapPost($"{PlacementLinks.List}/{{id:guid}}/papers/new", Submit).RequireAuthorization(InternshipPermissions.Keep);
        app.MapPost($"{PlacementLinks.Api}/{{id:guid}}/papers", Call).RequireAuthorization(InternshipPermissions.Keep);
    }

    static async Task<IResult> Show(Guid id, string? item, PlacementReading reading, GateReading gate, TimeProvider time, CancellationToken cancel) =>
        await reading.FindInsideAsync(id, cancel) is { } found ? await ViewAsync(found, Form.Of(("item", item), ("on", time.Today)), reading, gate, time, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(
        Guid id, IFormCollection posted, PlacementReading reading, GateReading gate, Placing placing, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindInsideAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var entry = new PaperEntry(
            form.Text("item", 40), form.Text("number", Paper.NumberMax), form.Date("on"), form.Text("who", Paper.WhoMax), form.TextOrNone("where", Paper.WhereMax), form.Ticked("affirmed"));
        return await form.TryAsync(() => placing.FileAsync(found, entry, by, cancel))
            ? Views.Went($"{PlacementLinks.Of(found.Id)}#berkas", ShellWords.Saved)
            : await ViewAsync(found, form, reading, gate, time, cancel);
    }

    static async Task<IResult> Call(Guid id, PaperEntry request, PlacementReading reading, Placing placing, Actor by, CancellationToken cancel)
    {
        if (await reading.FindInsideAsync(id, cancel) is not { } found) return TypedResults.NotFound();
        if (Problems(request) is { Count: > 0 } problems) return TypedResults.ValidationProblem(problems);

        var paper = await placing.FileAsync(found, request, by, cancel);
        return TypedResults.Created($"{PlacementLinks.Api}/{id}", new Answer(paper.No));
    }

    static Dictionary<string, string[]> Problems(PaperEntry entry)
    {
        var problems = new Dictionary<string, string[]>();
        Need("number", entry.Number, Paper.NumberMax);
        Need("who", entry.Who, Paper.WhoMax);
        if (entry.Where?.Length > Paper.WhereMax) Need("where", "", Paper.WhereMax);
        return problems;

        void Need(string field, string? value, int max)
        {
            if (string.IsNullOrWhiteSpace(value) || value.Length > max) problems[field] = [Say(id: $"Isi, paling banyak {max} huruf.", en: $"Enter it, at most {max} characters.")];
        }
    }

    static async Task<IResult> ViewAsync(Placement found, Form form, PlacementReading reading, GateReading gate, TimeProvider time, CancellationToken cancel)
    {
        var items = (await gate.RulesAsync(time.Today, cancel)).PapersFor(found.Kind).ToList();
        return Views.Show<RecordPaperView>(new { Placement = found, Person = await reading.NameAsync(found, cancel), Items = items, Form = form }, form.Status);
    }

    /// <param name="No">Of the paper, to correct it by.</param>
    public sealed record Answer(int No);
}
