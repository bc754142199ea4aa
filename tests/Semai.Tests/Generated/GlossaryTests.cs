using System.Reflection;
using System.Text.RegularExpressions;

namespace Semai.Tests.Generated;

/// <summary>Names in the code come from the glossary, so what the glossary names is there.</summary>
public partial class GlossaryTests
{
    [Fact]
    public async Task Every_identifier_of_the_glossary_is_a_type_or_a_member_of_the_program()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Approved.Root(), "docs", "glossary.md"));
        var named = Identifier().Matches(text).Select(m => m.Groups[1].Value).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, n => Assert.True(Exists(n), $"{n} is not in the program."));
    }

    static bool Exists(string identifier)
    {
        var parts = identifier.Split('.');
        return parts is [var only] ? Types.ContainsKey(only) || Members.Contains(only) : Types.TryGetValue(parts[0], out var type) && MembersOf(type).Contains(parts[1]);
    }

    static readonly Dictionary<string, Type> Types = typeof(SemaiHost).Assembly.GetTypes()
        .Where(t => t.Namespace?.StartsWith("Semai", StringComparison.Ordinal) == true)
        .GroupBy(t => t.Name.Split('`')[0]).ToDictionary(g => g.Key, g => g.First());

    static readonly HashSet<string> Members = [.. Types.Values.SelectMany(MembersOf)];

    static IEnumerable<string> MembersOf(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(m => m.Name);

    [GeneratedRegex(@"`([A-Za-z]+(?:\.[A-Za-z]+)?)`")]
    private static partial Regex Identifier();
}
