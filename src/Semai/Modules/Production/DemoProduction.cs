using Semai.Data;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Eligibility;
using Semai.Modules.Participants.Roster;
using Semai.Modules.Partners;
using Semai.Modules.Placements.Internships;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Deliveries;
using Semai.Modules.Production.Hours;
using Semai.Modules.Production.Invoices;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Requests;
using Semai.Modules.Production.Settlements;
using Semai.Modules.Production.Work;

namespace Semai.Modules.Production;

/// <summary>
/// Workers and orders of the demonstration: some delivered, invoiced and paid, so that the number of the promise opens
/// real rows; one running with a batch and the hours of the past days; one that waits to be agreed to.
/// </summary>
sealed class DemoProduction(Db db, Books books, OrderReading orders, Vault vault, TimeProvider time)
{
    const int Past = 7;
    const int Workers = 7;
    const int RunningFor = 14;
    const int Capital = 20_000_000;

    static readonly Actor Officer = new("demo-work-activity", "Agus Salim");
    static readonly Actor Head = new("demo-head-of-guidance", "Sri Wahyuni");
    static readonly string[] Products = ["Keset sabut kelapa", "Tas anyaman", "Meja lipat", "Pot sabut kelapa"];

    public Task LoadAsync(CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        if (await db.Orders.AnyAsync(cancel)) return;

        var today = time.Today;
        var served = await db.Commitments.Where(c => c.MeasureCode == MeasureCodes.OrdersDelivered).OrderBy(c => c.Id).FirstOrDefaultAsync(cancel);
        var buyers = await db.Businesses.Where(b => b.State == BusinessState.Approved).OrderBy(b => b.NameKey).Take(3).ToListAsync(cancel);
        if (buyers.Count == 0) return;

        await books.PostAsync(new(DemoPeople.Unit, MoneyMove.CapitalIn, today.AddDays(-300), "Modal kerja", Guid.CreateVersion7(Noon(today)),
            [PostingLine.Debit(AccountRef.Bank, Capital), PostingLine.Credit(AccountRef.WorkingCapital, Capital)]), Officer, cancel);
        db.Add(ReceivingAccount.Open(DemoPeople.Unit, "Bank Jambi Cabang Kuala Tungkal", "3001-02-000017-4", "Unit Kegiatan Kerja Lapas Kuala Tungkal", Head, Noon(today.AddDays(-290))));
        var workers = await WorkersAsync(today.AddDays(-30 * (Past + 1)), cancel);
        for (var no = 0; no < Past; no++) await DeliveredAsync(no, buyers[no % buyers.Count], served, workers, today.AddDays(-30 * (Past - no)), cancel);
        await RunningAsync(buyers[0], served, workers, today, cancel);
        db.Add(await WriteAsync(Products[3], 200, 18_000, buyers[^1], served, today.AddDays(30), Noon(today.AddDays(-1)), cancel));
        await AskedAsync(today, cancel);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    async Task<Order> WriteAsync(string product, int pieces, long price, Business buyer, Commitment? served, DateOnly due, DateTime at, CancellationToken cancel) => Order.Write(
        await ProductionNumbers.TakeAsync(db, DemoPeople.Unit, Numbered.Order, at.OfficeDay.Year, cancel), DemoPeople.Unit,
        new(buyer.Id, null, served?.AgreementId, served?.Id, PartnershipPattern.Subkontrak, due, DistributionRule.ByPieces, "premi-1990", 1000,
            [new(product, pieces, "buah", price, 45)], [new(1, 1, "Sabut kelapa", pieces / 2, "kg", 4_000, SuppliedBy.Prison), new(2, 1, "Label", pieces, "lembar", 0, SuppliedBy.Partner)]),
        buyer.Name, Officer, at);

    async Task<Order> BegunAsync(string product, int pieces, long price, Business buyer, Commitment? served, DateOnly from, DateOnly due, CancellationToken cancel)
    {
        var order = await WriteAsync(product, pieces, price, buyer, served, due, Noon(from.AddDays(-3)), cancel);
        order.Agree(new("premi-1990", 1, new("", ""), Reward.Premi, 5000, 3500, 1500, 0, ""), Head, Noon(from.AddDays(-1)));
        order.Run(Head, Noon(from.AddDays(-1)));
        db.Add(order);
        await db.SaveChangesAsync(cancel);
        return order;
    }

    async Task<Batch> BatchAsync(Order order, int planned, DateOnly from, CancellationToken cancel)
    {
        var batch = Batch.Begin(await ProductionNumbers.TakeAsync(db, order.Unit, Numbered.Batch, from.Year, cancel), order, 1, "Bengkel anyam", planned, from, Officer, Noon(from));
        db.Add(batch);
        return batch;
    }

    async Task DeliveredAsync(int no, Business buyer, Commitment? served, List<Id<Participant>> workers, DateOnly on, CancellationToken cancel)
    {
        var pieces = 60 + 10 * no;
        var order = await BegunAsync(Products[no % 3], pieces, 22_000 + 1_000 * no, buyer, served, on.AddDays(-12), on, cancel);
        var bought = MaterialPurchase.Buy(order, "Sabut kelapa", 3_500 * pieces, on.AddDays(-12), $"N-{100 + no}", Officer, Noon(on.AddDays(-12)));
        var batch = await BatchAsync(order, pieces, on.AddDays(-12), cancel);
        db.Add(bought);
        await db.SaveChangesAsync(cancel);
        await books.PostAsync(bought.Posted, Officer, cancel);
        Worked(batch, [.. workers.Where((_, at) => (at + no) % 3 != 0)], on.AddDays(-12), on.AddDays(-2));
        batch.Finish(pieces + 3, on.AddDays(-2), Officer, Noon(on.AddDays(-2)));
        batch.Check(order, pieces, 3, RejectReason.Unfinished, null, on.AddDays(-1), Officer, Noon(on.AddDays(-1)));
        var delivery = Delivery.HandOver(
            await ProductionNumbers.TakeAsync(db, order.Unit, Numbered.Delivery, on.Year, cancel), order, [new(1, pieces)], buyer.OwnerName ?? buyer.Name, null, on, Officer, Noon(on));
        var invoice = Invoice.For(
            await ProductionNumbers.TakeAsync(db, order.Unit, Numbered.Invoice, on.Year, cancel), order, [delivery], on, await InvoiceRules.OnAsync(on, db, cancel), Officer, Noon(on));
        db.AddRange(delivery, invoice);
        await db.SaveChangesAsync(cancel);
        await books.PostAsync(invoice.Posted, Officer, cancel);
        if (no == Past - 2) return; // one is late

        var payment = invoice.Pay(no == Past - 1 ? invoice.Amount / 2 : invoice.Amount, on.AddDays(10), "BRI", Officer, Noon(on.AddDays(10)));
        await db.SaveChangesAsync(cancel);
        await books.PostAsync(invoice.PostedPayment(payment), Officer, cancel);
        var settlements = new DemoSettlements(db, orders, Officer, Head);
        if (no < Past - 3) await settlements.SettleAsync(order, on.AddDays(12), cancel);
        if (no == Past - 3) await settlements.ProposeAsync(order, time.Today.AddDays(-1), cancel);
    }

    /// <summary>Six days a week; what somebody makes in a day differs a little from what others do.</summary>
    void Worked(Batch batch, IReadOnlyList<Id<Participant>> workers, DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
            if (day.DayOfWeek is not DayOfWeek.Sunday)
                db.AddRange(workers.Select((person, at) => WorkEntry.Of(batch, new(person, day, 300 + (20 * (at % 4)), 1 + (at % 3)), Officer, Noon(day))));
    }

    /// <summary>What the demonstration's owner has asked for at the own door and waits for.</summary>
    async Task AskedAsync(DateOnly today, CancellationToken cancel)
    {
        var name = DemoBusinessList.All[0].Name;
        if (await db.Businesses.SingleOrDefaultAsync(b => b.Name == name && b.OrganisationId != null, cancel) is not { } asking || !asking.IsApprovedOn(today)) return;

        db.Add(OrderRequest.Ask(
            asking, new(DemoPeople.Unit, "Kemasan anyaman untuk keripik", 150, "buah", today.AddDays(35), 6_500, Note: "Ukuran 15 × 20 cm, dengan tutup."), 0, new("demo-owner", asking.OwnerName ?? asking.Name), Noon(today.AddDays(-1))));
    }

    async Task<List<Id<Participant>>> WorkersAsync(DateOnly began, CancellationToken cancel)
    {
        var placed = db.Placements.Select(p => p.ParticipantId);
        var pupils = await (
            from custody in db.Custodies
            join person in db.Participants on custody.ParticipantId equals person.Id
            where custody.Unit == DemoPeople.Unit && custody.Presence == Presence.Present && custody.LegalStatus == LegalStatus.Convict && person.Born < began.AddYears(-20) && !placed.Contains(custody.ParticipantId)
            orderby custody.RegisterKey descending
            select custody.ParticipantId).Take(Workers).ToListAsync(cancel);
        foreach (var (no, person) in pupils.Index())
        {
            var worker = Worker.Propose(person, DemoPeople.Unit, "Terampil menganyam.", Officer, Noon(began.AddDays(-4)));
            db.Add(worker);
            if (no == Workers - 1) break;

            var decision = (await DecideEligibility.FreezeAsync(
                [person], Purpose.Production, _ => true, $"W5.PAS.7-PK.01.05-{71 + no}", began.AddDays(-1), "Sidang menilai siap bekerja.", db, vault, Head, Noon(began), cancel)).Single();
            worker.Start(new(began.AddDays(-2), "Wali Pemasyarakatan"), decision, began, Head, Noon(began));
            Journey.Record(db, person, DemoPeople.Unit, JourneyKind.WorkStarted, began, Head, Noon(began), WorkLinks.Of(worker.Id));
        }

        await db.SaveChangesAsync(cancel);
        return pupils[..^1];
    }

    async Task RunningAsync(Business buyer, Commitment? served, List<Id<Participant>> workers, DateOnly today, CancellationToken cancel)
    {
        var from = today.AddDays(-RunningFor);
        var order = await BegunAsync(Products[0], 300, 28_000, buyer, served, from, today.AddDays(10), cancel);
        var first = await BatchAsync(order, 120, from, cancel);
        first.Finish(120, from.AddDays(7), Officer, Noon(from.AddDays(7)));
        first.Check(order, 110, 10, RejectReason.WrongSize, "Dua puluh senti, bukan dua lima", from.AddDays(8), Officer, Noon(from.AddDays(8)));
        var second = await BatchAsync(order, 180, from.AddDays(8), cancel);
        await db.SaveChangesAsync(cancel);
        for (var day = from; day < today; day = day.AddDays(1))
            if (day.DayOfWeek is not DayOfWeek.Sunday)
                db.AddRange(workers.Select((person, no) => WorkEntry.Of(day <= from.AddDays(7) ? first : second, new(person, day, 300 + 20 * (no % 4), 3 + no % 3), Officer, Noon(day))));
        var bought = MaterialPurchase.Buy(order, "Sabut kelapa", 600_000, from.AddDays(-1), "N-118", Officer, Noon(from));
        db.AddRange(bought, Delivery.HandOver(
            await ProductionNumbers.TakeAsync(db, order.Unit, Numbered.Delivery, today.Year, cancel), order, [new(1, 60)], buyer.OwnerName ?? buyer.Name, "Sebagian dulu", from.AddDays(10), Officer, Noon(from.AddDays(10))));
        await db.SaveChangesAsync(cancel);
        await books.PostAsync(bought.Posted, Officer, cancel);
    }

    static DateTime Noon(DateOnly day) => day.ToDateTime(new(5, 0), DateTimeKind.Utc);
}
