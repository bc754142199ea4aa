using System.Globalization;
using System.Reflection;
using System.Text;

namespace Semai.Tests.Generated;

/// <summary>Holds for every lifecycle table of every module, and draws them.</summary>
public class LifecycleTests
{
    [Fact]
    public void Every_state_can_be_reached()
    {
        Assert.All(Tables(), table =>
        {
            var lines = table.Lines.ToList();
            var reached = new HashSet<string> { table.States.First() };
            while (lines.Any(l => reached.Contains(l.From) && reached.Add(l.To))) { }

            Assert.Empty(table.States.Except(reached).Select(s => $"{table.Name}: {s}"));
        });
    }

    [Fact]
    public void Every_state_has_a_word_in_both_languages() => Assert.All(Tables(), table => Assert.All(table.States, state =>
    {
        Assert.False(string.IsNullOrWhiteSpace(In(Bahasa.Indonesian, () => table.Word(state))));
        Assert.False(string.IsNullOrWhiteSpace(In(Bahasa.English, () => table.Word(state))));
    }));

    [Fact]
    public Task The_page_of_lifecycles_is_drawn_from_the_tables()
    {
        var page = new StringBuilder("# Lifecycles\n\nDrawn from the tables in the code by a test; never edited by hand.\n");
        foreach (var table in Tables().OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {table.Name}\n\n```mermaid\nstateDiagram-v2\n    [*] --> {table.States.First()}\n");
            foreach (var (from, act, to) in table.Lines)
                page.Append(CultureInfo.InvariantCulture, $"    {from} --> {to}: {act}\n");
            page.Append("```\n\n| state | Indonesian | English |\n|---|---|---|\n");
            foreach (var state in table.States)
                page.Append(CultureInfo.InvariantCulture, $"| {state} | {In(Bahasa.Indonesian, () => table.Word(state))} | {In(Bahasa.English, () => table.Word(state))} |\n");
        }

        return Approved.AssertAsync("docs/lifecycles.md", page.ToString());
    }

    static List<ILifecycle> Tables() =>
    [
        .. from type in typeof(Program).Assembly.GetTypes()
           where !type.ContainsGenericParameters
           from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
           where field.FieldType.IsAssignableTo(typeof(ILifecycle))
           select (ILifecycle)field.GetValue(null)!,
    ];

    static string In(CultureInfo language, Func<string> say)
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = language;
        return say();
    }
}
