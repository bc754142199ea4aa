using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Shell;

namespace Semai.Modules.Partners.Offers;

/// <summary>One offer: what, where and when, on what ground, how many places are free, and the step that is next.</summary>
public static class ShowOffer
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{OfferLinks.List}/{{id:guid}}", Show).RequireAuthorization(OfferPermissions.Read);
        app.MapGet($"{OfferLinks.Api}/{{id:guid}}", Find).RequireAuthorization(OfferPermissions.Read);
    }

    static async Task<IResult> Show(Guid id, OfferReading reading, Standing standing, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found
            ? Views.Show<ShowOfferView>(new { File = await reading.FileAsync(found, cancel), standing.May })
            : TypedResults.NotFound();

    static async Task<IResult> Find(Guid id, OfferReading reading, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found
            ? TypedResults.Ok(OfferAnswer.Of(await reading.FileAsync(found, cancel)))
            : TypedResults.NotFound();
}

/// <summary>An offer as other programs read it.</summary>
/// <param name="Business">Name of the business; null where the reader may not see it.</param>
/// <param name="MinutesAway">On a day, travel included.</param>
/// <param name="Safeguards">Codes of those in place.</param>
public sealed record OfferAnswer(
    Id<Offer> Id, Id<Business> BusinessId, string? Business, OfferKind Kind, string Title, OfferState State, string Sector, int Unit,
    Id<Agreement>? AgreementId, IReadOnlyList<Id<Commitment>> Serves, int Places, int Taken, int Minimum, DateOnly Starts, DateOnly Ends,
    IReadOnlyList<DayOfWeek> Weekdays, TimeOnly From, TimeOnly To, int TravelMinutes, int MinutesAway, string Venue, string? RegionCode,
    SkillLevel Skill, string? Skills, string? Languages, IReadOnlyList<string> Safeguards)
{
    public static OfferAnswer Of(OfferFile file)
    {
        var (o, terms) = (file.Offer, file.Offer.Terms);
        return new(
            o.Id, o.BusinessId, file.Business, o.Kind, o.Title, o.State, Reference.SectorCodes.CodeOf(o.Sector), o.Unit, o.AgreementId, terms.Serves,
            o.Places, o.Taken, o.Minimum, o.Starts, o.Ends, terms.Weekdays, o.From, o.To, o.TravelMinutes, terms.MinutesAway, o.Venue, o.RegionCode,
            o.Skill, o.Skills, o.Languages, terms.Safeguards);
    }
}
