using System.Globalization;

namespace Semai.Bench;

static class Report
{
    /// <param name="engine">Null for SQLite.</param>
    public static void Head(string? engine, string what)
    {
        Console.WriteLine($"\n{(engine is null ? "SQLite" : "PostgreSQL")}, {what}; milliseconds, one after the other\n");
        Console.WriteLine($"{"",-34} {"p50",8} {"p95",8} {"p99",8} {"per s",9}   {"× floor",8}");
    }

    /// <summary>An operation, its floor, and how many times the floor its median is.</summary>
    public static void Write(string operation, Figures taken, Figures floor)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{operation,-34} {taken}   {taken.P50 / floor.P50,8:0.0}"));
        Console.WriteLine($"{"  floor",-34} {floor}");
    }
}
