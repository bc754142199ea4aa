using Semai;
using Semai.Commands;

// Without a command, or with settings only, it serves: that is also how a host starts the program.
if (args is [] || args[0].Contains('='))
{
    await SemaiHost.Build(args).RunAsync();
    return 0;
}

return await SemaiCommands.RunAsync(args);
