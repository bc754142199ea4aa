using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Reference;
using Semai.Shell;

namespace Semai.Modules.Partners.Sectors;

/// <summary>An officer settles the sector of the ticked businesses at once: one sector for all, or each as it is suggested.</summary>
public static class ChooseSectors
{
    public const string Path = "/partners/sectors";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Path, Submit).RequireAuthorization(PartnerPermissions.Keep);
        app.MapPost("/api/v1/partners/sectors", Call).RequireAuthorization(PartnerPermissions.Keep);
    }

    static async Task<IResult> Submit([AsParameters] ListBusinesses.Query query, IFormCollection posted, Db db, SectorTeaching teaching, Actor by, Standing standing, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        Answer? answer = null;
        List<Id<Business>> picked = [.. form.AllTyped("id").Select(t => Id<Business>.TryParse(t, null, out var id) ? id : default)];
        return await form.TryAsync(async () => answer = await ChooseAsync(picked, SectorCodes.Find(form.Typed("sector")), db, teaching, by, cancel))
            ? Views.Went(query.Href(query.After), Done(answer!.Settled, answer.Changed))
            : await ListBusinesses.ViewAsync(query, form, db, standing, cancel);
    }

    static async Task<Answer> Call(Request request, Db db, SectorTeaching teaching, Actor by, CancellationToken cancel) =>
        await ChooseAsync(request.Ids, request.Sector, db, teaching, by, cancel);

    static async Task<Answer> ChooseAsync(IReadOnlyList<Id<Business>> ids, Sector? sector, Db db, SectorTeaching teaching, Actor by, CancellationToken cancel)
    {
        var businesses = await db.Businesses.Where(b => ids.Contains(b.Id) && (db.Scope.Everything || db.Scope.Regencies.Contains(b.RegencyCode))).ToListAsync(cancel);
        if (businesses.Count == 0) throw SectorRefusals.NothingPicked;
        return new(businesses.Count, await teaching.ChooseAsync(businesses, sector, by, cancel));
    }

    internal static string Done(int settled, int changed) => (settled, changed) switch
    {
        (1, 0) => Say(id: "Sektornya dipastikan.", en: "The sector is settled."),
        (_, 0) => Say(id: $"Sektor {Written.Number(settled)} usaha dipastikan.", en: $"The sector of {Written.Number(settled)} businesses is settled."),
        _ => Say(id: $"Sektor {Written.Number(settled)} usaha dipastikan; saran {Written.Number(changed)} usaha lain ikut berubah.", en: $"The sector of {Written.Number(settled)} is settled; the suggestion of {Written.Number(changed)} others changed with it."),
    };

    /// <param name="Sector">Null settles each as it is suggested.</param>
    public sealed record Request(IReadOnlyList<Id<Business>> Ids, Sector? Sector);

    /// <param name="Changed">How many other businesses are suggested another sector since.</param>
    public sealed record Answer(int Settled, int Changed);
}
