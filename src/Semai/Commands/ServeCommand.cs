using System.CommandLine;

namespace Semai.Commands;

static class ServeCommand
{
    public static Command Create()
    {
        var data = Settings.Data;
        var urls = new Option<string>("--urls") { Description = Say(id: "alamat untuk melayani", en: "address to listen on"), DefaultValueFactory = _ => "http://localhost:5080" };
        var command = new Command("serve", Say(id: "melayani web dengan data yang ada", en: "answer the web on the data as it is")) { data, urls };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var app = SemaiHost.Build([$"--Data={parsed.GetValue(data)}", $"--urls={parsed.GetValue(urls)}"]);
            await app.RunAsync(cancel);
            return Settings.Done;
        });
        return command;
    }
}
