using Semai.Modules.Participants;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>Whom to ask how they are, the earliest day first; narrowed also to those who answered or were lost.</summary>
public static class ListFollowUps
{
    const string Api = "/api/v1/follow-ups";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(FollowUpLinks.List, Show).RequireAuthorization(FollowUpPermissions.Read);
        app.MapGet($"{FollowUpLinks.List}/export", Take).RequireAuthorization(FollowUpPermissions.Read);
        app.MapGet(Api, Find).RequireAuthorization(FollowUpPermissions.Read);
    }

    static async Task<IResult> Show(HttpRequest request, FollowUpList list, CancellationToken cancel)
    {
        var form = Form.Read(request.Query);
        var query = FollowUpQuery.Of(form);
        return Views.Show<ListFollowUpsView>(new { Form = form, Query = query, Page = await list.PageAsync(query, cancel) }, form.Status);
    }

    static Task<Page<FollowUpRow>> Find([AsParameters] FollowUpQuery query, FollowUpList list, CancellationToken cancel) => list.PageAsync(query, cancel);

    static async Task<IResult> Take(string? @as, HttpRequest request, FollowUpList list, LookLog looks, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var rows = await list.AllAsync(FollowUpQuery.Of(Form.Read(request.Query)), cancel);
        await looks.KeepAsync(rows.Select(r => new Look(r.ParticipantId, r.Unit, Looked.Export, null, by, time.Now)), cancel);
        return Export.Of(@as, $"tindak-lanjut-{time.Today.Iso}", rows, Columns);
    }

    /// <summary>The same on the page and in the export.</summary>
    internal static IReadOnlyList<Column<FollowUpRow>> Columns =>
    [
        new(FollowUpWords.Person, r => r.Name) { IsName = true, Typed = true, Href = r => FollowUpLinks.Of(r.Id) },
        new(FollowUpWords.Point, r => FollowUpWords.Months(r.Months)),
        new(FollowUpWords.Due, r => r.Due) { Sort = "due" },
        new(FollowUpWords.Standing, r => FollowUpWords.Of(r.Standing)) { Status = r => FollowUpWords.KindOf(r.Standing) },
        new(Say(id: "Paling akhir", en: "At the latest"), r => r.Closes),
        new(FollowUpWords.Tried, r => r.Tried) { Numeric = true },
    ];
}
