using System.CommandLine;
using Semai;
using Semai.Commands;

// The commands of `semai`. Without one, or with settings only, it serves: that is also how a host starts the program.
if (args is [] || args[0].Contains('='))
{
    await SemaiHost.Build(args).RunAsync();
    return 0;
}

var root = new RootCommand("Semai: dari pasal perjanjian sampai penghidupan")
{
    ServeCommand.Create(),
    MigrateCommand.Create(),
    DemoCommand.Create(),
    UserCommand.Create(),
    KeyCommand.Create(),
    ImportCommand.Create(),
    SampleCommand.Create(),
};

var parsed = root.Parse(args);
var code = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? Settings.WrongUse : code;
