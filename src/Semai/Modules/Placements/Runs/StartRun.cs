using System.Globalization;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Reference;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Placements.Runs;

/// <summary>Runs the matching for a prison and a kind of offer, and keeps it.</summary>
public static class StartRun
{
    const double SecondsMax = 120;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(RunLinks.New, Show).RequireAuthorization(RunPermissions.Run);
        app.MapPost(RunLinks.List, Submit).RequireAuthorization(RunPermissions.Run);
        app.MapPost(RunLinks.Api, Call).RequireAuthorization(RunPermissions.Run);
    }

    static async Task<IResult> Show(Db db, Standing standing, CancellationToken cancel) => await ViewAsync(Form.Of(("kind", OfferKind.InternshipOutside)), db, standing, cancel);

    static async Task<IResult> Submit(IFormCollection posted, Running running, Db db, Standing standing, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        var request = new RunRequest(form.Whole("unit", 1, int.MaxValue), form.Choice<OfferKind>("kind"), SectorCodes.Find(form.Typed("interest")));
        if (form.IsSound && !Serves(standing, request.Unit)) return TypedResults.NotFound();

        MatchRun? run = null;
        return await form.TryAsync(async () => run = await running.RunAsync(request, cancel))
            ? TypedResults.LocalRedirect(RunLinks.Of(run!.Id))
            : await ViewAsync(form, db, standing, cancel);
    }

    static async Task<IResult> Call(RunRequest request, Running running, Standing standing, CancellationToken cancel)
    {
        if (!Serves(standing, request.Unit)) return TypedResults.NotFound();

        var run = await running.RunAsync(request with { Seconds = Math.Clamp(request.Seconds, 1, SecondsMax), Gap = Math.Clamp(request.Gap, 0, 1) }, cancel);
        return TypedResults.Created($"{RunLinks.Api}/{run.Id}", RunAnswer.Of(run));
    }

    static bool Serves(Standing standing, int unit) => standing.Scope.Everything || standing.Scope.Units.Contains(unit);

    static async Task<IResult> ViewAsync(Form form, Db db, Standing standing, CancellationToken cancel)
    {
        var units = await db.Organisations.Where(o => o.Kind == OrganisationKind.Prison && o.UnitNo != null).OrderBy(o => o.Name).Select(o => new { No = o.UnitNo!.Value, o.Name }).ToListAsync(cancel);
        var open = await db.Offers.Where(o => o.State == OfferState.Published).GroupBy(o => o.Kind).Select(g => new { g.Key, Offers = g.Count(), Places = g.Sum(o => o.Places - o.Taken) }).ToListAsync(cancel);
        return Views.Show<StartRunView>(new
        {
            Form = form,
            Units = (IReadOnlyList<Option>)[.. units.Where(u => Serves(standing, u.No)).Select(u => new Option(u.No.ToString(CultureInfo.InvariantCulture), u.Name))],
            Kinds = (IReadOnlyList<Option>)[.. Enum.GetValues<OfferKind>().Select(k => new Option(k.ToString(), Counted(k, open.Find(o => o.Key == k)?.Offers ?? 0, open.Find(o => o.Key == k)?.Places ?? 0)))],
        }, form.Status);
    }

    static string Counted(OfferKind kind, int offers, int places) => Say(
        id: $"{OfferWords.Of(kind)}: {offers} tawaran terbuka, {places} tempat kosong",
        en: $"{OfferWords.Of(kind)}: {offers} open offers, {places} free places");
}
