using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants.Roster;
using Semai.Modules.Production.Batches;
using Semai.Modules.Production.Orders;
using Semai.Modules.Production.Products.Photos;
using Semai.Modules.Production.Products.Stock;

namespace Semai.Modules.Production.Products;

/// <summary>
/// Products of the demonstration, made for an order of the regency's own agency that left some over: five on offer with
/// pictures, one sold out, one that waits for a second look.
/// </summary>
sealed class DemoProducts(Db db, BatchReading batches, ProductReading reading, TimeProvider time)
{
    const int Ordered = 20;

    static readonly Actor Officer = new("demo-work-activity", "Agus Salim");
    static readonly Actor Head = new("demo-head-of-guidance", "Sri Wahyuni");

    static readonly Ware[] Wares =
    [
        new("Keset sabut kelapa", "Coir door mat", "Keset tebal dari sabut kelapa, 60 × 40 cm, pinggir dijahit ganda. Cukup dikibaskan untuk membersihkannya.",
            "A thick mat of coconut coir, 60 × 40 cm, with a double-stitched edge. Shake it out to clean it.", ProductKind.Weaving, SaleUnit.Piece, 38_000, 48, 6, 10,
            "Keset sabut kelapa cokelat dengan pinggir hijau", "A brown coir mat with a green border"),
        new("Keripik kelapa", "Coconut chips", "Kelapa muda diiris tipis, dipanggang dengan sedikit gula dan garam. Bungkus 100 gram, tahan dua bulan.",
            "Young coconut sliced thin and baked with a little sugar and salt. Packs of 100 grams; keeps for two months.", ProductKind.Food, SaleUnit.Pack, 15_000, 90, 41, 20,
            "Semangkuk keripik kelapa di mangkuk hijau", "Coconut chips in a green bowl"),
        new("Piring pelepah pinang", "Areca-leaf plates", "Piring dari pelepah pinang yang gugur, dicetak tanpa perekat. Tahan panas dan kuah, habis pakai menjadi kompos. Sepuluh buah satu set.",
            "Plates pressed from fallen areca leaves, without glue. They hold hot food and gravy, and turn to compost. Sets of ten.", ProductKind.Tableware, SaleUnit.Set, 22_000, 60, 52, 15,
            "Tiga piring pelepah pinang berwarna cokelat muda", "Three pale brown plates of areca leaf"),
        new("Batik cap motif benih", "Stamped batik, seed pattern", "Katun dengan cap motif benih, pewarna alam dari kulit kayu bakau. Lebar 105 cm, dijual per meter.",
            "Cotton stamped with a pattern of seeds, dyed with mangrove bark. 105 cm wide, sold by the metre.", ProductKind.Textile, SaleUnit.Metre, 85_000, 40, 12, 8,
            "Selembar batik hijau tua bermotif benih", "A length of dark green batik with a pattern of seeds"),
        new("Ikan asin gabus", "Salted snakehead", "Ikan gabus dibelah, digarami dua malam, dijemur di para-para tertutup. Bungkus 250 gram.",
            "Snakehead split, salted for two nights and dried on covered racks. Packs of 250 grams.", ProductKind.Fish, SaleUnit.Pack, 45_000, 30, 30, 10,
            "Empat ikan asin di atas daun", "Four salted fish on a leaf"),
        new("Talenan kayu karet", "Rubberwood chopping board", "Talenan dari kayu karet, 35 × 22 cm, diminyaki dengan minyak kelapa. Cuci tangan dan keringkan berdiri.",
            "A chopping board of rubberwood, 35 × 22 cm, oiled with coconut oil. Wash by hand and dry it standing.", ProductKind.Wood, SaleUnit.Piece, 55_000, 15, 0, 5, null, null),
    ];

    public Task LoadAsync(CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        if (await db.Products.AnyAsync(cancel)) return;

        var seller = await db.Organisations.Where(o => o.Code == DemoOrganisations.Diskoperindag).Select(o => new { o.Id, o.Name }).SingleAsync(cancel);
        var (names, from) = (await reading.NamesAsync(cancel), time.Today.AddDays(-40));
        var order = await OrderAsync(seller.Name, from, cancel);
        foreach (var (no, ware) in Wares.Index())
        {
            var slug = Folded.Of(ware.Name).Replace(' ', '-');
            var product = Product.Write(DemoPeople.Unit, slug, new(ware.Name, ware.NameEn, ware.About, ware.AboutEn, ware.Kind, ware.Per, ware.Threshold, seller.Id), ware.Price, names, Officer, Noon(from.AddDays(12)));
            db.AddRange(product, ProductStock.Open(product));
            var batch = await BatchAsync(order, no + 1, ware.Made + Ordered, from, cancel);
            await db.SaveChangesAsync(cancel);
            await StockAsync(product, batch, ware, from.AddDays(14), cancel);
            if (ware.Alt is null) continue;

            product.Offer(Head, Noon(from.AddDays(14)));
            var photo = ProductPhoto.Add(product, DemoPictures.Of(no), ware.Alt, ware.AltEn!, vouched: true, kept: 0, names, Officer, Noon(from.AddDays(13)));
            photo.Approve(Head, Noon(from.AddDays(14)));
            db.AddRange(photo, PhotoFile.Of(photo, DemoPictures.Of(no)));
            await db.SaveChangesAsync(cancel);
        }
    }, cancel);

    async Task<Order> OrderAsync(string buyer, DateOnly from, CancellationToken cancel)
    {
        var terms = new OrderTerms(
            null, buyer, null, null, PartnershipPattern.Subkontrak, time.Today.AddDays(45), DistributionRule.ByPieces, "premi-1990", 1000,
            [.. Wares.Select(w => new OrderItemTerms(w.Name, Ordered, ProductWords.Of(w.Per), w.Price, 45))], [], "Untuk pameran; selebihnya masuk stok.");
        var order = Order.Write(await ProductionNumbers.TakeAsync(db, DemoPeople.Unit, Numbered.Order, from.Year, cancel), DemoPeople.Unit, terms, null, Officer, Noon(from.AddDays(-3)));
        order.Agree(new("premi-1990", 1, new("", ""), Reward.Premi, 5000, 3500, 1500, 0, ""), Head, Noon(from.AddDays(-1)));
        order.Run(Head, Noon(from.AddDays(-1)));
        db.Add(order);
        await db.SaveChangesAsync(cancel);
        return order;
    }

    async Task<Batch> BatchAsync(Order order, int item, int pieces, DateOnly from, CancellationToken cancel)
    {
        var batch = Batch.Begin(await ProductionNumbers.TakeAsync(db, order.Unit, Numbered.Batch, from.Year, cancel), order, item, "Bengkel kerja", pieces + 4, from, Officer, Noon(from));
        batch.Finish(pieces + 4, from.AddDays(10), Officer, Noon(from.AddDays(10)));
        batch.Check(order, pieces, 4, RejectReason.Unfinished, null, from.AddDays(11), Officer, Noon(from.AddDays(11)));
        db.Add(batch);
        return batch;
    }

    async Task StockAsync(Product product, Batch batch, Ware ware, DateOnly on, CancellationToken cancel)
    {
        var keeping = new StockKeeping(db, batches, Officer, time);
        await keeping.PutInAsync(product, batch.Id, ware.Made, on, Key(on), cancel);
        if (ware.Sold == 0) return;

        await keeping.MoveAsync(product, MoveKind.Sold, ware.Sold - 1, null, on.AddDays(9), Key(on), cancel);
        await keeping.MoveAsync(product, MoveKind.Spoiled, 1, "Rusak di gudang", on.AddDays(12), Key(on), cancel);
    }

    static Guid Key(DateOnly on) => Guid.CreateVersion7(Noon(on));

    static DateTime Noon(DateOnly day) => day.ToDateTime(new(5, 0), DateTimeKind.Utc);

    /// <param name="Made">Good pieces that went into stock.</param>
    /// <param name="Sold">Of them; the last one spoiled.</param>
    /// <param name="Alt">What its picture shows; null for one that still waits.</param>
    sealed record Ware(string Name, string NameEn, string About, string AboutEn, ProductKind Kind, SaleUnit Per, long Price, int Made, int Sold, int Threshold, string? Alt, string? AltEn);
}
