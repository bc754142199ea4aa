namespace Semai.Modules.Reference;

/// <summary>Reference data that travels inside the program.</summary>
static class Shipped
{
    public static IEnumerable<string> Names(string prefix) =>
        typeof(Shipped).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Order();

    public static string Text(string name)
    {
        using var stream = typeof(Shipped).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} does not ship with this program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
