using Semai.Data;
using Semai.Modules.Participants;

namespace Semai.Bench;

/// <summary>Pages that officers open all day, beside their floors.</summary>
static class Reading
{
    public static async Task RunAsync(Programme programme, Floor floor, int times)
    {
        using var http = await programme.SignInAsync("registrasi");
        var people = await programme.WorkAsync(services => services.GetRequiredService<Db>().Participants
            .Where(p => p.Unit == Programme.Unit).OrderBy(p => p.Id).Take(200).Select(p => new { p.Id, p.Name, p.NameFolded }).ToListAsync());
        string Word(int n) => people[n % people.Count].NameFolded.Split(' ')[0];

        await WriteAsync("participant list", http, _ => "/participants", floor.Http, _ => "/list", times);
        await WriteAsync("search by name", http, n => $"/participants?q={Word(n)}", floor.Http, n => $"/search?q={Word(n)}", times);
        await WriteAsync("profile", http, n => $"/participants/{people[n % people.Count].Id}", floor.Http, n => $"/profile/{Uri.EscapeDataString(people[n % people.Count].NameFolded)}", times);
    }

    public static async Task WriteAsync(string operation, HttpClient http, Func<int, string> page, HttpClient floor, Func<int, string> bare, int times) =>
        Report.Write(operation,
            await Figures.MeasureAsync(times, n => GetAsync(http, page(n))),
            await Figures.MeasureAsync(times, n => GetAsync(floor, bare(n))));

    public static async Task GetAsync(HttpClient http, string path)
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        await answer.Content.ReadAsByteArrayAsync();
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{path} answered {answer.StatusCode}.");
    }
}
