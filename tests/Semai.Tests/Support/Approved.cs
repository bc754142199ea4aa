using System.Runtime.CompilerServices;

namespace Semai.Tests.Support;

/// <summary>
/// A file in the repository that must equal what the program says of itself. Where it differs on purpose, run the
/// test with <c>SEMAI_APPROVE=1</c> and look at the difference before it is committed.
/// </summary>
static class Approved
{
    public static async Task AssertAsync(string file, string said)
    {
        var path = Path.Combine(Root(), file);
        var text = said.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("SEMAI_APPROVE") == "1") await File.WriteAllTextAsync(path, text);

        Assert.True(File.Exists(path), $"{file} is not there. Run the test with SEMAI_APPROVE=1.");
        Assert.Equal(await File.ReadAllTextAsync(path), text);
    }

    public static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
