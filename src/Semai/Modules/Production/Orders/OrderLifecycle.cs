using static Semai.Modules.Production.Orders.OrderAct;
using static Semai.Modules.Production.Orders.OrderState;

namespace Semai.Modules.Production.Orders;

/// <summary>How far an order has come.</summary>
public enum OrderState
{
    /// <summary>Being written; binds nobody.</summary>
    Draft,

    /// <summary>Another officer has agreed to it, at a price and a split that no longer change.</summary>
    Agreed,

    /// <summary>Being worked on.</summary>
    Running,

    /// <summary>The buyer has everything, or takes no more.</summary>
    Delivered,

    /// <summary>What came in has been shared out.</summary>
    Settled,

    Cancelled,
}

public enum OrderAct
{
    Write,
    Change,
    Agree,
    Run,

    /// <summary>With the last delivery.</summary>
    Deliver,

    /// <summary>The buyer takes no more than what was delivered.</summary>
    CloseShort,
    Settle,

    /// <summary>Its settlement was taken back.</summary>
    Unsettle,
    Cancel,
}

/// <summary>Why an order is given up.</summary>
public enum CancelReason
{
    BuyerWithdrew,

    /// <summary>No material, or no money to buy it.</summary>
    NoMaterial,

    /// <summary>Nobody free or able to do the work.</summary>
    NoWorkers,
    AgreementEnded,
    EnteredInError,
    Other,
}

/// <summary>The life of an order, as a table.</summary>
public static class OrderLifecycle
{
    public static readonly Lifecycle<OrderState, OrderAct> Table = new("order", OrderWords.Of,
        (Draft, Change, Draft),
        (Draft, Agree, Agreed),
        (Draft, Cancel, Cancelled),
        (Agreed, Run, Running),
        (Agreed, Cancel, Cancelled),
        (Running, Deliver, Delivered),
        (Running, CloseShort, Delivered),
        (Running, Cancel, Cancelled),
        (Delivered, Settle, Settled),
        (Settled, Unsettle, Delivered));
}
