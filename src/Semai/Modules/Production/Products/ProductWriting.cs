using System.Security.Cryptography;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Production.Products.Stock;

namespace Semai.Modules.Production.Products;

/// <summary>Writes and changes products; both doors end here.</summary>
public sealed class ProductWriting(Db db, ProductReading reading, Actor by, TimeProvider time)
{
    static readonly string[] Taken = ["batch", "photos"];

    /// <returns>Null where the unit is not the writer's own prison.</returns>
    public async Task<Product?> WriteAsync(int unit, ProductTerms terms, long price, CancellationToken cancel)
    {
        if (!db.IsInside(unit) || !await db.Organisations.AnyAsync(o => o.UnitNo == unit && o.Kind == OrganisationKind.Prison, cancel)) return null;
        if (!await reading.IsSellerAsync(terms.SellerId, cancel)) throw ProductRefusals.NoSuchSeller;

        var product = Product.Write(unit, await SlugAsync(terms.Name, cancel), terms, price, await reading.NamesAsync(cancel), by, time.Now);
        db.AddRange(product, ProductStock.Open(product));
        await db.SaveChangesAsync(cancel);
        return product;
    }

    public async Task ChangeAsync(Product product, ProductTerms terms, CancellationToken cancel)
    {
        if (!await reading.IsSellerAsync(terms.SellerId, cancel)) throw ProductRefusals.NoSuchSeller;

        product.Change(terms, await reading.NamesAsync(cancel), by, time.Now);
        await db.SaveChangesAsync(cancel);
    }

    public Task SetPriceAsync(Product product, long amount, DateOnly from, CancellationToken cancel)
    {
        product.SetPrice(amount, from, by, time.Now);
        return db.SaveChangesAsync(cancel);
    }

    public Task MoveAsync(Product product, ProductAct act, string? note, CancellationToken cancel)
    {
        switch (act)
        {
            case ProductAct.Offer: product.Offer(by, time.Now); break;
            case ProductAct.Rest: product.Rest(note, by, time.Now); break;
            case ProductAct.Resume: product.Resume(by, time.Now); break;
            default: product.Withdraw(note ?? "", by, time.Now); break;
        }

        return db.SaveChangesAsync(cancel);
    }

    /// <summary>The name as an address has it; a few letters more where another product of any prison has that one.</summary>
    async Task<string> SlugAsync(string name, CancellationToken cancel)
    {
        var plain = string.Concat(Folded.Of(name).Where(c => char.IsAsciiLetterOrDigit(c) || c == ' ')).Trim().Replace(' ', '-');
        var slug = plain is "" ? "produk" : plain[..Math.Min(plain.Length, ProductTerms.NameMax)];
        return Taken.Contains(slug) || await db.Products.IgnoreQueryFilters().AnyAsync(p => p.Slug == slug, cancel)
            ? $"{slug}-{RandomNumberGenerator.GetString("abcdefghjkmnpqrstvwxyz", 5)}"
            : slug;
    }
}
