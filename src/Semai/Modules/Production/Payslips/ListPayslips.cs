using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Production.Ledger;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Production.Payslips;

/// <summary>What everybody earned in a month and what an hour of it came to, beside the minimum wage; and the slips to hand out.</summary>
public static class ListPayslips
{
    public const string Path = $"{MoneyLinks.Home}/payslips";
    const string Api = $"{MoneyLinks.Api}/payslips";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet($"{Path}/export", Take).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet($"{Path}/pdf", Print).RequireAuthorization(LedgerPermissions.Keep);
        app.MapGet(Api, Find).RequireAuthorization(LedgerPermissions.Read);
    }

    public static string Of(int unit, PayMonth month) => $"{Path}?unit={unit}&month={month}";
    public static string PdfOf(int unit, PayMonth month, Id<Participant>? person = null) => $"{Path}/pdf?unit={unit}&month={month}{(person is { } one ? $"&person={one}" : "")}";

    static async Task<IResult> Show(int? unit, string? month, MoneyUnits units, PayslipReading reading, Standing standing, TimeProvider time, CancellationToken cancel) =>
        await units.ChosenAsync(unit, cancel) is { } chosen && MonthOf(month, time) is { } asked
            ? Views.Show<ListPayslipsView>(new
            {
                Unit = chosen,
                Month = asked,
                Slips = await reading.OfAsync(chosen.No, asked, null, cancel),
                Minimum = await reading.MinimumAsync(chosen.No, asked, cancel),
                SoFar = SoFar(asked, time),
                MayPrint = standing.Can(LedgerPermissions.Keep) && standing.Can(ParticipantPermissions.Read),
            })
            : TypedResults.NotFound();

    static async Task<IResult> Take(int? unit, string? month, string? @as, MoneyUnits units, PayslipReading reading, TimeProvider time, CancellationToken cancel) =>
        await units.ChosenAsync(unit, cancel) is { } chosen && MonthOf(month, time) is { } asked
            ? Export.Of(@as, $"slip-{asked}", await reading.OfAsync(chosen.No, asked, null, cancel), Columns(chosen.No, null))
            : TypedResults.NotFound();

    /// <summary>One slip a person, all in one file; only with their names, for they are handed out.</summary>
    static async Task<IResult> Print(int? unit, string? month, string? person, MoneyUnits units, PayslipReading reading, Db db, Standing standing, TimeProvider time, CancellationToken cancel)
    {
        if (await units.ChosenAsync(unit, cancel) is not { } chosen || MonthOf(month, time) is not { } asked || !standing.Can(ParticipantPermissions.Read)) return TypedResults.NotFound();

        var one = Id<Participant>.TryParse(person, null, out var id) ? id : (Id<Participant>?)null;
        if (!string.IsNullOrEmpty(person) && one is null) return TypedResults.NotFound();

        var slips = await reading.OfAsync(chosen.No, asked, one, cancel);
        if (slips.Count == 0) return TypedResults.NotFound();

        var sheet = new PayslipSheet(
            await db.LetterheadAsync(chosen.No, cancel), asked, await reading.MinimumAsync(chosen.No, asked, cancel), await reading.RulesAsync(asked, cancel), SoFar(asked, time), standing.Actor.Name, time.Now);
        return TypedResults.File(PayslipPaper.Of(sheet, slips), "application/pdf", $"slip-{asked}.pdf");
    }

    static async Task<Results<Ok<Answer>, NotFound>> Find(int? unit, string? month, MoneyUnits units, PayslipReading reading, TimeProvider time, CancellationToken cancel)
    {
        if (await units.ChosenAsync(unit, cancel) is not { } chosen || MonthOf(month, time) is not { } asked) return TypedResults.NotFound();

        var slips = await reading.OfAsync(chosen.No, asked, null, cancel);
        return TypedResults.Ok(new Answer(chosen.No, $"{asked}", slips.Sum(s => s.Earned), slips.Sum(s => s.Minutes), await reading.MinimumAsync(chosen.No, asked, cancel), [.. slips.Select(s => new Row(s.Person, s.Lines, s.Earned, s.Minutes, s.Pieces, s.Hourly, s.Before, s.Moved, s.After, s.MayTake))]));
    }

    static DateOnly? SoFar(PayMonth month, TimeProvider time) => time.Today <= month.Last ? time.Today : null;

    static PayMonth? MonthOf(string? month, TimeProvider time) => string.IsNullOrEmpty(month) ? PayMonth.Of(time.Today) : PayMonth.Parse(month);

    /// <summary>The same on the page and in the export.</summary>
    /// <param name="month">For the links to the slips; null in an export.</param>
    internal static IReadOnlyList<Column<Payslip>> Columns(int unit, PayMonth? month) =>
    [
        new(Settlements.SettlementWords.Person, s => s.Name ?? Settlements.SettlementWords.Unnamed) { IsName = true, Typed = true, Href = s => month is { } of && s.Name is not null ? PdfOf(unit, of, s.Person) : null },
        new(Say(id: "Pesanan", en: "Orders"), s => string.Join(", ", s.Lines.Select(l => l.Order).Distinct())) { Typed = true },
        new(Say(id: "Jam", en: "Hours"), s => PayslipWords.HoursOf(s.Minutes)) { Numeric = true },
        new(Settlements.SettlementWords.Pieces, s => s.Pieces) { Numeric = true },
        new(PayslipWords.Earned, s => s.Earned) { Numeric = true },
        new(PayslipWords.Hourly, s => s.Hourly) { Numeric = true },
        new(Say(id: "Tabungan akhir bulan", en: "Savings at its end"), s => s.After) { Numeric = true },
        new(PayslipWords.MayTake, s => s.MayTake) { Numeric = true },
    ];

    /// <param name="Earned">By everybody, in whole rupiah: the sum of the rows.</param>
    /// <param name="Minutes">Worked for it by everybody.</param>
    /// <param name="Minimum">Null where the minimum wage is not loaded.</param>
    public sealed record Answer(int Unit, string Month, long Earned, long Minutes, MinimumHour? Minimum, IReadOnlyList<Row> People);

    /// <param name="Hourly">Effective earning of an hour; null where no minute is recorded.</param>
    /// <param name="Moved">What else moved the savings.</param>
    /// <param name="MayTake">What may be used inside in a month.</param>
    public sealed record Row(Id<Participant> Person, IReadOnlyList<PayslipLine> Lines, long Earned, long Minutes, int Pieces, long? Hourly, long Before, long Moved, long After, long MayTake);
}
