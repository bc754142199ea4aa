using System.CommandLine;
using Semai.Data;

namespace Semai.Commands;

static class MigrateCommand
{
    public static Command Create()
    {
        var data = Settings.Data;
        var command = new Command("migrate", Say(id: "membawa basis data ke versi program ini", en: "bring the database to this version of the program")) { data };
        command.SetAction((parsed, cancel) => Settings.WorkAsync(parsed.GetValue(data)!, "migrate", async services =>
        {
            await services.GetRequiredService<Db>().Database.MigrateAsync(cancel);
            return Settings.Done;
        }));
        return command;
    }
}
