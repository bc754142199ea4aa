using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Agreements;
using Semai.Shell;

namespace Semai.Modules.Partners.Vetting;

/// <summary>
/// Fills in the checklist, in one visit or several. With every item answered the check of an application is done; of an
/// approved business it is looked at anew before its renewal.
/// </summary>
public static class CheckBusiness
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/partners/{id:guid}/checklist", Show).RequireAuthorization(PartnerPermissions.Vet);
        app.MapPost("/partners/{id:guid}/checklist", Submit).RequireAuthorization(PartnerPermissions.Vet);
        app.MapPost("/api/v1/partners/{id:guid}/checklist", Call).RequireAuthorization(PartnerPermissions.Vet);
    }

    static async Task<IResult> Show(Id<Business> id, Db db, TimeProvider time, CancellationToken cancel)
    {
        if (await db.OwnBusinessAsync(id, cancel) is not { } business) return TypedResults.NotFound();

        var fresh = business.FreshAnswers;
        return await PageAsync(business, Form.Of([
            ("on", time.Today),
            .. fresh.Select(a => ($"v-{a.Key}", (object?)a.Value.Verdict)),
            .. fresh.Select(a => ($"n-{a.Key}", (object?)a.Value.Note)),
        ]), db, time, cancel);
    }

    static async Task<IResult> Submit(Id<Business> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.OwnBusinessAsync(id, cancel) is not { } business) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var rules = await VettingRules.OnAsync(time.Today, db, cancel);
        var request = new Request(form.Date("on"), EntriesOf(form, rules), form.Typed("then") == "done");
        var done = await form.TryAsync(() => DoAsync(business, request, rules, db, by, time, cancel));
        return done ? Views.Went(PartnerPaths.Of(id), ShellWords.Saved) : await PageAsync(business, form, db, time, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Business> id, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.OwnBusinessAsync(id, cancel) is not { } business) return TypedResults.NotFound();

        await DoAsync(business, request, await VettingRules.OnAsync(time.Today, db, cancel), db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, business.State));
    }

    static Task DoAsync(Business business, Request request, VettingRules rules, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var fresh = business.FreshAnswers;
        var said = request.Entries.Where(e => !fresh.TryGetValue(e.Item, out var a) || (a.Verdict, a.Note ?? "") != (e.Verdict, e.Note ?? "")).ToList();
        var when = Occasion.Of(request.On, by, time);
        if (request.Done && business.State is BusinessState.Applied) business.Check(said, rules, when);
        else business.Examine(said, rules, when);
        return db.SaveChangesAsync(cancel);
    }

    static List<ChecklistEntry> EntriesOf(Form form, VettingRules rules)
    {
        var entries = new List<ChecklistEntry>();
        foreach (var item in rules.Items.Where(i => form.Typed($"v-{i.Code}") is not ""))
        {
            var (verdict, note) = (form.Choice<ChecklistVerdict>($"v-{item.Code}"), form.TextOrNone($"n-{item.Code}", ChecklistAnswer.NoteMax));
            if (verdict is not ChecklistVerdict.Yes && note is null) form.Note($"n-{item.Code}", VettingRefusals.NoteMissing(item.Said).Message, note);
            entries.Add(new(item.Code, verdict, note));
        }

        return entries;
    }

    static async Task<IResult> PageAsync(Business business, Form form, Db db, TimeProvider time, CancellationToken cancel) =>
        Views.Show<CheckBusinessView>(new { Business = business, Items = (await VettingRules.OnAsync(time.Today, db, cancel)).Items, Form = form }, form.Status);

    /// <param name="On">The day it was looked at.</param>
    /// <param name="Entries">Items that were looked at; the others stay as they are.</param>
    /// <param name="Done">The check of an application is done; every item then needs an answer.</param>
    public sealed record Request(DateOnly On, IReadOnlyList<ChecklistEntry> Entries, bool Done = false);

    public sealed record Answer(Id<Business> Id, BusinessState State);
}
