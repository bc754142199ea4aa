using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Partners.Offers;

/// <summary>Publishes an offer to people of the prison, or takes it back with a reason once nobody holds a place.</summary>
public static class MoveOffer
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost($"{OfferLinks.List}/{{id:guid}}/publish", Publish).RequireAuthorization(OfferPermissions.Publish);
        app.MapPost($"{OfferLinks.Api}/{{id:guid}}/publish", CallPublish).RequireAuthorization(OfferPermissions.Publish);
        app.MapGet($"{OfferLinks.List}/{{id:guid}}/withdraw", ShowWithdraw).RequireAuthorization(OfferPermissions.Publish);
        app.MapPost($"{OfferLinks.List}/{{id:guid}}/withdraw", Withdraw).RequireAuthorization(OfferPermissions.Publish);
        app.MapPost($"{OfferLinks.Api}/{{id:guid}}/withdraw", CallWithdraw).RequireAuthorization(OfferPermissions.Publish);
    }

    static async Task<IResult> Publish(Guid id, IFormCollection posted, OfferReading reading, Moving moving, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } offer) return TypedResults.NotFound();

        _ = posted; // binding it checks the token
        await moving.PublishAsync(offer, cancel);
        return Views.Went(OfferLinks.Of(offer.Id), Say(id: "Tawaran dibuka. Berikutnya, cocokkan dengan pesertanya.", en: "The offer is published. Next, match it with people."));
    }

    static async Task<IResult> CallPublish(Guid id, OfferReading reading, Moving moving, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } offer) return TypedResults.NotFound();

        await moving.PublishAsync(offer, cancel);
        return TypedResults.Ok(new Answer(offer.Id, offer.State));
    }

    static async Task<IResult> ShowWithdraw(Guid id, OfferReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } offer ? View(offer, Form.Blank) : TypedResults.NotFound();

    static async Task<IResult> Withdraw(Guid id, IFormCollection posted, OfferReading reading, Moving moving, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } offer) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var reason = form.Text("reason", OfferEvent.NoteMax);
        return await form.TryAsync(() => moving.WithdrawAsync(offer, reason, cancel))
            ? Views.Went(OfferLinks.Of(offer.Id), Say(id: "Tawaran ditarik.", en: "The offer is withdrawn."))
            : View(offer, form);
    }

    static async Task<IResult> CallWithdraw(Guid id, Request request, OfferReading reading, Moving moving, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } offer) return TypedResults.NotFound();

        await moving.WithdrawAsync(offer, request.Reason, cancel);
        return TypedResults.Ok(new Answer(offer.Id, offer.State));
    }

    static IResult View(Offer offer, Form form) => Views.Show<WithdrawOfferView>(new { Offer = offer, Form = form }, form.Status);

    public sealed record Request(string Reason);

    public sealed record Answer(Id<Offer> Id, OfferState State);

    /// <summary>Both doors end here.</summary>
    public sealed class Moving(Db db, Actor by, TimeProvider time)
    {
        public async Task PublishAsync(Offer offer, CancellationToken cancel)
        {
            var business = await db.Businesses.FirstOrDefaultAsync(b => b.Id == offer.BusinessId, cancel) ?? throw OfferRefusals.BusinessNotApproved;
            offer.Publish(business, time.Today, by, time.Now);
            await db.SaveChangesAsync(cancel);
        }

        public async Task WithdrawAsync(Offer offer, string reason, CancellationToken cancel)
        {
            if (offer.Taken > 0) throw OfferRefusals.StillHeld(offer.Taken);
            offer.Withdraw(reason, by, time.Now);
            await db.SaveChangesAsync(cancel);
        }
    }
}
