using Semai.Modules.Partners.OwnDoor;
using Semai.Modules.Placements.Internships.Logbook;
using Semai.Modules.Placements.Mentoring.HostDoor;
using Semai.Shell;

namespace Semai.Modules.Placements.Internships.HostDoor;

/// <summary>A business sees who works there and whom its mentors guide, and writes the days of work down.</summary>
public static class ShowHostPeople
{
    public const string List = $"{MyBusiness.Path}/people";
    public const string Api = "/api/v1/my-business/people";

    /// <summary>The pairs of its mentors, for programs.</summary>
    public const string PairsApi = "/api/v1/my-business/mentoring";

    public static string PathOf(Id<Placement> id) => $"{List}/{id}";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(List, Show).RequireAuthorization(InternshipPermissions.Host);
        app.MapGet(Api, Find).RequireAuthorization(InternshipPermissions.Host);
        app.MapGet(PairsApi, FindPairs).RequireAuthorization(InternshipPermissions.Host);
        app.MapGet($"{List}/{{id:guid}}", ShowOne).RequireAuthorization(InternshipPermissions.Host);
        app.MapGet($"{Api}/{{id:guid}}", FindOne).RequireAuthorization(InternshipPermissions.Host);
        app.MapPost($"{List}/{{id:guid}}", Submit).RequireAuthorization(InternshipPermissions.Host);
        app.MapPost($"{Api}/{{id:guid}}/logbook", Call).RequireAuthorization(InternshipPermissions.Host);
    }

    static async Task<IResult> Show(HostPeople people, HostPairs pairs, CancellationToken cancel) =>
        await people.ListAsync(cancel) is { } all && await pairs.ListAsync(cancel) is { } mentoring
            ? Views.Show<ShowHostPeopleView>(new { People = all, Mentoring = mentoring })
            : TypedResults.NotFound();

    static async Task<IResult> Find(HostPeople people, CancellationToken cancel) =>
        await people.ListAsync(cancel) is { } all ? TypedResults.Ok(all) : TypedResults.NotFound();

    static async Task<IResult> FindPairs(HostPairs pairs, CancellationToken cancel) =>
        await pairs.ListAsync(cancel) is { } mentoring ? TypedResults.Ok(mentoring.Pairs) : TypedResults.NotFound();

    static async Task<IResult> ShowOne(Guid id, string? day, HostPeople people, TimeProvider time, CancellationToken cancel)
    {
        if (await people.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var sheet = await people.SheetAsync(found, cancel);
        return View(sheet, LogbookForm.Of(found, sheet.Logbook, PlacementLinks.Day(day) ?? sheet.Logbook.OpenTo(LogbookSide.Host).Select(d => (DateOnly?)d).FirstOrDefault() ?? time.Today));
    }

    static async Task<IResult> FindOne(Guid id, HostPeople people, CancellationToken cancel) =>
        await people.FindAsync(id, cancel) is { } found ? TypedResults.Ok(Answer.Of(await people.SheetAsync(found, cancel))) : TypedResults.NotFound();

    static async Task<IResult> Submit(Guid id, IFormCollection posted, HostPeople people, LogbookKeeping logbook, Actor by, CancellationToken cancel)
    {
        if (await people.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var it = LogbookForm.Read(form);
        return await form.TryAsync(() => logbook.WriteAsync(found, it, LogbookSide.Host, by, cancel))
            ? Views.Went(PathOf(found.Id), ShellWords.Saved)
            : View(await people.SheetAsync(found, cancel), form);
    }

    static async Task<IResult> Call(Guid id, DayWritten request, HostPeople people, LogbookKeeping logbook, Actor by, CancellationToken cancel)
    {
        if (await people.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();
        if (LogbookForm.Problems(request) is { } problems) return TypedResults.ValidationProblem(problems);

        await logbook.WriteAsync(found, request, LogbookSide.Host, by, cancel);
        return TypedResults.Ok(Answer.Of(await people.SheetAsync(found, cancel)));
    }

    static IResult View(HostSheet sheet, Form form) => Views.Show<ShowHostPersonView>(new { Sheet = sheet, Form = form }, form.Status);

    public sealed record Answer(HostPerson Person, LogbookAnswer Logbook)
    {
        internal static Answer Of(HostSheet sheet) => new(sheet.Person, LogbookAnswer.Of(sheet.Logbook));
    }
}
