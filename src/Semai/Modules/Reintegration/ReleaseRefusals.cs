namespace Semai.Modules.Reintegration;

/// <summary>Every way the calendar of releases says no.</summary>
public static class ReleaseRefusals
{
    public static Refusal RulesMissing => new("release.rules-missing", Say(
        id: "Aturan kebebasan belum dimuat. Jalankan semai import rules, atau hubungi pengelola.",
        en: "The rules of release are not loaded. Run semai import rules, or ask the administrator."));
}
