using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Agreements;
using Semai.Modules.Partners.Reading;
using Semai.Shell;

namespace Semai.Modules.Partners.Vetting;

/// <summary>Approves a checked business, or renews an approval. Whoever checked does not approve, where somebody else can.</summary>
public static class ApproveBusiness
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/partners/{id:guid}/approval", Show).RequireAuthorization(PartnerPermissions.Vet);
        app.MapPost("/partners/{id:guid}/approval", Submit).RequireAuthorization(PartnerPermissions.Vet);
        app.MapPost("/api/v1/partners/{id:guid}/approval", Call).RequireAuthorization(PartnerPermissions.Vet);
    }

    static async Task<IResult> Show(Id<Business> id, Db db, BusinessFiles files, TimeProvider time, CancellationToken cancel) =>
        await db.OwnBusinessAsync(id, cancel) is { } business
            ? await PageAsync(business, Form.Of(("on", time.Today)), db, files, time, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Business> id, IFormCollection posted, Db db, BusinessFiles files, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.OwnBusinessAsync(id, cancel) is not { } business) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Date("on"), form.TextOrNone("note", BusinessEvent.NoteMax));
        var done = await form.TryAsync(() => DoAsync(business, request, db, by, time, cancel));
        return done
            ? Views.Went(PartnerPaths.Of(id), Say(id: $"Disetujui sampai {business.ApprovedUntil!.Value.Long}.", en: $"Approved until {business.ApprovedUntil!.Value.Long}."))
            : await PageAsync(business, form, db, files, time, cancel);
    }

    static async Task<Results<Ok<Answer>, NotFound>> Call(Id<Business> id, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.OwnBusinessAsync(id, cancel) is not { } business) return TypedResults.NotFound();

        await DoAsync(business, request, db, by, time, cancel);
        return TypedResults.Ok(new Answer(id, business.State, business.ApprovedUntil!.Value));
    }

    static async Task DoAsync(Business business, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var when = Occasion.Of(request.On, by, time, request.Note);
        var rules = await VettingRules.OnAsync(when.On, db, cancel);
        var alone = await db.IsAloneAsync(by, business.RegencyCode, time.Today, cancel);
        if (business.State is BusinessState.Approved) business.Renew(rules, alone, when);
        else business.Approve(rules, alone, when);
        await db.SaveChangesAsync(cancel);
    }

    static async Task<IResult> PageAsync(Business business, Form form, Db db, BusinessFiles files, TimeProvider time, CancellationToken cancel) =>
        Views.Show<ApproveBusinessView>(new
        {
            Business = business,
            Lines = await files.ChecklistAsync(business, time.Today, cancel),
            Months = (await VettingRules.OnAsync(time.Today, db, cancel)).ValidMonths,
            Form = form,
        }, form.Status);

    /// <param name="On">The day it was agreed to; the approval counts from it.</param>
    public sealed record Request(DateOnly On, string? Note);

    public sealed record Answer(Id<Business> Id, BusinessState State, DateOnly ApprovedUntil);
}
