using System.Diagnostics;
using System.Globalization;

namespace Semai.Bench;

/// <summary>How long one operation took, many times over.</summary>
sealed class Figures
{
    readonly double[] _milliseconds;

    Figures(double[] milliseconds) => _milliseconds = [.. milliseconds.Order()];

    public double P50 => At(0.50);
    public double P95 => At(0.95);
    public double P99 => At(0.99);

    /// <summary>Operations a second, one after the other.</summary>
    public double Throughput => 1000 / _milliseconds.Average();

    /// <param name="operation">Gets a number that never comes twice.</param>
    /// <param name="undo">Makes it possible again; its time is not counted.</param>
    public static async Task<Figures> MeasureAsync(int times, Func<int, Task> operation, Func<int, Task>? undo = null)
    {
        var warm = Math.Min(20, times / 2);
        for (var n = 0; n < warm; n++)
        {
            await operation(n);
            if (undo is not null) await undo(n);
        }

        var taken = new double[times];
        for (var n = 0; n < times; n++)
        {
            var start = Stopwatch.GetTimestamp();
            await operation(warm + n);
            taken[n] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (undo is not null) await undo(warm + n);
        }

        return new(taken);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{P50,8:0.0} {P95,8:0.0} {P99,8:0.0} {Throughput,9:0}");

    double At(double share) => _milliseconds[Math.Min(_milliseconds.Length - 1, (int)(share * _milliseconds.Length))];
}
