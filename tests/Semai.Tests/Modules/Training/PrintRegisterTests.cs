using Semai.Modules.Participants;
using Semai.Modules.Training;
using Semai.Modules.Training.Sheets;

namespace Semai.Tests.Modules.Training;

public class PrintRegisterTests
{
    [Theory, EachEngine]
    public async Task A_sheet_has_a_row_for_each_who_has_a_place_and_a_code_back_to_the_register(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine);
        await using var app = world.App;
        var running = await world.RunningAsync(capacity: 3);

        var sheet = await world.Officer.OpenAsync(PrintRegister.Path(running.Id, 1));

        Assert.Equal(200, sheet.Status);
        Assert.Equal(3, sheet.Html.QuerySelectorAll(".sheet tbody tr").Length);
        Assert.Equal(3, sheet.Html.QuerySelectorAll(".sheet tbody td:last-child").Select(td => td.TextContent).Distinct().Count());
        Assert.Single(sheet.Html.QuerySelectorAll(".sheet svg[role=img]"));
    }

    [Fact]
    public async Task Who_may_not_read_names_gets_no_sheet_and_what_is_not_theirs_is_not_there()
    {
        var world = await ClassWorld.OnAsync(Engine.Sqlite);
        await using var app = world.App;
        var path = PrintRegister.Path((await world.RunningAsync(capacity: 3)).Id, 1);

        Assert.Equal(403, (await app.Visitor(TrainingPermissions.Read).OpenAsync(path)).Status);
        Assert.Equal(403, (await app.Visitor(ParticipantPermissions.Read).OpenAsync(path)).Status);
        Assert.Equal(404, (await world.Foreigner.OpenAsync(path)).Status);
        Assert.Equal(404, (await world.Officer.OpenAsync(path.Replace("/1/", "/99/", StringComparison.Ordinal))).Status);
    }
}
