using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Agreements;
using Semai.Shell;

namespace Semai.Modules.Partners.Vetting;

/// <summary>A step of vetting where a day and the reason are all that must be told: applies, is refused, suspended, reinstated, ended.</summary>
public static class MoveBusiness
{
    static readonly BusinessAct[] Acts = [BusinessAct.Apply, BusinessAct.Refuse, BusinessAct.Suspend, BusinessAct.Reinstate, BusinessAct.End];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/partners/{id:guid}/stage/{act}", Show).RequireAuthorization(PartnerPermissions.Vet);
        app.MapPost("/partners/{id:guid}/stage/{act}", Submit).RequireAuthorization(PartnerPermissions.Vet);
        app.MapPost("/api/v1/partners/{id:guid}/stage", Call).RequireAuthorization(PartnerPermissions.Vet);
    }

    static async Task<IResult> Show(Id<Business> id, string act, Db db, TimeProvider time, CancellationToken cancel) =>
        Parse(act) is { } parsed && await db.OwnBusinessAsync(id, cancel) is { } business
            ? Page(business, parsed, Form.Of(("on", time.Today)))
            : TypedResults.NotFound();

    static async Task<IResult> Submit(
        Id<Business> id, string act, IFormCollection posted, Db db, Stopping stopping, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (Parse(act) is not { } parsed || await db.OwnBusinessAsync(id, cancel) is not { } business) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(parsed, form.Date("on"), form.TextOrNone("note", BusinessEvent.NoteMax));
        var done = await form.TryAsync(() => DoAsync(business, request, db, stopping, by, time, cancel));
        return done ? Views.Went(PartnerPaths.Of(id), ShellWords.Saved) : Page(business, parsed, form);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(
        Id<Business> id, Request request, Db db, Stopping stopping, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (!Acts.Contains(request.Act) || await db.OwnBusinessAsync(id, cancel) is not { } business) return TypedResults.NotFound();

        await DoAsync(business, request, db, stopping, by, time, cancel);
        return TypedResults.Ok(new Answer(id, business.State));
    }

    static Task DoAsync(Business business, Request request, Db db, Stopping stopping, Actor by, TimeProvider time, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        var when = Occasion.Of(request.On, by, time, request.Note);
        VerbOf(business, request.Act)(when);
        if (request.Act is BusinessAct.Suspend or BusinessAct.End) await stopping.TellAsync(business, when.Note!, by, time.Now, cancel);
        await db.SaveChangesAsync(cancel);
    }, cancel);

    static Action<Occasion> VerbOf(Business business, BusinessAct act) => act switch
    {
        BusinessAct.Apply => business.Apply,
        BusinessAct.Refuse => business.Refuse,
        BusinessAct.Suspend => business.Suspend,
        BusinessAct.Reinstate => business.Reinstate,
        BusinessAct.End => business.End,
        _ => throw new InvalidOperationException($"{act} has a page of its own."),
    };

    static BusinessAct? Parse(string act) => Acts.Where(a => a.ToString() == act).Select(a => (BusinessAct?)a).FirstOrDefault();

    static IResult Page(Business business, BusinessAct act, Form form) =>
        Views.Show<MoveBusinessView>(new { Business = business, Act = act, Form = form }, form.Status);

    /// <param name="Act">Apply, Refuse, Suspend, Reinstate or End.</param>
    /// <param name="On">When it happened.</param>
    /// <param name="Note">The reason; needed for all but Apply.</param>
    public sealed record Request(BusinessAct Act, DateOnly On, string? Note);

    public sealed record Answer(Id<Business> Id, BusinessState State);
}
