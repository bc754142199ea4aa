using System.CommandLine;

namespace Semai.Commands;

/// <summary>The programme of Tanjung Jabung Barat, ready to try: synthetic people only, and accounts with one printed password.</summary>
static class DemoCommand
{
    public static Command Create()
    {
        var data = Settings.Data;
        var urls = new Option<string>("--urls") { Description = Say(id: "alamat untuk melayani", en: "address to listen on"), DefaultValueFactory = _ => "http://localhost:5080" };
        var noServe = new Option<bool>("--no-serve") { Description = Say(id: "siapkan datanya lalu selesai", en: "prepare the data and exit") };
        var command = new Command("demo", Say(id: "menyiapkan program peragaan lalu melayaninya", en: "prepare a demonstration programme and serve it")) { data, urls, noServe };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var app = SemaiHost.Build([$"--Data={parsed.GetValue(data)}", $"--urls={parsed.GetValue(urls)}", "--Semai:Demo=true"]);
            await using (var scope = app.Services.CreateAsyncScope())
                await Demo.PrepareAsync(scope.ServiceProvider, cancel);

            // What loading the data needed goes back to the system; old computers serve with what is left.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            Demo.Print(parsed.GetValue(urls)!);
            if (!parsed.GetValue(noServe)) await app.RunAsync(cancel);
            return Settings.Done;
        });
        return command;
    }
}
