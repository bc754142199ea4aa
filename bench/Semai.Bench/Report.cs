using System.Globalization;

namespace Semai.Bench;

static class Report
{
    /// <summary>An operation, its floor, and how many times the floor its median is.</summary>
    public static void Write(string operation, Figures taken, Figures floor)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{operation,-34} {taken}   {taken.P50 / floor.P50,8:0.0}"));
        Console.WriteLine($"{"  floor",-34} {floor}");
    }
}
