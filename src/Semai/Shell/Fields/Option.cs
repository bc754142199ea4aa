namespace Semai.Shell.Fields;

/// <summary>One thing to choose from a list.</summary>
/// <param name="Value">As it is sent.</param>
/// <param name="Text">As it is read.</param>
/// <param name="Group">A heading that several share, in a long list.</param>
public sealed record Option(string Value, string Text, string? Group = null)
{
    /// <summary>Monday to Saturday: nobody is taught or sent out on a Sunday.</summary>
    public static IReadOnlyList<Option> Weekdays =>
        [.. Enum.GetValues<DayOfWeek>().Where(d => d is not DayOfWeek.Sunday).Select(d => new Option(d.ToString(), Written.Weekday(d)))];

    /// <summary>Every member of an enum, in the order in which it is declared.</summary>
    public static IReadOnlyList<Option> All<TEnum>(Func<TEnum, string> word) where TEnum : struct, Enum =>
        [.. Enum.GetValues<TEnum>().Select(value => new Option(value.ToString(), word(value)))];
}
