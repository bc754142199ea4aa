namespace Semai.Modules.Production.Unpaid;

/// <summary>Every way the list of unpaid work says no.</summary>
public static class UnpaidRefusals
{
    public static Refusal RulesMissing => new("unpaid.rules-missing", Say(
        id: "Aturan lama kerja yang belum dibayar belum dimuat. Minta pengelola memuat aturan pay-rules.",
        en: "The rules of how long work may go unpaid are not loaded. Ask an administrator to load pay-rules."));
}
