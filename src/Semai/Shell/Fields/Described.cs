namespace Semai.Shell.Fields;

/// <summary>Ties a control to its hint and its problem, for those who listen.</summary>
static class Described
{
    public static string? By(string name, string? hint, string? problem) => (hint, problem) switch
    {
        (null, null) => null,
        (_, null) => $"{name}-h",
        (null, _) => $"{name}-e",
        _ => $"{name}-h {name}-e",
    };
}
