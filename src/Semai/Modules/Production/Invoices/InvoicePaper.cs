using Semai.Modules.Production.Orders;
using Semai.Papers;

namespace Semai.Modules.Production.Invoices;

/// <summary>
/// An invoice on paper: from the work unit of a prison to whoever ordered. A paper between two that have signed, so it names
/// the unit; of those who made the things it knows nothing. It is Indonesian whatever the reader's language.
/// </summary>
static class InvoicePaper
{
    /// <param name="account">Where the buyer pays; null until the prison has said it.</param>
    public static byte[] Of(InvoiceFile file, Letterhead head, ReceivingAccount? account) => InIndonesian(() => PdfFile.Of(
        new($"Tagihan {file.Invoice.Number}", head.Name, $"Pesanan {file.Order.Number}", file.Invoice.RecordedAt), PaperFormat.Whole, [Laid(file, head, account)]));

    /// <summary>A name that says nothing but what is printed: <c>tagihan-INV-2026-0001.pdf</c>.</summary>
    public static string FileName(Invoice invoice) => $"tagihan-{invoice.Number.Replace('/', '-')}.pdf";

    static Paper Laid(InvoiceFile file, Letterhead head, ReceivingAccount? account)
    {
        var (invoice, order) = (file.Invoice, file.Order);
        var paper = new Paper(PaperFormat.Whole, $"Tagihan {invoice.Number}, {head.Name}");
        head.On(paper);
        paper.Gap(0.6f);
        paper.Title("Tagihan", invoice.Number);
        paper.Gap(0.4f);
        paper.Facts(
        [
            new("Kepada", order.Buyer, Strong: true), new("Untuk pesanan", order.Number),
            new("Tanggal tagihan", invoice.On.Long), new("Jatuh tempo", invoice.DueOn.Long, Strong: true),
        ]);
        paper.Gap(1);
        Table(invoice, order).On(paper);
        paper.Gap(0.8f);
        paper.Text($"Terbilang: {InWords.Of(invoice.Amount - invoice.Credited)} rupiah.");
        paper.Gap(0.8f);
        Paying(paper, invoice, account);
        paper.Gap(1.2f);
        paper.Signatures(new($"{invoice.On.Long}. Yang menagih,", invoice.ByName), new("Yang menerima tagihan,", null));
        return paper;
    }

    static PaperTable Table(Invoice invoice, Order order) => new(
        [new("No", 0.5f), new("Barang", 4), new("Banyaknya", 1.7f, Numeric: true), new("Harga", 1.7f, Numeric: true), new("Jumlah", 2, Numeric: true)],
        [.. invoice.Lines.Select((l, at) => (IReadOnlyList<string>)
            [$"{at + 1}", order.Item(l.ItemNo).Product, $"{Written.Number(l.Quantity)} {order.Item(l.ItemNo).UnitWord}", l.Price.AsRupiah, l.Amount.AsRupiah])],
        [.. Totals(invoice)]);

    /// <summary>What came back and what was paid are said where there is any; the sum to pay is said always.</summary>
    static IEnumerable<PaperTotal> Totals(Invoice invoice)
    {
        if (invoice.Credited > 0)
        {
            yield return new("Harga barang", invoice.Amount.AsRupiah);
            yield return new("Dipotong karena dikembalikan", (-invoice.Credited).AsRupiah);
        }

        yield return new("Jumlah tagihan", (invoice.Amount - invoice.Credited).AsRupiah, Strong: true);
        if (invoice.Paid == 0) yield break;

        yield return new("Sudah dibayar", (-invoice.Paid).AsRupiah);
        yield return new("Sisa yang harus dibayar", invoice.Owed.AsRupiah, Strong: true);
    }

    static void Paying(Paper paper, Invoice invoice, ReceivingAccount? account)
    {
        if (invoice.Owed == 0)
        {
            paper.Text("Tagihan ini sudah lunas. Terima kasih.", strong: true);
            return;
        }

        paper.Heading("Cara membayar");
        paper.Text(account is null
            ? "Transfer ke rekening yang diberitahukan tertulis oleh unit kegiatan kerja."
            : $"Transfer ke {account.Bank}, nomor rekening {account.Number}, atas nama {account.Holder}.");
        paper.Text($"Tulis {invoice.Number} sebagai berita transfer, paling lambat {invoice.DueOn.Long}. Jangan membayar tunai kepada siapa pun.");
    }
}
