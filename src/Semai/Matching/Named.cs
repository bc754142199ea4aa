namespace Semai.Matching;

/// <summary>Numbers for names, in the order they are first met; the order in which they are described is the input's own.</summary>
sealed class Named
{
    readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    readonly List<string> _names = [];
    readonly List<bool> _described = [];
    readonly List<int> _order = [];

    public Named() => _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many are described.</summary>
    public int Count => _order.Count;

    public string NameOf(int number) => _names[number];

    /// <summary>Mentioned, whether described yet or not.</summary>
    public int NumberOf(ReadOnlySpan<char> name)
    {
        if (_bySpan.TryGetValue(name, out var number)) return number;
        _bySpan[name] = number = _names.Count;
        _names.Add(name.ToString());
        _described.Add(false);
        return number;
    }

    /// <returns>Its number, or <see cref="MatchInstance.None"/> where it was described before.</returns>
    public int Describe(string name)
    {
        var number = NumberOf(name);
        if (_described[number]) return MatchInstance.None;
        _described[number] = true;
        _order.Add(number);
        return number;
    }

    /// <summary>The first that is mentioned and never described.</summary>
    public string? Unknown => _described.IndexOf(false) is >= 0 and var at ? _names[at] : null;

    /// <summary>Those described, in the order of the input.</summary>
    public string[] InOrder() => [.. _order.Select(n => _names[n])];

    /// <summary>From a number to the position in the order of the input.</summary>
    public int[] Positions()
    {
        var positions = new int[_names.Count];
        for (var at = 0; at < _order.Count; at++) positions[_order[at]] = at;
        return positions;
    }
}
