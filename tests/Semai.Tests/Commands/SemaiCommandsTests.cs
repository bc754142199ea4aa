using System.CommandLine;
using System.Globalization;
using Semai.Commands;

namespace Semai.Tests.Commands;

public class SemaiCommandsTests
{
    [Fact]
    public void Every_command_and_option_is_described_in_both_languages()
    {
        var (indonesian, english) = (Described("id-ID"), Described("en-GB"));

        Assert.True(indonesian.Count > 30);
        Assert.All(indonesian.Keys, what => Assert.False(string.IsNullOrWhiteSpace(indonesian[what]), $"{what} says nothing."));
        Assert.All(indonesian.Keys.Where(what => !what.EndsWith("--role", StringComparison.Ordinal)), what =>
            Assert.True(indonesian[what] != english[what], $"{what} says the same in both languages: {english[what]}"));
    }

    [Fact]
    public async Task What_a_command_did_is_its_exit_code()
    {
        var folder = Directory.CreateTempSubdirectory("semai-commands-").FullName;
        try
        {
            Assert.Equal(2, await SemaiCommands.RunAsync(["tidak-ada"]));
            Assert.Equal(2, await SemaiCommands.RunAsync(["import", "roster", "--unit", "LKT", "--data", folder]));
            Assert.Equal(0, await SemaiCommands.RunAsync(["migrate", "--data", folder]));
            Assert.Equal(0, await SemaiCommands.RunAsync(["user", "list", "--json", "--data", folder]));
            Assert.Equal(0, await SemaiCommands.RunAsync(["sample", "roster", Path.Combine(folder, "daftar.xlsx"), "--rows", "20", "--seed", "1"]));
            Assert.Equal(1, await SemaiCommands.RunAsync(["import", "roster", Path.Combine(folder, "daftar.xlsx"), "--unit", "LKT", "--data", folder]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static Dictionary<string, string?> Described(string language)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            var root = SemaiCommands.Create();
            return root.Subcommands.SelectMany(c => Of(c, "")).Append(("semai", root.Description)).ToDictionary(d => d.Item1, d => d.Item2);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    static IEnumerable<(string, string?)> Of(Command command, string under)
    {
        var name = $"{under} {command.Name}".Trim();
        return [
            (name, command.Description),
            .. command.Options.Select(o => ($"{name} {o.Name}", o.Description)),
            .. command.Arguments.Select(a => ($"{name} {a.Name}", a.Description)),
            .. command.Subcommands.SelectMany(c => Of(c, name)),
        ];
    }
}
