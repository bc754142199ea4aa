using static Semai.Modules.Production.Requests.RequestAct;
using static Semai.Modules.Production.Requests.RequestState;

namespace Semai.Modules.Production.Requests;

public enum RequestState
{
    /// <summary>Waits for the prison.</summary>
    Asked,

    /// <summary>An order was written of it.</summary>
    TakenUp,
    Declined,
    Withdrawn,
}

public enum RequestAct { TakeUp, Decline, Withdraw }

/// <summary>The life of a business's request, as a table.</summary>
public static class RequestLifecycle
{
    public static readonly Lifecycle<RequestState, RequestAct> Table = new("order-request", RequestWords.Of,
        (Asked, TakeUp, TakenUp),
        (Asked, Decline, Declined),
        (Asked, Withdraw, Withdrawn));
}
