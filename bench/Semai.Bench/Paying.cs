using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Deliveries;
using Semai.Modules.Production.Hours;
using Semai.Modules.Production.Invoices;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Payslips;
using Semai.Modules.Production.Settlements;
using Semai.Papers;
using SkiaSharp;

namespace Semai.Bench;

/// <summary>An order of 500 people and 20,000 days of work settled, and the payslips of 1,000 people in one file.</summary>
static class Paying
{
    const int Saved = 1000;
    const int Settled = 500;
    const int Days = 40;
    const int LinesOnSlip = 40;

    static readonly Actor Writer = new("bench-writer", "Bench");
    static readonly Actor Agreer = new("bench-agreer", "Bench");

    public static async Task RunAsync(Programme programme, Floor floor, int times)
    {
        await programme.WorkAsync(services => Imports.ApplyAsync(services, Imports.Sample(Saved + 200, seed: 7), Programme.Unit));
        var people = await programme.WorkAsync(services => services.GetRequiredService<Db>().Participants.Where(p => p.Unit == Programme.Unit).OrderBy(p => p.Id).Select(p => p.Id).Take(Saved).ToListAsync());
        var (big, wide) = (await programme.WorkAsync(s => PaidOrderAsync(s, people[..Settled], Days)), await programme.WorkAsync(s => PaidOrderAsync(s, people, 1)));
        await programme.WorkAsync(async services => { await services.GetRequiredService<Db>().TakeStockAsync(default); return true; });
        using var officer = await programme.SignInAsync("giatja");
        using var head = await programme.SignInAsync("binadik");
        using var third = await programme.SignInAsync("kalapas");

        Report.Write("settle 500 people, 20,000 entries",
            await Figures.MeasureAsync(times, async _ => { await ActAsync(officer, big, SettlementAct.Propose); await ActAsync(head, big, SettlementAct.Approve); }, _ => ActAsync(third, big, SettlementAct.TakeBack)),
            await Figures.MeasureAsync(times, _ => BareAsync(programme, big.Value)));
        await ActAsync(officer, wide, SettlementAct.Propose);
        await ActAsync(head, wide, SettlementAct.Approve);
        await SlipsAsync(programme, officer, floor, times);
    }

    static async Task SlipsAsync(Programme programme, HttpClient officer, Floor floor, int times)
    {
        var month = await programme.WorkAsync(s => Task.FromResult(PayMonth.Of(s.GetRequiredService<TimeProvider>().Today)));
        var (list, pdf) = (ListPayslips.Of(Programme.Unit, month), ListPayslips.PdfOf(Programme.Unit, month));
        Report.Write("payslips of 1,000 people, one PDF",
            await Figures.MeasureAsync(times, _ => Reading.GetAsync(officer, pdf)), await Figures.MeasureAsync(times, _ => Task.FromResult(BareSlips())));
        await Reading.WriteAsync("payslips of 1,000 people, the list", officer, _ => list, floor.Http, _ => "/one", times);
        Console.WriteLine(FormattableString.Invariant($"  the file has {(await officer.GetByteArrayAsync(new Uri(pdf, UriKind.Relative))).Length / 1024} kB"));
    }

    static async Task ActAsync(HttpClient who, Id<Order> order, SettlementAct act)
    {
        using var answer = await who.PostAsJsonAsync(new Uri($"{SettlementLinks.ApiOf(order)}/{act}", UriKind.Relative), new { why = "bench" });
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{act} answered {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>Everybody worked so many days on it and made a piece on each; delivered, invoiced and paid.</summary>
    static Task<Id<Order>> PaidOrderAsync(IServiceProvider services, List<Id<Participant>> people, int days) => services.GetRequiredService<Db>().TogetherAsync(async () =>
    {
        var (db, orders, invoicing, today) = (services.GetRequiredService<Db>(), services.GetRequiredService<OrderReading>(), services.GetRequiredService<Invoicing>(), services.GetRequiredService<TimeProvider>().Today);
        var (pieces, began) = (people.Count * days, today.AddDays(-days));
        var order = Order.Write(
            await ProductionNumbers.TakeAsync(db, Programme.Unit, Numbered.Order, today.Year, default), Programme.Unit,
            new(null, "Dinas Sosial", null, null, PartnershipPattern.Subkontrak, today, DistributionRule.ByPieces, "premi-1990", 1000, [new("Keset", pieces, "buah", 25_000, 60)], [], null), null, Writer, Noon(began));
        order.Agree(await orders.SplitAsync(order, default), Agreer, Noon(began));
        order.Run(Agreer, Noon(began));
        var batch = Batch.Begin(await ProductionNumbers.TakeAsync(db, Programme.Unit, Numbered.Batch, today.Year, default), order, 1, "Bengkel", pieces, began, Writer, Noon(began));
        db.AddRange(order, batch);
        await db.SaveChangesAsync();
        for (var day = began; day < today; day = day.AddDays(1)) db.AddRange(people.Select(p => WorkEntry.Of(batch, new(p, day, 300, 1), Writer, Noon(day))));
        batch.Finish(pieces, today, Writer, Noon(today));
        batch.Check(order, pieces, 0, null, null, today, Writer, Noon(today));
        db.Add(Delivery.HandOver(await ProductionNumbers.TakeAsync(db, Programme.Unit, Numbered.Delivery, today.Year, default), order, [new(1, pieces)], "Dinas", null, today, Writer, Noon(today)));
        await db.SaveChangesAsync();
        var invoice = await invoicing.MakeAsync(order, today, default);
        await invoicing.PayAsync(invoice, invoice.Amount, today, null, default);
        return order.Id;
    }, default);

    /// <summary>The least that settling costs: work summed up, marked, and a line for everybody, by hand; given up at the end.</summary>
    static async Task BareAsync(Programme programme, Guid order)
    {
        await using DbConnection connection = programme.Postgres is { } postgres ? new NpgsqlConnection(postgres) : new SqliteConnection($"Data Source={programme.SqliteFile}");
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        Say(("o", order), ("s", Guid.CreateVersion7()));
        command.CommandText = "SELECT participant_id, COUNT(DISTINCT day), SUM(minutes), SUM(pieces), COUNT(*) FROM work_entries WHERE order_id = @o AND settlement_id IS NULL AND error_at IS NULL GROUP BY participant_id";
        await using (var rows = await command.ExecuteReaderAsync())
            while (await rows.ReadAsync()) { }

        command.CommandText = "UPDATE work_entries SET settlement_id = @s WHERE order_id = @o AND settlement_id IS NULL AND error_at IS NULL";
        await command.ExecuteNonQueryAsync();
        command.CommandText = "CREATE TEMPORARY TABLE bench_shares (no integer, amount bigint)";
        await command.ExecuteNonQueryAsync();
        for (var no = 0; no < Settled; no++)
        {
            Say(("no", no));
            command.CommandText = "INSERT INTO bench_shares VALUES (@no, 1000)";
            await command.ExecuteNonQueryAsync();
        }

        await transaction.RollbackAsync();

        void Say(params (string Name, object Value)[] said)
        {
            command.Parameters.Clear();
            foreach (var (name, value) in said)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, value);
                command.Parameters.Add(parameter);
            }
        }
    }

    /// <summary>As many lines of text on as many sheets, drawn without asking how wide they are.</summary>
    static int BareSlips()
    {
        using var file = new MemoryStream();
        using var document = SKDocument.CreatePdf(file);
        using var ink = new SKPaint();
        using var font = PrintFont.Sans.At(9);
        for (var sheet = 0; sheet < Saved / 2; sheet++)
        {
            var canvas = document.BeginPage(595, 842);
            for (var line = 0; line < 2 * LinesOnSlip; line++) canvas.DrawText("Anda membuat 60 dari 100.", 40, 10 + 10 * line, SKTextAlign.Left, font, ink);
            document.EndPage();
        }

        document.Close();
        return (int)file.Length;
    }

    static DateTime Noon(DateOnly day) => day.ToDateTime(new(5, 0), DateTimeKind.Utc);
}
