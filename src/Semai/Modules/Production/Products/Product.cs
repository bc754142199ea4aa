using Semai.Modules.Access;
using Semai.Modules.Agreements;

namespace Semai.Modules.Production.Products;

/// <summary>
/// Something that a prison's workshop makes and anybody may buy. What the public reads of it says nothing of the prison,
/// and two people have looked at it.
/// </summary>
public sealed class Product : IVersioned
{
    public const int SlugMax = 100;
    public const int NoteMax = 400;
    public const long PriceMax = 1_000_000_000;

    readonly List<ProductPrice> _prices = [];
    readonly List<ProductEvent> _history = [];

    Product() { }

    public Id<Product> Id { get; private init; }
    public int Unit { get; private init; }

    /// <summary>Names it in the public address for good: <c>keset-sabut-kelapa</c>.</summary>
    public string Slug { get; private init; } = "";

    public string Name { get; private set; } = "";
    public string NameEn { get; private set; } = "";
    public string About { get; private set; } = "";
    public string AboutEn { get; private set; } = "";
    public ProductKind Kind { get; private set; }
    public SaleUnit Per { get; private set; }

    /// <summary>Below so many pieces somebody is told.</summary>
    public int Threshold { get; private set; }

    /// <summary>Whom buyers ask.</summary>
    public Id<Organisation> SellerId { get; private set; }

    public ProductState State { get; private set; }

    /// <summary>A second person has looked at the words as they stand.</summary>
    public bool Reviewed { get; private set; }

    public DateTime RecordedAt { get; private init; }

    /// <summary>Counts every act, so that of two desks at once one is told.</summary>
    public int Changes { get; private set; }

    public int Version { get; private set; }

    /// <summary>Every price it ever had or will have, as they were set; never edited.</summary>
    public IReadOnlyList<ProductPrice> Prices => [.. _prices.OrderBy(p => p.No)];

    /// <summary>Every act, in order; never edited.</summary>
    public IReadOnlyList<ProductEvent> History => [.. _history.OrderBy(e => e.No)];

    public ProductTerms Terms => new(Name, NameEn, About, AboutEn, Kind, Per, Threshold, SellerId);

    /// <param name="slug">Unlike any other.</param>
    /// <param name="price">From today, in whole rupiah.</param>
    /// <exception cref="Refusal">A text names a prison, or the price is nought.</exception>
    public static Product Write(int unit, string slug, ProductTerms terms, long price, PrisonNames names, Actor by, DateTime at)
    {
        var product = new Product { Id = Id<Product>.New(at), Unit = unit, Slug = slug, RecordedAt = at };
        product.Take(terms.Checked(names));
        product.SetPrice(price, at.OfficeDay, by, at);
        product.Record(ProductAct.Write, by, at, null);
        return product;
    }

    /// <summary>Says it otherwise; it leaves the public page until a second person has looked at it.</summary>
    public void Change(ProductTerms terms, PrisonNames names, Actor by, DateTime at) => Do(ProductAct.Change, by, at, null, () =>
    {
        Take(terms.Checked(names));
        Reviewed = false;
    });

    /// <summary>Sets the price from a day on. Of two for one day the later set counts.</summary>
    /// <exception cref="Refusal">Not above nought, from a day that has passed, or the product is withdrawn.</exception>
    public void SetPrice(long amount, DateOnly from, Actor by, DateTime at)
    {
        if (State is ProductState.Withdrawn) throw ProductRefusals.Withdrawn;
        if (amount is < 1 or > PriceMax) throw ProductRefusals.PriceNought;
        if (from < at.OfficeDay) throw ProductRefusals.PriceFromPast;

        _prices.Add(new(_prices.Count + 1, from, amount, by.Name, at));
        Changes++;
    }

    /// <exception cref="Refusal">By one who wrote it, or no price is in force.</exception>
    public void Offer(Actor by, DateTime at) => Do(ProductAct.Offer, by, at, null, () =>
    {
        if (IsWriter(by.Id)) throw ProductRefusals.SamePerson;
        if (PriceOn(at.OfficeDay) is null) throw ProductRefusals.NoPrice;
        Reviewed = true;
    });

    public void Rest(string? note, Actor by, DateTime at) => Do(ProductAct.Rest, by, at, note, () => { });

    public void Resume(Actor by, DateTime at) => Do(ProductAct.Resume, by, at, null, () => { });

    /// <exception cref="Refusal">No reason is given.</exception>
    public void Withdraw(string why, Actor by, DateTime at) => Do(ProductAct.Withdraw, by, at, Wording.Of(why, NoteMax), () => { });

    /// <summary>In whole rupiah; null before its first price.</summary>
    public long? PriceOn(DateOnly day) => _prices.Where(p => p.From <= day).OrderBy(p => p.From).ThenBy(p => p.No).LastOrDefault()?.Amount;

    /// <summary>Wrote or changed it.</summary>
    public bool IsWriter(string actor) => _history.Any(e => e.Act is ProductAct.Write or ProductAct.Change && e.By == actor);

    void Take(ProductTerms terms)
    {
        (Name, NameEn, About, AboutEn) = (terms.Name, terms.NameEn, terms.About, terms.AboutEn);
        (Kind, Per, Threshold, SellerId) = (terms.Kind, terms.Per, terms.Threshold, terms.SellerId);
    }

    void Do(ProductAct act, Actor by, DateTime at, string? note, Action change)
    {
        var (next, words) = (ProductLifecycle.Table.After(State, act), Wording.OrNone(note, NoteMax));
        change();
        State = next;
        Record(act, by, at, words);
    }

    void Record(ProductAct act, Actor by, DateTime at, string? note)
    {
        Changes++;
        _history.Add(new(_history.Count + 1, act, by.Id, by.Name, at, note));
    }
}

/// <summary>A price in whole rupiah, from a day on.</summary>
public sealed record ProductPrice(int No, DateOnly From, long Amount, string ByName, DateTime At);

/// <summary>One act on a product: what, who, when, and the words that went with it.</summary>
public sealed record ProductEvent(int No, ProductAct Act, string By, string ByName, DateTime At, string? Note);
