using Semai.Modules.Production.Orders;

namespace Semai.Modules.Production.Batches;

/// <summary>Addresses of batches.</summary>
public static class BatchLinks
{
    public const string Root = "/batches";
    public const string Api = "/api/v1/batches";

    public static string New(Id<Order> order) => $"{OrderLinks.Of(order)}/batches/new";
    public static string Of(Id<Batch> id) => $"{Root}/{id}";
    public static string Finish(Id<Batch> id) => $"{Of(id)}/made";
    public static string Check(Id<Batch> id) => $"{Of(id)}/checks";
    public static string Hours(Id<Batch> id, DateOnly? day = null) => $"{Of(id)}/hours{(day is { } on ? $"?day={on.Iso}" : "")}";
}
