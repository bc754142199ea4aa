using Semai.Modules.Production.Orders;
using Semai.Papers;

namespace Semai.Modules.Production.Deliveries;

/// <summary>A delivery note (surat jalan) on paper: what goes with the goods, for two to sign. It is Indonesian whatever the reader's language.</summary>
static class DeliveryPaper
{
    public static byte[] Of(DeliveryFile file, Letterhead head) => InIndonesian(() => PdfFile.Of(
        new($"Surat jalan {file.Delivery.Number}", head.Name, $"Pesanan {file.Order.Number}", file.Delivery.RecordedAt), PaperFormat.Whole, [Laid(file.Delivery, file.Order, head)]));

    /// <summary>A name that says nothing but what is printed: <c>surat-jalan-SJ-2026-0001.pdf</c>.</summary>
    public static string FileName(Delivery delivery) => $"surat-jalan-{delivery.Number.Replace('/', '-')}.pdf";

    static Paper Laid(Delivery delivery, Order order, Letterhead head)
    {
        var paper = new Paper(PaperFormat.Whole, $"Surat jalan {delivery.Number}, {head.Name}");
        head.On(paper);
        paper.Gap(0.6f);
        paper.Title("Surat jalan", delivery.Number);
        paper.Gap(0.4f);
        paper.Facts([new("Kepada", order.Buyer, Strong: true), new("Untuk pesanan", order.Number), new("Hari penyerahan", delivery.On.WithWeekday)]);
        if (delivery.Note is { } note) paper.Facts([new("Catatan", note)]);
        paper.Gap(1);
        Goods(delivery, order).On(paper);
        if (delivery.Returns.Count > 0)
        {
            paper.Gap(1);
            paper.Heading("Yang dikembalikan");
            Returns(delivery, order).On(paper);
        }

        paper.Gap(1.4f);
        paper.Signatures(new("Yang menyerahkan,", delivery.ByName), new("Yang menerima,", delivery.Receiver));
        return paper;
    }

    static PaperTable Goods(Delivery delivery, Order order) => new(
        [new("No", 0.5f), new("Barang", 5), new("Banyaknya", 1.6f, Numeric: true), new("Satuan", 1.6f)],
        [.. delivery.Lines.Select((l, at) => (IReadOnlyList<string>)[$"{at + 1}", order.Item(l.ItemNo).Product, Written.Number(l.Quantity), order.Item(l.ItemNo).UnitWord])],
        new PaperTotal("Jumlah yang diserahkan", Written.Number(delivery.Lines.Sum(l => l.Quantity)), Strong: true));

    static PaperTable Returns(Delivery delivery, Order order) => new(
        [new("Hari", 1.8f), new("Barang", 3), new("Banyaknya", 1.3f, Numeric: true), new("Alasan", 1.7f), new("Catatan", 2.4f)],
        [.. delivery.Returns.Select(r => (IReadOnlyList<string>)[r.On.Short, order.Item(r.ItemNo).Product, Written.Number(r.Quantity), DeliveryWords.Of(r.Reason), r.Note ?? ""])],
        new("Jumlah yang dikembalikan", Written.Number(delivery.Returns.Sum(r => r.Quantity))), new("Tinggal pada pembeli", Written.Number(delivery.Lines.Sum(l => l.Kept)), Strong: true));
}
