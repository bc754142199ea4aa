using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Semai.Tests.Generated;

/// <summary>Holds for every refusal of every module, also those that nobody has written yet.</summary>
public partial class RefusalTests
{
    [Fact]
    public void Every_refusal_speaks_both_languages()
    {
        Assert.NotEmpty(Catalogue());
        Assert.All(Catalogue(), member =>
        {
            var (id, en) = (In(Bahasa.Indonesian, member), In(Bahasa.English, member));
            Assert.NotEqual(id.Message, en.Message);
            Assert.Equal(id.Rule, en.Rule);
            Assert.EndsWith(".", id.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_refusal_has_a_code_of_its_own()
    {
        var codes = Catalogue().Select(m => In(Bahasa.English, m).Rule).ToList();

        Assert.All(codes, code => Assert.Matches(Code(), code));
        Assert.Equal(codes.Distinct(), codes);
    }

    static IEnumerable<MethodInfo> Catalogue() =>
        from type in typeof(Program).Assembly.GetTypes()
        where type.Name.EndsWith("Refusals", StringComparison.Ordinal)
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where method.ReturnType == typeof(Refusal)
        select method;

    static Refusal In(CultureInfo language, MethodInfo member)
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = language;
        return (Refusal)member.Invoke(null, [.. member.GetParameters().Select(p => Plausible(p.ParameterType))])!;
    }

    static object? Plausible(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? Plausible(inner)
        : type == typeof(string) ? "Contoh"
        : type == typeof(DateOnly) ? new DateOnly(2026, 3, 1)
        : type.IsEnum ? Enum.GetValues(type).GetValue(0)
        : type.IsAssignableFrom(typeof(string[])) ? new[] { "Contoh" }
        : type.IsValueType ? Activator.CreateInstance(type)
        : null;

    [GeneratedRegex("^[a-z]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?$")]
    private static partial Regex Code();
}
