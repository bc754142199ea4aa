using System.Globalization;
using Microsoft.Extensions.Primitives;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Partners;
using Semai.Modules.Production.Requests;
using Semai.Shell;

namespace Semai.Modules.Production.Orders;

/// <summary>The fields of an order, the same for a new one and for a change.</summary>
static class OrderForm
{
    /// <summary>Lines that the form shows at least; a change shows two more than there are.</summary>
    const int Least = 3;
    const int Percent = 100;

    public static Form Blank(DateOnly today) => Form.Of(
        ("due", today.AddMonths(1)), ("pattern", PartnershipPattern.Subkontrak), ("rule", DistributionRule.ByPieces), ("margin", 10), ("items", Least), ("materials", Least));

    /// <summary>What a business asked for; material, split and price are the prison's to say.</summary>
    public static Form Of(OrderRequest asked) => Form.Of(
        ("request", asked.Id), ("unit", asked.Unit), ("business", asked.BusinessId), ("due", asked.WantedBy), ("pattern", PartnershipPattern.Subkontrak), ("rule", DistributionRule.ByPieces), ("margin", 10),
        ("items", Least), ("materials", Least), ("note", asked.Note), (ItemField(1, "product"), asked.Product), (ItemField(1, "quantity"), asked.Quantity), (ItemField(1, "word"), asked.UnitWord),
        (ItemField(1, "price"), asked.Price), (MaterialField(1, "by"), asked.BringsMaterial ? SuppliedBy.Partner : SuppliedBy.Prison));

    public static Form Of(OrderTerms terms, int unit)
    {
        (string Field, object? Value)[] head =
        [
            ("unit", unit), ("business", terms.BusinessId), ("buyer", terms.Buyer), ("agreement", terms.AgreementId), ("commitment", terms.CommitmentId), ("pattern", terms.Pattern),
            ("due", terms.DueOn.Iso), ("rule", terms.Rule), ("split", terms.SplitCode), ("margin", terms.Margin / Percent), ("note", terms.Note),
            ("items", terms.Items.Count + 2), ("materials", terms.Materials.Count + 2),
        ];
        var items = terms.Items.SelectMany((it, at) => new (string Field, object? Value)[]
        {
            (ItemField(at + 1, "product"), it.Product), (ItemField(at + 1, "quantity"), it.Quantity), (ItemField(at + 1, "word"), it.UnitWord), (ItemField(at + 1, "price"), it.Price), (ItemField(at + 1, "minutes"), it.Minutes),
        });
        var materials = terms.Materials.SelectMany(m => new (string Field, object? Value)[]
        {
            (MaterialField(m.No, "name"), m.Name), (MaterialField(m.No, "for"), m.ForItem), (MaterialField(m.No, "quantity"), m.Quantity), (MaterialField(m.No, "word"), m.UnitWord), (MaterialField(m.No, "cost"), m.UnitCost), (MaterialField(m.No, "by"), m.By),
        });
        return Form.Read(head.Concat(items).Concat(materials).Select(f => KeyValuePair.Create(f.Field, new StringValues(Convert.ToString(f.Value, CultureInfo.InvariantCulture)))));
    }

    public static OrderTerms Read(Form form) => new(
        form.Typed("business") is "" ? null : form.Chosen<Business>("business"), form.TextOrNone("buyer", Order.NameMax),
        form.Typed("agreement") is "" ? null : form.Chosen<Agreement>("agreement"), form.Typed("commitment") is "" ? null : form.Chosen<Commitment>("commitment"),
        form.Choice<PartnershipPattern>("pattern"), form.Date("due"), form.Choice<DistributionRule>("rule"), form.Text("split", Order.WordMax),
        form.Whole("margin", 0, Order.MarginMax / Percent) * Percent,
        [.. Filled(form, "items", no => ItemField(no, "product"), no => ItemField(no, "quantity")).Select(no => ReadItem(form, no))],
        [.. Filled(form, "materials", no => MaterialField(no, "name"), no => MaterialField(no, "quantity")).Select((no, at) => ReadMaterial(form, no, at + 1))],
        form.TextOrNone("note", Order.NoteMax));

    public static int Lines(Form form, string kind) => int.TryParse(form.Typed(kind), NumberStyles.None, CultureInfo.InvariantCulture, out var lines) ? Math.Clamp(lines, Least, Order.ItemsMax) : Least;

    public static string ItemField(int no, string what) => $"item-{no}-{what}";
    public static string MaterialField(int no, string what) => $"material-{no}-{what}";

    static IEnumerable<int> Filled(Form form, string kind, params Func<int, string>[] fields) =>
        Enumerable.Range(1, Lines(form, kind)).Where(no => fields.Any(f => form.Typed(f(no)) is not ""));

    static OrderItemTerms ReadItem(Form form, int no) => new(
        form.Text(ItemField(no, "product"), Order.NameMax), form.Whole(ItemField(no, "quantity"), 1, Order.QuantityMax), form.Text(ItemField(no, "word"), Order.WordMax),
        form.Whole(ItemField(no, "price"), 0, Order.PriceMax), form.Whole(ItemField(no, "minutes"), 0, Order.MinutesMax));

    static OrderMaterial ReadMaterial(Form form, int no, int at) => new(
        at, form.Typed(MaterialField(no, "for")) is "" ? 1 : form.Whole(MaterialField(no, "for"), 1, Order.ItemsMax), form.Text(MaterialField(no, "name"), Order.NameMax),
        form.Whole(MaterialField(no, "quantity"), 1, Order.QuantityMax), form.Text(MaterialField(no, "word"), Order.WordMax),
        form.Typed(MaterialField(no, "cost")) is "" ? 0 : form.Whole(MaterialField(no, "cost"), 0, Order.PriceMax), form.Choice<SuppliedBy>(MaterialField(no, "by")));

    public static IReadOnlyDictionary<string, string> Labels(Form form)
    {
        var labels = new Dictionary<string, string>
        {
            ["unit"] = Say(id: "Dikerjakan di", en: "Made in"),
            ["business"] = Say(id: "Usaha pemesan", en: "Business that orders"),
            ["buyer"] = Say(id: "Atau nama pembeli umum", en: "Or the name of a public buyer"),
            ["agreement"] = Say(id: "Perjanjian yang mendasari", en: "Agreement on which it rests"),
            ["commitment"] = Say(id: "Komitmen yang dipenuhi", en: "Commitment that it serves"),
            ["pattern"] = Say(id: "Pola kemitraan", en: "Pattern of partnership"),
            ["due"] = OrderWords.DueOn,
            ["rule"] = Say(id: "Hasil kerja dibagi di antara pekerja", en: "Shared among those who work"),
            ["split"] = Say(id: "Pembagian hasil", en: "Split of the proceeds"),
            ["margin"] = Say(id: "Laba di atas biaya, persen", en: "Margin on top of cost, per cent"),
            ["note"] = Say(id: "Catatan (boleh kosong)", en: "Note (may stay empty)"),
        };
        for (var no = 1; no <= Lines(form, "items"); no++)
            foreach (var (what, word) in new[] { ("product", OrderWords.Item), ("quantity", OrderWords.Quantity), ("word", OrderWords.UnitWord), ("price", OrderWords.Price), ("minutes", OrderWords.Minutes) })
                labels[ItemField(no, what)] = $"{OrderWords.Item} {no}, {word}";
        for (var no = 1; no <= Lines(form, "materials"); no++)
            foreach (var (what, word) in new[] { ("name", OrderWords.Material), ("for", OrderWords.ForItem), ("quantity", OrderWords.Quantity), ("word", OrderWords.UnitWord), ("cost", OrderWords.UnitCost), ("by", OrderWords.Supplied) })
                labels[MaterialField(no, what)] = $"{OrderWords.Material} {no}, {word}";
        return labels;
    }
}
