using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Offers;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Placements.Internships;

/// <summary>Proposes a person for a place of an offer. The place is held from then on; who goes is decided at the gate.</summary>
public static class ProposePlacement
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(PlacementLinks.New, Show).RequireAuthorization(InternshipPermissions.Keep);
        app.MapPost(PlacementLinks.New, Submit).RequireAuthorization(InternshipPermissions.Keep);
        app.MapPost(PlacementLinks.Api, Call).RequireAuthorization(InternshipPermissions.Keep);
    }

    static Task<IResult> Show(string? offer, string? person, Db db, TimeProvider time, CancellationToken cancel) =>
        ViewAsync(Form.Of(("offer", offer), ("person", person)), db, time, cancel);

    static async Task<IResult> Submit(IFormCollection posted, Placing placing, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        var (offer, person) = (form.Chosen<Offer>("offer"), form.Chosen<Participant>("person"));
        Placement? made = null;
        return await form.TryAsync(async () => made = await placing.ProposeAsync(offer, person, null, by, cancel))
            ? Views.Went(PlacementLinks.Of(made!.Id), Say(id: "Tempatnya dipegang. Berikutnya, lengkapi berkasnya.", en: "The place is held. Next, gather the papers."))
            : await ViewAsync(form, db, time, cancel);
    }

    static async Task<IResult> Call(Request request, Placing placing, Actor by, CancellationToken cancel)
    {
        var made = await placing.ProposeAsync(request.OfferId, request.ParticipantId, request.Plan, by, cancel);
        return TypedResults.Created($"{PlacementLinks.Api}/{made.Id}", new Answer(made.Id, made.State, made.Starts, made.Ends));
    }

    static async Task<IResult> ViewAsync(Form form, Db db, TimeProvider time, CancellationToken cancel)
    {
        var today = time.Today;
        var offers = await (
            from offer in db.Offers
            where offer.State == OfferState.Published && offer.Kind != OfferKind.Mentoring && offer.Ends >= today
            orderby offer.Title, offer.Id
            select new { offer.Id, offer.Title, offer.Kind, offer.Venue, Free = offer.Places - offer.Taken, offer.Starts, offer.Ends }).Take(300).ToListAsync(cancel);
        var placed = db.Placements.Where(p => p.HolderId != null).Select(p => p.ParticipantId);
        var people = await (
            from custody in db.Custodies
            where custody.Presence == Presence.Present && !placed.Contains(custody.ParticipantId)
            join person in db.Participants on custody.ParticipantId equals person.Id
            orderby person.NameKey
            select new { person.Id, person.Name, person.Alias, person.Patronym, person.Sex }).Take(3000).ToListAsync(cancel);

        return Views.Show<ProposePlacementView>(new
        {
            Form = form,
            Offers = (IReadOnlyList<Option>)[.. offers.Select(o => new Option($"{o.Id}", $"{o.Title}, {o.Venue} ({InternshipWords.Where(o.Kind)}, {o.Free} {Say(id: "tempat", en: "places")}, {o.Starts.Short} – {o.Ends.Short})"))],
            People = (IReadOnlyList<Option>)[.. people.Select(p => new Option($"{p.Id}", ParticipantWords.FullName(p.Name, p.Alias, p.Patronym, p.Sex)))],
        }, form.Status);
    }

    /// <param name="Plan">Days and hours of their own; left out, those of the offer from today on.</param>
    public sealed record Request(Id<Offer> OfferId, Id<Participant> ParticipantId, PlacementPlan? Plan = null);

    /// <param name="Starts">The first day laid out.</param>
    /// <param name="Ends">The last day laid out.</param>
    public sealed record Answer(Id<Placement> Id, PlacementState State, DateOnly Starts, DateOnly Ends);
}
