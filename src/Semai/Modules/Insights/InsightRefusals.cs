namespace Semai.Modules.Insights;

/// <summary>Every way the figures say no.</summary>
public static class InsightRefusals
{
    public static Refusal RulesMissing => new("figures.rules-missing", Say(
        id: "Rumusan angka belum dimuat. Jalankan semai import rules, atau hubungi pengelola.",
        en: "The definitions of figures are not loaded. Run semai import rules, or ask the administrator."));
}
