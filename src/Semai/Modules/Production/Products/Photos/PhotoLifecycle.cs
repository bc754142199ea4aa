using static Semai.Modules.Production.Products.Photos.PhotoAct;
using static Semai.Modules.Production.Products.Photos.PhotoState;

namespace Semai.Modules.Production.Products.Photos;

/// <summary>Whether the public may see a photograph.</summary>
public enum PhotoState
{
    /// <summary>A second person is to look at it.</summary>
    Waiting,

    /// <summary>Public while its product is offered.</summary>
    Approved,

    /// <summary>Nobody outside sees it any more.</summary>
    TakenDown,
}

public enum PhotoAct { Approve, TakeDown }

/// <summary>The life of a photograph, as a table.</summary>
public static class PhotoLifecycle
{
    public static readonly Lifecycle<PhotoState, PhotoAct> Table = new("product-photo", PhotoWords.Of,
        (Waiting, Approve, Approved),
        (Waiting, TakeDown, TakenDown),
        (Approved, TakeDown, TakenDown));
}
