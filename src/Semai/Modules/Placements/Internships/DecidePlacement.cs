using Semai.Modules.Placements.Internships.Gate;
using Semai.Shell;

namespace Semai.Modules.Placements.Internships;

/// <summary>
/// Opens the gate for somebody, or lets them go on: after the sitting of the team, or once who was only missed is found.
/// Neither goes past a missing paper.
/// </summary>
public static class DecidePlacement
{
    public const string Activate = "activate";
    public const string Resume = "resume";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost($"{PlacementLinks.List}/{{id:guid}}/{Activate}", SubmitActivate).RequireAuthorization(InternshipPermissions.Decide);
        app.MapPost($"{PlacementLinks.Api}/{{id:guid}}/{Activate}", CallActivate).RequireAuthorization(InternshipPermissions.Decide);
        app.MapPost($"{PlacementLinks.List}/{{id:guid}}/{Resume}", SubmitResume).RequireAuthorization(InternshipPermissions.Decide);
        app.MapPost($"{PlacementLinks.Api}/{{id:guid}}/{Resume}", CallResume).RequireAuthorization(InternshipPermissions.Decide);
        app.MapGet($"{PlacementLinks.Api}/{{id:guid}}/gate", Ask).RequireAuthorization(InternshipPermissions.Read);
    }

    static async Task<IResult> SubmitActivate(Guid id, PlacementReading reading, PlacementPage page, Placing placing, Actor by, CancellationToken cancel)
    {
        if (await reading.FindInsideAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Blank;
        return await form.TryAsync(() => placing.ActivateAsync(found, by, cancel))
            ? Views.Went(PlacementLinks.Of(found.Id), Say(id: $"Boleh mulai {found.StartedOn!.Value.Long}.", en: $"May start on {found.StartedOn!.Value.Long}."))
            : await page.ShowAsync(found, form, cancel);
    }

    static async Task<IResult> CallActivate(Guid id, PlacementReading reading, Placing placing, Actor by, CancellationToken cancel)
    {
        if (await reading.FindInsideAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        await placing.ActivateAsync(found, by, cancel);
        return TypedResults.Ok(new Answer(found.Id, found.State, found.StartedOn));
    }

    static async Task<IResult> SubmitResume(Guid id, IFormCollection posted, PlacementReading reading, PlacementPage page, Placing placing, Actor by, CancellationToken cancel)
    {
        if (await reading.FindInsideAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var minutes = found.IsMissed ? form.TextOrNone("minutes", Paper.NumberMax) : form.Text("minutes", Paper.NumberMax);
        return await form.TryAsync(() => placing.ResumeAsync(found, minutes, by, cancel))
            ? Views.Went(PlacementLinks.Of(found.Id), Say(id: "Magang dilanjutkan.", en: "The internship goes on."))
            : await page.ShowAsync(found, form, cancel);
    }

    static async Task<IResult> CallResume(Guid id, ResumeRequest request, PlacementReading reading, Placing placing, Actor by, CancellationToken cancel)
    {
        if (await reading.FindInsideAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        await placing.ResumeAsync(found, request.Minutes?[..Math.Min(request.Minutes.Length, Paper.NumberMax)], by, cancel);
        return TypedResults.Ok(new Answer(found.Id, found.State, found.StartedOn));
    }

    /// <summary>What the gate would say today; only to the prison, for its lines rest on the person's file.</summary>
    static async Task<IResult> Ask(Guid id, PlacementReading reading, GateReading gate, TimeProvider time, CancellationToken cancel) =>
        await reading.FindInsideAsync(id, cancel) is { } found
            ? TypedResults.Ok(GateSheet.Of(await gate.AnswerAsync(found, time.Today, cancel)))
            : TypedResults.NotFound();

    /// <param name="Minutes">Number of the minutes of the team's sitting; needed unless the person was only missed on a roster.</param>
    public sealed record ResumeRequest(string? Minutes = null);

    /// <param name="StartedOn">The first day on which the person may go.</param>
    public sealed record Answer(Id<Placement> Id, PlacementState State, DateOnly? StartedOn);

    /// <summary>The gate as other programs read it, in the reader's language.</summary>
    public sealed record GateSheet(bool IsOpen, int RuleVersion, IReadOnlyList<GateSheet.Line> Lines)
    {
        internal static GateSheet Of(GateAnswer answer) => new(
            answer.IsOpen, answer.RuleVersion, [.. answer.Lines.Select(l => new Line(l.Code, l.Item.Said, l.IsMet, l.Says.Said, l.Source, $"{l.Certainty}"))]);

        /// <param name="Says">What shows it, or what is missing.</param>
        public sealed record Line(string Code, string Item, bool IsMet, string Says, string Source, string Certainty);
    }
}
