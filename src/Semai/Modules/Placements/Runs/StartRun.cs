using System.Globalization;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Reference;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Placements.Runs;

/// <summary>Runs the matching for a prison and a kind of place, and keeps it.</summary>
public static class StartRun
{
    const double SecondsMax = 120;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(RunLinks.New, Show).RequireAuthorization(RunPermissions.Run);
        app.MapPost(RunLinks.List, Submit).RequireAuthorization(RunPermissions.Run);
        app.MapPost(RunLinks.Api, Call).RequireAuthorization(RunPermissions.Run);
    }

    static async Task<IResult> Show(Db db, IEnumerable<IGivePlaces> givers, Standing standing, CancellationToken cancel) =>
        await ViewAsync(Form.Of(("kind", RunKind.InternshipOutside)), db, givers, standing, cancel);

    static async Task<IResult> Submit(IFormCollection posted, Running running, Db db, IEnumerable<IGivePlaces> givers, Standing standing, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        var request = new RunRequest(form.Whole("unit", 1, int.MaxValue), form.Choice<RunKind>("kind"), SectorCodes.Find(form.Typed("interest")));
        if (form.IsSound && !Serves(standing, request.Unit)) return TypedResults.NotFound();

        MatchRun? run = null;
        return await form.TryAsync(async () => run = await running.RunAsync(request, cancel))
            ? TypedResults.LocalRedirect(RunLinks.Of(run!.Id))
            : await ViewAsync(form, db, givers, standing, cancel);
    }

    static async Task<IResult> Call(RunRequest request, Running running, Standing standing, CancellationToken cancel)
    {
        if (!Serves(standing, request.Unit)) return TypedResults.NotFound();

        var run = await running.RunAsync(request with { Seconds = Math.Clamp(request.Seconds, 1, SecondsMax), Gap = Math.Clamp(request.Gap, 0, 1) }, cancel);
        return TypedResults.Created($"{RunLinks.Api}/{run.Id}", RunAnswer.Of(run));
    }

    static bool Serves(Standing standing, int unit) => standing.Scope.Everything || standing.Scope.Units.Contains(unit);

    static async Task<IResult> ViewAsync(Form form, Db db, IEnumerable<IGivePlaces> givers, Standing standing, CancellationToken cancel)
    {
        var units = await db.Organisations.Where(o => o.Kind == OrganisationKind.Prison && o.UnitNo != null).OrderBy(o => o.Name).Select(o => new { No = o.UnitNo!.Value, o.Name }).ToListAsync(cancel);
        var open = new List<OpenPlaces>();
        foreach (var giver in givers) open.AddRange((await giver.CountAsync(cancel)).Where(o => Serves(standing, o.Unit)));
        return Views.Show<StartRunView>(new
        {
            Form = form,
            Units = (IReadOnlyList<Option>)[.. units.Where(u => Serves(standing, u.No)).Select(u => new Option(u.No.ToString(CultureInfo.InvariantCulture), u.Name))],
            Kinds = (IReadOnlyList<Option>)[.. Enum.GetValues<RunKind>().Select(k => new Option(k.ToString(), Counted(k, open.FindAll(o => o.Kind == k))))],
        }, form.Status);
    }

    static string Counted(RunKind kind, List<OpenPlaces> open) => RunKindWords.Counted(kind, open.Sum(o => o.Open), open.Sum(o => o.Free));
}
