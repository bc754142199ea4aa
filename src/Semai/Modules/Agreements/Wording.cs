namespace Semai.Modules.Agreements;

/// <summary>Text that an agreement keeps: not empty, not longer than its place, free of what no database holds.</summary>
static class Wording
{
    /// <exception cref="Refusal">It is empty or too long.</exception>
    public static string Of(string? text, int max)
    {
        var words = (text ?? "").Replace("\0", "", StringComparison.Ordinal).Trim();
        if (words.Length == 0) throw AgreementRefusals.TextMissing;
        return words.Length > max ? throw AgreementRefusals.TextTooLong(max) : words;
    }

    public static string? OrNone(string? text, int max) => string.IsNullOrWhiteSpace(text) ? null : Of(text, max);
}
