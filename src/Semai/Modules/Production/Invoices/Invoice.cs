using Semai.Modules.Agreements;
using Semai.Modules.Production.Deliveries;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Invoices;

/// <summary>What the buyer owes for some deliveries of an order, what they have paid, and what was taken off for pieces that came back.</summary>
public sealed class Invoice : IVersioned
{
    public const int NoteMax = 200;

    readonly List<InvoiceLine> _lines = [];
    readonly List<InvoicePayment> _payments = [];

    Invoice() { }

    public Id<Invoice> Id { get; private init; }

    /// <summary>INV/2026/0001: unlike any other in its prison.</summary>
    public string Number { get; private init; } = "";

    public Id<Order> OrderId { get; private init; }
    public int Unit { get; private init; }
    public DateOnly On { get; private init; }
    public DateOnly DueOn { get; private init; }

    /// <summary>Of its lines, in whole rupiah, as the rest.</summary>
    public long Amount { get; private init; }

    /// <summary>Taken off for what came back.</summary>
    public long Credited { get; private set; }

    public long Paid { get; private set; }
    public string By { get; private init; } = "";
    public string ByName { get; private init; } = "";
    public DateTime RecordedAt { get; private init; }
    public int Version { get; private set; }

    public IReadOnlyList<InvoiceLine> Lines => [.. _lines.OrderBy(l => l.ItemNo)];
    public IReadOnlyList<InvoicePayment> Payments => [.. _payments.OrderBy(p => p.No)];

    public long Owed => Amount - Credited - Paid;

    /// <summary>For everything delivered and not invoiced yet.</summary>
    /// <param name="number">Taken in the same transaction.</param>
    /// <exception cref="Refusal">There is nothing to invoice, or the day is to come or before a delivery.</exception>
    public static Invoice For(string number, Order order, IReadOnlyList<Delivery> deliveries, DateOnly on, InvoiceRules rules, Actor by, DateTime at)
    {
        var open = deliveries.Where(d => d.InvoiceId is null && d.Lines.Any(l => l.Kept > 0)).ToList();
        if (open.Count == 0) throw InvoiceRefusals.NothingToInvoice;
        if (on > at.OfficeDay || open.Any(d => d.On > on)) throw InvoiceRefusals.NotThatDay;

        var lines = open.SelectMany(d => d.Lines).Where(l => l.Kept > 0).GroupBy(l => l.ItemNo).Select(g => new InvoiceLine(g.Key, g.Sum(l => l.Kept), order.Item(g.Key).Price)).ToList();
        var invoice = new Invoice
        {
            Id = Id<Invoice>.New(at),
            Number = number,
            OrderId = order.Id,
            Unit = order.Unit,
            On = on,
            DueOn = on.AddDays(rules.DueDays),
            Amount = lines.Sum(l => l.Amount),
            By = by.Id,
            ByName = by.Name,
            RecordedAt = at,
        };
        invoice._lines.AddRange(lines);
        foreach (var delivery in open) delivery.InvoiceOn(invoice.Id.Value);
        return invoice;
    }

    /// <exception cref="Refusal">Nothing, more than is owed, or a day before the invoice or to come.</exception>
    public InvoicePayment Pay(long amount, DateOnly on, string? note, Actor by, DateTime at)
    {
        if (amount < 1) throw InvoiceRefusals.NothingPaid;
        if (amount > Owed) throw InvoiceRefusals.MoreThanOwed(Owed);
        if (on < On || on > at.OfficeDay) throw InvoiceRefusals.NotThatDay;

        var payment = new InvoicePayment(_payments.Count + 1, Guid.CreateVersion7(at), amount, on, Wording.OrNone(note, NoteMax), by.Name, at);
        Paid += amount;
        _payments.Add(payment);
        return payment;
    }

    /// <exception cref="Refusal">More than is still owed.</exception>
    internal void Credit(long amount)
    {
        if (amount > Owed) throw InvoiceRefusals.PaidAlready(Owed);
        Credited += amount;
    }

    /// <summary>The invoice as the books take it.</summary>
    internal Posting Posted => new(Unit, MoneyMove.Invoice, On, Number, Id.Value, [PostingLine.Debit(Receivable, Amount), PostingLine.Credit(Proceeds, Amount)]);

    internal Posting PostedPayment(InvoicePayment payment) =>
        new(Unit, MoneyMove.Payment, payment.On, Number, payment.Key, [PostingLine.Debit(AccountRef.Bank, payment.Amount), PostingLine.Credit(Receivable, payment.Amount)]);

    /// <param name="returned">What came back, on the day on which it did.</param>
    internal Posting PostedCredit(ReturnedPieces returned, DateOnly on, long amount) =>
        new(Unit, MoneyMove.CreditNote, on, Number, returned.Key, [PostingLine.Debit(Proceeds, amount), PostingLine.Credit(Receivable, amount)]);

    AccountRef Receivable => new(AccountKind.Receivable, OrderId.Value);
    AccountRef Proceeds => new(AccountKind.Proceeds, OrderId.Value);
}

/// <summary>One line of an invoice.</summary>
/// <param name="Price">Of a piece, in whole rupiah.</param>
public sealed record InvoiceLine(int ItemNo, int Quantity, long Price)
{
    public long Amount => Quantity * Price;
}

/// <summary>What the buyer paid on one day.</summary>
/// <param name="Key">Names it in the books.</param>
public sealed record InvoicePayment(int No, Guid Key, long Amount, DateOnly On, string? Note, string ByName, DateTime At);
