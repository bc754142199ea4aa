namespace Semai.Tests.Support;

/// <summary>Plausible things. A test names only what matters to it. Each module adds its own in a part of this class.</summary>
static partial class Some
{
    public static readonly Actor Officer = new("officer-1", "Ibu Sari");
    public static readonly DateTime Instant = new(2026, 1, 5, 3, 0, 0, DateTimeKind.Utc);
}
