using System.Security.Cryptography;

namespace Semai.Modules.Production.Products.Photos;

/// <summary>
/// A photograph of a product, drawn anew so that nothing of the camera or the place remains in the file. Whoever adds it
/// vouches that no person, name, uniform or place can be recognised; a second person looks before the public does.
/// </summary>
public sealed class ProductPhoto : IVersioned
{
    public const int AltMax = 200;
    public const int HashLength = 64;

    /// <summary>So many that were not taken down, of one product.</summary>
    public const int Most = 6;

    ProductPhoto() { }

    public Id<ProductPhoto> Id { get; private init; }
    public Id<Product> ProductId { get; private init; }
    public int Unit { get; private init; }

    /// <summary>What is to be seen, for those who cannot see it.</summary>
    public string Alt { get; private init; } = "";

    public string AltEn { get; private init; } = "";

    /// <summary>Of the large picture; it stands in its public address.</summary>
    public string LargeHash { get; private init; } = "";

    public string SmallHash { get; private init; } = "";
    public int Width { get; private init; }
    public int Height { get; private init; }
    public PhotoState State { get; private set; }
    public string AddedBy { get; private init; } = "";
    public string AddedByName { get; private init; } = "";
    public DateTime AddedAt { get; private init; }
    public string? DecidedByName { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public int Version { get; private set; }

    /// <param name="vouched">No person, name, uniform or place can be recognised.</param>
    /// <param name="kept">Photographs of the product that were not taken down.</param>
    /// <exception cref="Refusal">Nobody vouches for it, a text names a prison, or the product has enough of them.</exception>
    public static ProductPhoto Add(Product product, DrawnPhoto drawn, string alt, string altEn, bool vouched, int kept, PrisonNames names, Actor by, DateTime at)
    {
        if (product.State is ProductState.Withdrawn) throw ProductRefusals.Withdrawn;
        if (!vouched) throw PhotoRefusals.NotVouched;
        if (kept >= Most) throw PhotoRefusals.TooMany(Most);

        return new()
        {
            Id = Id<ProductPhoto>.New(at),
            ProductId = product.Id,
            Unit = product.Unit,
            Alt = names.Keep(alt, AltMax),
            AltEn = names.Keep(altEn, AltMax),
            LargeHash = HashOf(drawn.Large),
            SmallHash = HashOf(drawn.Small),
            Width = drawn.Width,
            Height = drawn.Height,
            AddedBy = by.Id,
            AddedByName = by.Name,
            AddedAt = at,
        };
    }

    /// <exception cref="Refusal">By the one who added it.</exception>
    public void Approve(Actor by, DateTime at)
    {
        if (by.Id == AddedBy) throw PhotoRefusals.SamePerson;
        Do(PhotoAct.Approve, by, at);
    }

    public void TakeDown(Actor by, DateTime at) => Do(PhotoAct.TakeDown, by, at);

    void Do(PhotoAct act, Actor by, DateTime at) => (State, DecidedByName, DecidedAt) = (PhotoLifecycle.Table.After(State, act), by.Name, at);

    static string HashOf(byte[] picture) => Convert.ToHexStringLower(SHA256.HashData(picture));
}

/// <summary>The pictures themselves, apart from what is said of them, so that no list carries them along.</summary>
public sealed class PhotoFile
{
    PhotoFile() { }

    public Id<ProductPhoto> PhotoId { get; private init; }

    /// <summary>JPEG, at most 1,200 pixels.</summary>
    public byte[] Large { get; private init; } = [];

    /// <summary>JPEG, at most 400 pixels.</summary>
    public byte[] Small { get; private init; } = [];

    public static PhotoFile Of(ProductPhoto photo, DrawnPhoto drawn) => new() { PhotoId = photo.Id, Large = drawn.Large, Small = drawn.Small };
}
