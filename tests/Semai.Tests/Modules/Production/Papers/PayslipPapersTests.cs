using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Payslips;
using Semai.Modules.Production.Settlements;
using Semai.Tests.Modules.Production.Settlements;

namespace Semai.Tests.Modules.Production.Papers;

public class PayslipPapersTests
{
    static readonly PayMonth March = new(2026, 3);
    static readonly PayMonth April = new(2026, 4);

    [Theory, EachEngine]
    public async Task Each_slip_says_in_plain_words_how_it_was_worked_out_and_what_may_be_taken_and_nothing_of_another(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (order, people) = await SettledAsync(world);
        world.App.Time.Advance(TimeSpan.FromDays(40));
        var english = world.App.Visitor(world.Inside, "en-GB", [AccessPermissions.Self, ParticipantPermissions.Read, LedgerPermissions.Read, LedgerPermissions.Keep]);

        var text = await english.PdfAsync(ListPayslips.PdfOf(1, March, people[0]));

        foreach (var said in new[]
        {
            world.Prison.Name, "Slip premi, Maret 2026", "Rahmat", order.Number, "60 buatan", "Anda membuat 60 dari 100.", "Rp 1.150.000", "dibagi menurut jumlah yang dibuat.",
            "Jumlah yang Anda terima bulan ini 690.000", "Sebelum bulan ini 0", "Pada akhir bulan 690.000", "Paling banyak Rp 172.500 sebulan (25 %", "Per jam kerja Anda menerima Rp 98.571.",
            "Upah minimum per jam Rp", "PP 32/1999 Pasal 29",
        })
            Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.DoesNotContain("460.000", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Syahrul", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sementara", text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task The_sums_on_the_slips_are_the_month_s_sum(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        await SettledAsync(world);
        var officer = world.Officer;

        var slips = await officer.PdfAsync(ListPayslips.PdfOf(1, March));
        var month = (await MonthAsync(officer, March)).GetProperty("earned").GetInt64();

        var sums = Regex.Matches(slips, @"terima bulan ini ([0-9.]+)").Select(m => long.Parse(m.Groups[1].Value, NumberStyles.AllowThousands, Bahasa.Indonesian)).ToList();
        Assert.Equal((2, month), (sums.Count, sums.Sum()));
        Assert.Contains("Sementara, sampai 1 Maret 2026", slips, StringComparison.Ordinal); // the month is not over
    }

    [Theory, EachEngine]
    public async Task A_slip_stays_as_it_was_when_its_settlement_is_taken_back_later_and_the_later_slip_takes_it_off(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (order, people) = await SettledAsync(world);
        world.App.Time.Advance(TimeSpan.FromDays(35));
        var before = $"{await MonthAsync(world.Officer, March)}";

        (await world.Head.CallAsync($"{SettlementLinks.ApiOf(order.Id)}/TakeBack", new { why = "jumlah buatan keliru" })).EnsureSuccessStatusCode();

        Assert.Equal(before, $"{await MonthAsync(world.Officer, March)}");
        var april = await MonthAsync(world.Officer, April);
        Assert.Equal((-1_150_000, -700), (april.GetProperty("earned").GetInt64(), april.GetProperty("minutes").GetInt64()));
        var slip = await world.Officer.PdfAsync(ListPayslips.PdfOf(1, April, people[0]));
        foreach (var said in new[] { "Dibatalkan", "Pembagian 1 Maret 2026 dibatalkan pada 5 April 2026.", "terima bulan ini -690.000", "Sebelum bulan ini 690.000", "Pada akhir bulan 0" })
            Assert.Contains(said, slip, StringComparison.Ordinal);
        Assert.DoesNotContain("Per jam kerja", slip, StringComparison.Ordinal);

        (await world.Officer.CallAsync($"{SettlementLinks.ApiOf(order.Id)}/Propose", new { })).EnsureSuccessStatusCode();
        (await world.Head.CallAsync($"{SettlementLinks.ApiOf(order.Id)}/Approve", new { })).EnsureSuccessStatusCode();
        Assert.Equal(before, $"{await MonthAsync(world.Officer, March)}");
        Assert.Equal(0, (await MonthAsync(world.Officer, April)).GetProperty("earned").GetInt64()); // taken off, and given anew
    }

    [Theory, EachEngine]
    public async Task What_is_written_down_after_the_month_with_a_day_in_it_stands_on_the_next_slip(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (_, people) = await SettledAsync(world);
        world.App.Time.Advance(TimeSpan.FromDays(32));
        var before = $"{await MonthAsync(world.Officer, March)}";

        await world.App.InScopeAsync(s => s.GetRequiredService<Books>().PostAsync(new(1, MoneyMove.Withdrawal, March.Last, "sabun", Guid.CreateVersion7(Some.Instant),
            [PostingLine.Debit(AccountRef.SavingsOf(people[0]), 90_000), PostingLine.Credit(AccountRef.Bank, 90_000)]), Some.Officer, default));

        Assert.Equal(before, $"{await MonthAsync(world.Officer, March)}");
        var next = await world.App.InScopeAsync(s => s.GetRequiredService<PayslipReading>().OfAsync(1, April, people[0], default));
        Assert.Empty(next); // nothing was earned in April
    }

    /// <summary>By two: 690.000 and 460.000 on 1 March.</summary>
    static async Task<(Order Order, Id<Participant>[] People)> SettledAsync(WorkWorld world)
    {
        var paid = await SettlementPagesTests.PaidAsync(world);
        (await world.Officer.CallAsync($"{SettlementLinks.ApiOf(paid.Order.Id)}/Propose", new { })).EnsureSuccessStatusCode();
        (await world.Head.CallAsync($"{SettlementLinks.ApiOf(paid.Order.Id)}/Approve", new { })).EnsureSuccessStatusCode();
        return paid;
    }

    static async Task<JsonElement> MonthAsync(Visitor visitor, PayMonth month)
    {
        using var read = JsonDocument.Parse(await visitor.Http.GetStringAsync(new Uri($"{MoneyLinks.Api}/payslips?unit=1&month={month}", UriKind.Relative)));
        return read.RootElement.Clone();
    }
}
