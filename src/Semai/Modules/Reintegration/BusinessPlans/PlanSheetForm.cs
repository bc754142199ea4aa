using System.Globalization;
using Semai.Modules.Reference;
using Semai.Shell;

namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>A sheet as a page's form: so many rows for products and costs; a row left blank is none.</summary>
static class PlanSheetForm
{
    static readonly string[] ProductFields = ["name", "unit", "materials", "minutes", "overhead", "price", "units"];

    public static string Product(int row, string field) => $"p{row}-{field}";
    public static string Cost(string kind, int row, string field) => $"{kind}{row}-{field}";
    public static string SeasonOf(int month) => $"season{month}";

    public const string FixedKind = "fixed";
    public const string StartKind = "start";

    public static Form Of(PlanSheet s) => Form.Of(
    [
        ("name", s.Name), ("sector", s.Sector), ("idea", s.Idea), ("customers", s.Customers), ("hourPay", s.HourPay),
        ("startsOn", s.StartsOn), ("firstPercent", s.FirstPercent), ("rampMonths", s.RampMonths),
        .. s.Products.Index().SelectMany(p => ProductFields.Zip(ValuesOf(p.Item), (field, value) => (Product(p.Index + 1, field), value))),
        .. CostsOf(FixedKind, s.Fixed), .. CostsOf(StartKind, s.StartUp),
        .. s.Season.Index().Select(m => (SeasonOf(m.Index + 1), (object?)m.Item)),
    ]);

    public static PlanSheet Read(Form form)
    {
        var products = Enumerable.Range(1, PlanSheet.ProductsMost).Where(row => ProductFields.Any(f => form.Typed(Product(row, f)) is not "")).Select(row => ProductAt(form, row)).ToList();
        return new(
            form.Text("name", PlanSheet.NameMax), form.Choice<Sector>("sector"), form.Text("idea", PlanSheet.TextMax), form.TextOrNone("customers", PlanSheet.TextMax) ?? "",
            products.Count > 0 ? products : form.Note(Product(1, "name"), Say(id: "Isi paling sedikit satu produk.", en: "Enter one product at least."), products),
            Money(form, "hourPay", PlanSheet.HourPayMost), Costs(form, FixedKind), Costs(form, StartKind), form.Date("startsOn"),
            Number(form, "firstPercent", 100, 100), Number(form, "rampMonths", PlanSheet.MonthsOfYear - 1, 0),
            [.. Enumerable.Range(1, PlanSheet.MonthsOfYear).Select(m => Number(form, SeasonOf(m), PlanSheet.SeasonMost, 100))]);
    }

    static object?[] ValuesOf(PlannedProduct p) => [p.Name, p.Unit, p.Materials, p.Minutes, p.Overhead, p.Price, p.Units];

    static PlannedProduct ProductAt(Form form, int row) => new(
        form.Text(Product(row, "name"), PlanSheet.WordMax), form.Text(Product(row, "unit"), PlanSheet.WordMax), Money(form, Product(row, "materials")),
        Number(form, Product(row, "minutes"), PlanSheet.MinutesMost, 0), Money(form, Product(row, "overhead")), Price(form, Product(row, "price")),
        Number(form, Product(row, "units"), PlanSheet.UnitsMost, 0));

    static IReadOnlyList<PlannedCost> Costs(Form form, string kind) =>
    [
        .. Enumerable.Range(1, PlanSheet.CostsMost)
            .Where(row => form.Typed(Cost(kind, row, "what")) is not "" || form.Typed(Cost(kind, row, "amount")) is not "")
            .Select(row => new PlannedCost(form.Text(Cost(kind, row, "what"), PlanSheet.WordMax), Money(form, Cost(kind, row, "amount")))),
    ];

    static IEnumerable<(string, object?)> CostsOf(string kind, IReadOnlyList<PlannedCost> costs) => costs.Index().SelectMany(c => new (string, object?)[]
    {
        (Cost(kind, c.Index + 1, "what"), c.Item.What), (Cost(kind, c.Index + 1, "amount"), c.Item.Amount),
    });

    /// <summary>Whole rupiah, nought where it is left blank.</summary>
    static long Money(Form form, string field, long most = PlanSheet.MoneyMost) => form.Typed(field) is "" ? 0
        : RupiahReader.Read(form.Typed(field)) is { } amount && amount <= most ? amount
        : form.Note(field, Say(id: $"Isi rupiah dari 0 sampai {most.AsRupiah}.", en: $"Enter rupiah from 0 to {most.AsRupiah}."), 0L);

    static long Price(Form form, string field) =>
        Money(form, field) is > 0 and var price ? price : form.Note(field, Say(id: "Isi harga di atas nol.", en: "Enter a price above nought."), 1L);

    static int Number(Form form, string field, int most, int blank) => form.Typed(field) is "" ? blank
        : int.TryParse(form.Typed(field).Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number
        : form.Note(field, Say(id: $"Isi angka dari 0 sampai {Written.Number(most)}.", en: $"Enter a number from 0 to {Written.Number(most)}."), blank);
}
