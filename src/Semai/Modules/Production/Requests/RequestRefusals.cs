namespace Semai.Modules.Production.Requests;

/// <summary>Every way a business's request says no.</summary>
public static class RequestRefusals
{
    public static Refusal TooMany(int most) => new("order-request.too-many", Say(
        id: $"Sudah {most} permintaan menunggu jawaban. Tunggu jawabannya, atau batalkan salah satu.",
        en: $"{most} requests wait for an answer already. Wait for it, or withdraw one."));

    public static Refusal OtherOrder => new("order-request.other-order", Say(
        id: "Pesanan ini untuk pembeli atau lapas lain. Pilih usaha dan lapas yang sama dengan permintaannya.",
        en: "This order is of another buyer or prison. Choose the business and the prison of the request."));
}
