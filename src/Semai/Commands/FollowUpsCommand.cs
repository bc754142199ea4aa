using System.CommandLine;
using System.Text.Json;
using Semai.Modules.Reintegration.FollowUps;

namespace Semai.Commands;

/// <summary>Asking released people how they are: gives those a schedule who left before there was one.</summary>
static class FollowUpsCommand
{
    public static Command Create() => new("follow-ups", Say(id: "tindak lanjut setelah bebas", en: "follow-up after release")) { Schedule() };

    static Command Schedule()
    {
        var (data, json) = (Settings.Data, Settings.Json);
        var dry = new Option<bool>("--dry-run") { Description = Say(id: "hitung saja, tidak menyimpan", en: "count only, save nothing") };
        var command = new Command("schedule", Say(
            id: "menjadwalkan orang yang bebas sebelum ada jadwal; dijalankan lagi tidak mengubah apa pun",
            en: "plan for people who were released before there was a schedule; done again it changes nothing")) { data, json, dry };
        command.SetAction((parsed, cancel) => Settings.WorkAsync(parsed.GetValue(data)!, "follow-ups schedule", async services =>
        {
            var done = await services.GetRequiredService<ScheduleEarlier>().RunAsync(parsed.GetValue(dry), cancel);
            Console.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(done, JsonSerializerOptions.Web) : Say(
                id: $"{done.Releases} orang: {done.Planned} kali akan ditanya, {done.Explained} kali sudah lewat sebelum ada jadwal.",
                en: $"{done.Releases} people: to be asked {done.Planned} times, {done.Explained} times had passed before there was a schedule."));
            return Settings.Done;
        }));
        return command;
    }
}
