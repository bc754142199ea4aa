using Semai.Data;
using Semai.Modules.Agreements;
using Semai.Shell;

namespace Semai.Modules.Partners.Offers;

/// <summary>A business offers places, or an officer writes the offer for it. A draft until it is published; then it stands as it is.</summary>
public static class WriteOffer
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{OfferLinks.List}/new", New).RequireAuthorization(OfferPermissions.Write);
        app.MapPost(OfferLinks.List, Submit).RequireAuthorization(OfferPermissions.Write);
        app.MapPost(OfferLinks.Api, Call).RequireAuthorization(OfferPermissions.Write);
        app.MapGet($"{OfferLinks.List}/{{id:guid}}/change", Change).RequireAuthorization(OfferPermissions.Write);
        app.MapPost($"{OfferLinks.List}/{{id:guid}}/change", SubmitChange).RequireAuthorization(OfferPermissions.Write);
        app.MapPut($"{OfferLinks.Api}/{{id:guid}}", CallChange).RequireAuthorization(OfferPermissions.Write);
    }

    static async Task<IResult> New(string? business, OfferReading reading, TimeProvider time, CancellationToken cancel) =>
        await reading.BusinessAsync(business, cancel) is { } found
            ? await ViewAsync(OfferForm.Blank(found, time.Today), found, null, reading, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(IFormCollection posted, OfferReading reading, Writing writing, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        if (await reading.BusinessAsync(form.Typed("business"), cancel) is not { } business) return TypedResults.NotFound();

        var terms = OfferForm.Read(form);
        Offer? made = null;
        return await form.TryAsync(async () => made = await writing.DraftAsync(business, terms, cancel))
            ? Views.Went(OfferLinks.Of(made!.Id), Say(id: "Tawaran tersimpan sebagai rancangan.", en: "The offer is saved as a draft."))
            : await ViewAsync(form, business, null, reading, cancel);
    }

    static async Task<IResult> Call(Request request, OfferReading reading, Writing writing, CancellationToken cancel)
    {
        if (await reading.BusinessAsync(request.BusinessId.ToString(), cancel) is not { } business) return TypedResults.NotFound();

        var made = await writing.DraftAsync(business, request.Terms, cancel);
        return TypedResults.Created($"{OfferLinks.Api}/{made.Id}", OfferAnswer.Of(await reading.FileAsync(made, cancel)));
    }

    static async Task<IResult> Change(Guid id, OfferReading reading, CancellationToken cancel)
    {
        if (await FindAsync(id, reading, cancel) is not ({ } offer, { } business)) return TypedResults.NotFound();

        return await ViewAsync(OfferForm.Of(offer.Terms), business, offer, reading, cancel);
    }

    static async Task<IResult> SubmitChange(Guid id, IFormCollection posted, OfferReading reading, Writing writing, CancellationToken cancel)
    {
        if (await FindAsync(id, reading, cancel) is not ({ } offer, { } business)) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var terms = OfferForm.Read(form);
        return await form.TryAsync(() => writing.ChangeAsync(offer, terms, cancel))
            ? Views.Went(OfferLinks.Of(offer.Id), Say(id: "Tawaran diubah.", en: "The offer is changed."))
            : await ViewAsync(form, business, offer, reading, cancel);
    }

    static async Task<IResult> CallChange(Guid id, OfferTerms terms, OfferReading reading, Writing writing, CancellationToken cancel)
    {
        if (await FindAsync(id, reading, cancel) is not ({ } offer, _)) return TypedResults.NotFound();

        await writing.ChangeAsync(offer, terms, cancel);
        return TypedResults.Ok(OfferAnswer.Of(await reading.FileAsync(offer, cancel)));
    }

    static async Task<(Offer?, Business?)> FindAsync(Guid id, OfferReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } offer ? (offer, await reading.BusinessAsync(offer.BusinessId.ToString(), cancel)) : (null, null);

    static async Task<IResult> ViewAsync(Form form, Business business, Offer? offer, OfferReading reading, CancellationToken cancel) => Views.Show<WriteOfferView>(
        new { Form = form, Business = business, Offer = offer, Choices = await reading.ChoicesAsync(business, cancel), reading.MayReadBusiness }, form.Status);

    /// <summary>A new offer as other programs state it.</summary>
    public sealed record Request(Id<Business> BusinessId, OfferTerms Terms);

    /// <summary>Both doors end here.</summary>
    public sealed class Writing(Db db, AgreementFacts agreements, Actor by, TimeProvider time)
    {
        public async Task<Offer> DraftAsync(Business business, OfferTerms terms, CancellationToken cancel)
        {
            await CheckAsync(terms, cancel);
            var made = Offer.Draft(business, terms, await OfferLimits.OnAsync(time.Today, db, cancel), by, time.Now);
            db.Add(made);
            await db.SaveChangesAsync(cancel);
            return made;
        }

        public async Task ChangeAsync(Offer offer, OfferTerms terms, CancellationToken cancel)
        {
            await CheckAsync(terms, cancel);
            offer.Change(terms, await OfferLimits.OnAsync(time.Today, db, cancel), by, time.Now);
            await db.SaveChangesAsync(cancel);
        }

        async Task CheckAsync(OfferTerms terms, CancellationToken cancel)
        {
            await CheckServedAsync(terms, cancel);
            if (terms.AgreementId is not { } chosen) return;
            if ((await agreements.CoveringAsync(terms.Unit, terms.Starts, cancel)).All(a => a.Id != chosen)) throw OfferRefusals.AgreementNotForUnit;
        }

        /// <summary>Only open promises that the writer may read, and that places of this kind can move.</summary>
        async Task CheckServedAsync(OfferTerms terms, CancellationToken cancel)
        {
            if (terms.Serves.Count == 0) return;

            var open = await agreements.CommitmentsAsync(terms.Kind.Measures, time.Today, cancel);
            if (terms.Serves.Any(id => open.All(c => c.Id != id))) throw OfferRefusals.ServesNothingOfThis(terms.Kind);
        }
    }
}
