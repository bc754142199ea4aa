using static Semai.Modules.Production.Products.ProductAct;
using static Semai.Modules.Production.Products.ProductState;

namespace Semai.Modules.Production.Products;

/// <summary>How a product stands towards the public.</summary>
public enum ProductState
{
    /// <summary>Written, or changed since it was last offered; only the prison sees it.</summary>
    Draft,

    /// <summary>On the public page.</summary>
    Offered,

    /// <summary>Off the public page for a while; its words are as they were approved.</summary>
    Resting,

    /// <summary>Off the public page for good.</summary>
    Withdrawn,
}

public enum ProductAct
{
    Write,
    Change,

    /// <summary>A second person lets the public see it.</summary>
    Offer,
    Rest,
    Resume,
    Withdraw,
}

/// <summary>The life of a product, as a table. Whoever changes what the public reads puts it before a second person again.</summary>
public static class ProductLifecycle
{
    public static readonly Lifecycle<ProductState, ProductAct> Table = new("product", ProductWords.Of,
        (Draft, Change, Draft),
        (Draft, Offer, Offered),
        (Draft, Withdraw, Withdrawn),
        (Offered, Change, Draft),
        (Offered, Rest, Resting),
        (Offered, Withdraw, Withdrawn),
        (Resting, Change, Draft),
        (Resting, Resume, Offered),
        (Resting, Withdraw, Withdrawn));
}
