using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Reference;
using Semai.Modules.Reintegration.CashBooks;
using Semai.Modules.Reintegration.Ventures;
using Semai.Shell;

namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>A person opens the book of a business that no officer has recorded yet. It counts once an officer has looked at the first sale.</summary>
public static class BeginVenture
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(DoorLinks.Begin, Show).RequireAuthorization(DoorPermissions.Own);
        app.MapPost(DoorLinks.Begin, Submit).RequireAuthorization(DoorPermissions.Own);
    }

    static async Task<IResult> Show(OwnRecords own, Db db, TimeProvider time, CancellationToken cancel) =>
        await OwnerAsync(own, db, cancel) is { } owner ? await ViewAsync(owner, Form.Of(("on", time.Today)), own, db, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(IFormCollection posted, OwnRecords own, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await OwnerAsync(own, db, cancel) is not { } owner) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var details = new VentureDetails(form.Text("name", Venture.NameMax), form.Text("activity", Venture.TextMax), form.Choice<Sector>("sector"), null, form.Text("region", Region.CodeMax), null);
        var evidence = new EvidenceGiven(EvidenceKind.FirstSale, form.Date("on"), form.Text("what", Venture.TextMax));
        Venture? begun = null;
        return await form.TryAsync(async () => begun = await BeginAsync(owner, details, evidence, own, db, by, time, cancel))
            ? Views.Went(DoorLinks.Book(begun!.Id), ShellWords.Saved)
            : await ViewAsync(owner, form, own, db, cancel);
    }

    static async Task<Venture> BeginAsync(Owner owner, VentureDetails details, EvidenceGiven evidence, OwnRecords own, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        await VentureForm.MustExistAsync(details, db, cancel);
        if ((await own.VenturesAsync(cancel)).Any(v => Folded.Of(v.Name) == Folded.Of(details.Name))) throw VentureRefusals.AlreadyThere;

        var begun = Venture.Report(owner.Id, owner.Unit, owner.Left, details, evidence, null, by, time.Now);
        db.AddRange(begun, CashBook.Open(begun.Id, null));
        await db.SaveChangesAsync(cancel);
        return begun;
    }

    /// <summary>Unit and day of release stand in the custody, which the door itself never shows.</summary>
    static async Task<Owner?> OwnerAsync(OwnRecords own, Db db, CancellationToken cancel)
    {
        if (own.Person is not { } person) return null;

        var found = await db.Custodies.IgnoreQueryFilters().Where(c => c.ParticipantId == person && c.Presence == Presence.Released).Select(c => new { c.Unit, c.PresentSince }).SingleOrDefaultAsync(cancel);
        return found is null ? null : new(person, found.Unit, found.PresentSince);
    }

    static async Task<IResult> ViewAsync(Owner owner, Form form, OwnRecords own, Db db, CancellationToken cancel)
    {
        var (people, regencies) = (db.Participants, db.Organisations.Where(o => o.UnitNo == owner.Unit));
        var region = await people.Where(p => p.Id == owner.Id).Select(p => p.RegionCode).SingleOrDefaultAsync(cancel) ?? await regencies.Select(o => o.RegionCode).SingleOrDefaultAsync(cancel) ?? "";
        return DoorPages.Show<BeginVentureView>(new { Form = form, Places = await VentureForm.PlacesAsync(region, db, cancel), HasOther = (await own.VenturesAsync(cancel)).Count > 0 }, form.Status);
    }

    sealed record Owner(Id<Participant> Id, int Unit, DateOnly Left);
}
