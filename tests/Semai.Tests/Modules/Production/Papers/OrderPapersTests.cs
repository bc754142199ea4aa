using System.Globalization;
using Semai.Modules.Access;
using Semai.Modules.Production.Deliveries;
using Semai.Modules.Production.Hours;
using Semai.Modules.Production.Invoices;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Requests;
using Semai.Tests.Modules.Production.Requests;

namespace Semai.Tests.Modules.Production.Papers;

public class OrderPapersTests
{
    [Theory, EachEngine]
    public async Task An_invoice_on_paper_says_who_owes_what_in_figures_and_words_and_how_to_pay_in_Indonesian(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (_, invoice) = await InvoicedAsync(world, 60);
        await SayAccountAsync(world);
        var english = world.App.Visitor(world.Inside, "en-GB", [AccessPermissions.Self, OrderPermissions.Read]);

        Assert.Contains(InvoiceLinks.Pdf(invoice.Id), (await english.OpenAsync(InvoiceLinks.Of(invoice.Id))).Html.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        var text = await english.PdfAsync(InvoiceLinks.Pdf(invoice.Id));

        foreach (var said in new[]
        {
            world.Prison.Name, "Tagihan INV/2026/0001", world.Business.Name, "PP/2026/0001", "1 Maret 2026", "31 Maret 2026", "Keset kelapa", "60 buah", "Rp 25.000",
            "Jumlah tagihan Rp 1.500.000", "Terbilang: satu juta lima ratus ribu rupiah.", "nomor rekening 3001-02", "Tulis INV/2026/0001",
        })
            Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Matches("\\b1 ?/ ?1$", text);
        Assert.DoesNotContain("Syahrul", text, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task What_came_back_and_what_was_paid_is_on_the_paper_and_a_paid_one_asks_for_nothing(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (delivery, invoice) = await InvoicedAsync(world, 60);
        var officer = world.Officer;
        await WorkWorld.Press(officer, DeliveryLinks.Return(delivery.Id), ("quantity", "10"), ("reason", "Broken"));
        (await officer.CallAsync($"{InvoiceLinks.Api}/{invoice.Id}/payments", new { amount = 1_000_000 })).EnsureSuccessStatusCode();

        var part = await officer.PdfAsync(InvoiceLinks.Pdf(invoice.Id));
        (await officer.CallAsync($"{InvoiceLinks.Api}/{invoice.Id}/payments", new { amount = 250_000 })).EnsureSuccessStatusCode();
        var whole = await officer.PdfAsync(InvoiceLinks.Pdf(invoice.Id));

        Assert.Contains("Dipotong karena dikembalikan −Rp 250.000 Jumlah tagihan Rp 1.250.000 Sudah dibayar −Rp 1.000.000 Sisa yang harus dibayar Rp 250.000", part, StringComparison.Ordinal);
        Assert.Contains("Terbilang: satu juta dua ratus lima puluh ribu rupiah.", part, StringComparison.Ordinal);
        Assert.Contains("diberitahukan tertulis", part, StringComparison.Ordinal); // nobody has said an account yet
        Assert.Contains("sudah lunas", whole, StringComparison.Ordinal);
        Assert.DoesNotContain("Cara membayar", whole, StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public async Task A_buyer_takes_its_own_invoice_at_its_own_door_and_no_other_one(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var owner = await OrderRequestTests.OwnerAsync(world);
        var (_, own) = await InvoicedAsync(world, 60);
        var (_, others) = await InvoicedAsync(world, 30, buyer: false);

        Assert.Contains(RequestLinks.InvoicePdf(own.Id), (await owner.OpenAsync(RequestLinks.Own)).Html.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Contains("Jumlah tagihan Rp 1.500.000", await owner.PdfAsync(RequestLinks.InvoicePdf(own.Id)), StringComparison.Ordinal);
        Assert.Equal(404, (await owner.OpenAsync(RequestLinks.InvoicePdf(others.Id))).Status);
        Assert.Equal(403, (await owner.OpenAsync(InvoiceLinks.Pdf(own.Id))).Status);
        Assert.Equal(404, (await world.AgencyWithAll.OpenAsync(InvoiceLinks.Pdf(own.Id))).Status);
        Assert.Equal(404, (await world.Foreigner.OpenAsync(InvoiceLinks.Pdf(own.Id))).Status);
        Assert.Equal(404, (await world.Officer.OpenAsync(RequestLinks.InvoicePdf(own.Id))).Status);
    }

    [Theory, EachEngine]
    public async Task A_delivery_note_says_what_left_what_came_back_and_who_signs(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (delivery, _) = await InvoicedAsync(world, 60);
        var officer = world.Officer;

        var before = await officer.PdfAsync(DeliveryLinks.Pdf(delivery.Id));
        await WorkWorld.Press(officer, DeliveryLinks.Return(delivery.Id), ("quantity", "5"), ("reason", "BelowQuality"), ("note", "Pinggir lepas"));
        var after = await officer.PdfAsync(DeliveryLinks.Pdf(delivery.Id));

        foreach (var said in new[] { world.Prison.Name, "Surat jalan SJ/2026/0001", world.Business.Name, "Minggu, 1 Maret 2026", "Keset kelapa 60 buah", "Jumlah yang diserahkan 60", "Yang menyerahkan, Yang menerima,", "Bu Melati" })
            Assert.Contains(said, before, StringComparison.Ordinal);
        Assert.DoesNotContain("dikembalikan", before, StringComparison.Ordinal);
        foreach (var said in new[] { "Keset kelapa 60 buah", "5 Mutu kurang Pinggir lepas", "Jumlah yang dikembalikan 5", "Tinggal pada pembeli 55" })
            Assert.Contains(said, after, StringComparison.Ordinal);
        Assert.Equal(404, (await world.AgencyWithAll.OpenAsync(DeliveryLinks.Pdf(delivery.Id))).Status);
    }

    [Theory, EachEngine]
    public async Task Only_who_approves_payouts_says_where_buyers_pay_and_what_is_no_number_comes_back(Engine engine)
    {
        await using var world = await WorkWorld.OnAsync(engine);
        var (head, officer) = (world.Head, world.App.Visitor(world.Inside, AccessPermissions.Self, LedgerPermissions.Read, LedgerPermissions.Keep));
        Assert.Contains("Belum ada", (await officer.OpenAsync(InvoiceLinks.AccountOf(1))).Text, StringComparison.Ordinal);
        Assert.Null((await officer.OpenAsync(InvoiceLinks.AccountOf(1))).Html.QuerySelector("main form"));
        Assert.Equal(404, (int)(await head.Http.GetAsync(new Uri($"{InvoiceLinks.AccountApi}?unit=1", UriKind.Relative))).StatusCode);

        var wrong = await head.SubmitAsync(await head.OpenAsync(InvoiceLinks.AccountOf(1)), ("bank", "Bank Jambi"), ("number", "3001 O2"), ("holder", "Lapas"));
        Assert.Equal((422, "3001 O2"), (wrong.Status, wrong.Html.QuerySelector("[name=number]")!.GetAttribute("value")));
        Assert.Contains("6 sampai 20 angka", wrong.TextOf("[role=alert]"), StringComparison.Ordinal);
        await WorkWorld.Press(head, InvoiceLinks.AccountOf(1), ("bank", "Bank Jambi"), ("number", "3001-02"), ("holder", "Lapas"));
        Assert.Contains("3001-02", (await officer.OpenAsync(InvoiceLinks.AccountOf(1))).Text, StringComparison.Ordinal);

        Assert.Equal("invoice.no-account-number", await WorkWorld.RuleOf(await head.CallAsync(InvoiceLinks.AccountApi, new { unit = 1, bank = "B", number = "12", holder = "L" })));
        Assert.Equal(403, (int)(await officer.CallAsync(InvoiceLinks.AccountApi, new { unit = 1, bank = "B", number = "123456", holder = "L" })).StatusCode);
        Assert.Equal(404, (int)(await world.Foreigner.CallAsync(InvoiceLinks.AccountApi, new { unit = 1, bank = "B", number = "123456", holder = "L" })).StatusCode);
        Assert.Equal(404, (await world.Foreigner.OpenAsync(InvoiceLinks.AccountOf(1))).Status);
        Assert.Equal("3001-02", await world.App.WithDbAsync(db => db.ReceivingAccounts.Select(a => a.Number).SingleAsync()));
    }

    internal static Task SayAccountAsync(WorkWorld world) =>
        WorkWorld.Press(world.Head, InvoiceLinks.AccountOf(1), ("bank", "Bank Jambi"), ("number", "3001-02"), ("holder", "Lapas Kuala Tungkal"));

    /// <summary>Made by Syahrul for the register's business, or for a public buyer; handed over and invoiced.</summary>
    static async Task<(Delivery Delivery, Invoice Invoice)> InvoicedAsync(WorkWorld world, int pieces, bool buyer = true)
    {
        var no = await world.App.WithDbAsync(db => db.Orders.CountAsync()) + 1;
        var terms = Some.OrderTerms();
        var order = Some.RunningOrder(buyer ? terms with { BusinessId = world.Business.Id, Buyer = null } : terms, string.Create(CultureInfo.InvariantCulture, $"PP/2026/{no:0000}"));
        var batch = Some.GoodBatch(order, number: string.Create(CultureInfo.InvariantCulture, $"BT/2026/{no:0000}"));
        await world.App.GivenAsync(order);
        await world.App.GivenAsync(batch);
        var worker = await world.WorkerAsync("Syahrul");
        await world.App.GivenAsync(WorkEntry.Of(batch, new(worker.ParticipantId, new(2026, 1, 5), 420, pieces), Some.Officer, Some.Instant));
        await WorkWorld.Press(world.Officer, DeliveryLinks.New(order.Id), ("item-1", $"{pieces}"), ("receiver", "Bu Melati"));
        await WorkWorld.Press(world.Officer, InvoiceLinks.New(order.Id));
        return await world.App.WithDbAsync(async db => (await db.Deliveries.SingleAsync(d => d.OrderId == order.Id), await db.Invoices.SingleAsync(i => i.OrderId == order.Id)));
    }
}
