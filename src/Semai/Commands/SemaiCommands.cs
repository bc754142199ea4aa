using System.CommandLine;

namespace Semai.Commands;

/// <summary>The commands of <c>semai</c>.</summary>
static class SemaiCommands
{
    public static RootCommand Create() => new(Say(id: "Semai: dari pasal perjanjian sampai penghidupan", en: "Semai: from the clause of an agreement to a livelihood"))
    {
        ServeCommand.Create(),
        MigrateCommand.Create(),
        DemoCommand.Create(),
        UserCommand.Create(),
        KeyCommand.Create(),
        ImportCommand.Create(),
        MatchCommand.Create(),
        LedgerCommand.Create(),
        FollowUpsCommand.Create(),
        SampleCommand.Create(),
    };

    /// <returns>0 done, 1 refused or problems, 2 wrong use.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Create().Parse(args);
        var code = await parsed.InvokeAsync();
        return parsed.Errors.Count > 0 ? Settings.WrongUse : code;
    }
}
