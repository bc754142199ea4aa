using Semai.Modules.Insights.Cohorts;
using Semai.Shell;
using Semai.Shell.Fields;
using Semai.Shell.Lists;

namespace Semai.Modules.Insights.Figures;

/// <summary>What became of those who were released: each number with its denominator, with whom nothing is known of and with whose day is still to come.</summary>
public static class ShowFigures
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(FigureLinks.Page, Show).RequireAuthorization(InsightPermissions.Read);
        app.MapGet($"{FigureLinks.Page}/export", Take).RequireAuthorization(InsightPermissions.Read);
        app.MapGet("/api/v1/figures", Find).RequireAuthorization(InsightPermissions.Read);
    }

    static async Task<IResult> Show(HttpRequest request, FigureReading reading, CaseReading cases, CancellationToken cancel)
    {
        var form = Form.Read(request.Query);
        var query = FigureQuery.Of(form);
        return Views.Show<ShowFiguresView>(new
        {
            Form = form,
            Query = query,
            Sheet = await reading.SheetAsync(query, cancel),
            Prisons = (IReadOnlyList<Option>)[.. (await cases.PrisonsAsync(cancel)).Select(p => new Option($"{p.Key}", p.Value.ShortName))],
        }, form.Status);
    }

    static Task<FigureSheet> Find([AsParameters] FigureQuery query, FigureReading reading, CancellationToken cancel) => reading.SheetAsync(query, cancel);

    static async Task<IResult> Take(string? @as, HttpRequest request, FigureReading reading, TimeProvider time, CancellationToken cancel)
    {
        var sheet = await reading.SheetAsync(FigureQuery.Of(Form.Read(request.Query)), cancel);
        var lines = sheet.Employment.Concat(sheet.Starts).Concat(sheet.Incomes.Select(i => i.Figure)).Select(f => new Line("", f))
            .Concat(sheet.Returns.SelectMany(r => r.Windows.Select(f => new Line($"{r.Year}", f))));
        return Export.Of(@as, $"angka-hasil-{time.Today.Iso}", lines, Columns);
    }

    static IReadOnlyList<Column<Line>> Columns =>
    [
        new(InsightWords.Measure, l => l.Figure.Code) { IsName = true },
        new(Say(id: "Versi rumusan", en: "Version"), l => l.Figure.Version),
        new(InsightWords.Year, l => l.Year),
        new(Say(id: "Pembilang", en: "Numerator"), l => l.Figure.Numerator),
        new(Say(id: "Penyebut", en: "Denominator"), l => l.Figure.Denominator),
        new(InsightWords.Of(Outcome.Breach), l => l.Figure.Breach),
        new(InsightWords.Of(Outcome.Lost), l => l.Figure.Lost),
        new(InsightWords.Of(Outcome.Unknown), l => l.Figure.Unknown),
        new(InsightWords.Of(Outcome.Censored), l => l.Figure.Censored),
        new(InsightWords.Share, l => l.Figure.Share?.Value),
        new(Say(id: "Selang bawah", en: "Interval from"), l => l.Figure.Share?.Lower),
        new(Say(id: "Selang atas", en: "Interval to"), l => l.Figure.Share?.Upper),
        new(InsightWords.OfKnown, l => l.Figure.KnownShare),
    ];

    sealed record Line(string Year, Figure Figure);
}
