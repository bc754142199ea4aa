using Semai.Modules.Production.Orders;
using Semai.Shell.Parts;

namespace Semai.Modules.Production.Requests;

/// <summary>The words of what businesses ask for, and of their orders as they see them.</summary>
public static class RequestWords
{
    public static string Own => Say(id: "Pesanan saya", en: "My orders");
    public static string Requests => Say(id: "Permintaan pesanan", en: "Requests for orders");
    public static string Ask => Say(id: "Pesan ke lapas", en: "Order from a prison");
    public static string Decline => Say(id: "Tolak permintaan", en: "Decline the request");
    public static string Withdraw => Say(id: "Batalkan", en: "Withdraw");

    public static string Of(RequestState state) => state switch
    {
        RequestState.Asked => Say(id: "Menunggu jawaban", en: "Waits for an answer"),
        RequestState.TakenUp => Say(id: "Menjadi pesanan", en: "Became an order"),
        RequestState.Declined => Say(id: "Ditolak", en: "Declined"),
        RequestState.Withdrawn => Say(id: "Dibatalkan", en: "Withdrawn"),
    };

    public static StatusKind KindOf(RequestState state) => state switch
    {
        RequestState.Asked => StatusKind.Yet,
        RequestState.TakenUp => StatusKind.Met,
        RequestState.Declined or RequestState.Withdrawn => StatusKind.Off,
    };

    /// <summary>How far an order is, as its buyer cares to know.</summary>
    public static string OfOwn(OrderState state) => state switch
    {
        OrderState.Draft => Say(id: "Disiapkan lapas", en: "Being prepared"),
        OrderState.Agreed => Say(id: "Disepakati", en: "Agreed"),
        OrderState.Running => Say(id: "Dikerjakan", en: "Being made"),
        OrderState.Delivered or OrderState.Settled => Say(id: "Diserahkan", en: "Delivered"),
        OrderState.Cancelled => Say(id: "Dibatalkan", en: "Cancelled"),
    };

    /// <summary>200 buah keset.</summary>
    public static string Wanted(int quantity, string unitWord, string product) => $"{Written.Number(quantity)} {unitWord} {product}";
}
