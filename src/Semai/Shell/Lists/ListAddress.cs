namespace Semai.Shell.Lists;

/// <summary>The address of a list with what narrows it, so that a link keeps the filter.</summary>
public static class ListAddress
{
    /// <param name="parts">What is empty is left out.</param>
    public static string Of(string path, params ReadOnlySpan<(string Name, string? Value)> parts)
    {
        var query = new List<string>();
        foreach (var (name, value) in parts)
            if (!string.IsNullOrEmpty(value))
                query.Add($"{name}={Uri.EscapeDataString(value)}");
        return query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
    }
}
