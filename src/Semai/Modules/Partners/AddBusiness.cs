using Semai.Data;
using Semai.Modules.Partners.Sectors;
using Semai.Modules.Reference;
using Semai.Shell;

namespace Semai.Modules.Partners;

/// <summary>An officer lists one business by hand. Its sector is suggested from its words, unless the officer chooses one.</summary>
public static class AddBusiness
{
    public static string Title => Say(id: "Tambah usaha", en: "Add a business");

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(PartnerPaths.Add, Show).RequireAuthorization(PartnerPermissions.Keep);
        app.MapPost(PartnerPaths.Add, Submit).RequireAuthorization(PartnerPermissions.Keep);
        app.MapPost("/api/v1/partners", Call).RequireAuthorization(PartnerPermissions.Keep);
    }

    static Task<IResult> Show(Db db, CancellationToken cancel) => ViewAsync(Form.Blank, db, cancel);

    static async Task<IResult> Submit(IFormCollection posted, Db db, SectorAdvice advice, SectorTeaching teaching, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        var (regency, details, kbli) = (await RegencyForm.ReadAsync(form, db, cancel), BusinessForm.Read(form, new("")), KbliForm.Read(form));
        Business? business = null;
        return await form.TryAsync(async () => business = await AddAsync(regency, details, SectorCodes.Find(form.Typed("sector")), kbli, db, advice, teaching, by, time, cancel))
            ? Views.Went(PartnerPaths.Of(business!.Id), ShellWords.Saved)
            : await ViewAsync(form, db, cancel);
    }

    static async Task<IResult> Call(Request request, Db db, SectorAdvice advice, SectorTeaching teaching, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var regency = await RegencyForm.OwnAsync(request.Regency, db, cancel) ?? throw Importing.PartnerImportRefusals.NoSuchRegency(request.Regency ?? "");
        var business = await AddAsync(regency, request.Details, request.Sector, request.Kbli ?? [], db, advice, teaching, by, time, cancel);
        return TypedResults.Created($"/api/v1/partners/{business.Id}", new Answer(business.Id, business.Sector, business.SectorOrigin, business.SectorConfidence, business.SectorBecause));
    }

    static async Task<Business> AddAsync(
        string regency, BusinessDetails details, Sector? sector, IReadOnlyList<BusinessKbli> kbli, Db db, SectorAdvice advice, SectorTeaching teaching, Actor by, TimeProvider time, CancellationToken cancel)
    {
        await KbliForm.MustExistAsync(kbli, db, cancel);
        var business = Business.List(regency, await BusinessForm.CheckedAsync(details, regency, null, db, cancel), null, by, time.Now);
        business.Suggest((await advice.OfAsync(regency, cancel)).Suggest(business.Name, business.Activity));
        business.Classify(kbli, by, time.Now);
        db.Add(business);
        if (sector is null) await db.SaveChangesAsync(cancel);
        else await teaching.ChooseAsync([business], sector, by, cancel);
        return business;
    }

    static async Task<IResult> ViewAsync(Form form, Db db, CancellationToken cancel) =>
        Views.Show<WriteBusinessView>(new { Form = form, Regencies = await RegencyForm.OwnAsync(db, cancel), Places = await WriteBusinessPlaces.OfAsync(db.Scope.Regencies, db, cancel) }, form.Status);

    /// <param name="Regency">Code; may be left out by who serves one only.</param>
    /// <param name="Sector">Null leaves it to the suggestion.</param>
    public sealed record Request(string? Regency, BusinessDetails Details, Sector? Sector, IReadOnlyList<BusinessKbli>? Kbli);

    public sealed record Answer(Id<Business> Id, Sector? Sector, SectorOrigin SectorOrigin, int? SectorConfidence, string? SectorBecause);
}

/// <summary>Districts to choose from.</summary>
static class WriteBusinessPlaces
{
    public static async Task<IReadOnlyList<Region>> OfAsync(IReadOnlyList<string> regencies, Db db, CancellationToken cancel) =>
        await db.Regions.AsNoTracking().Where(r => r.Level == RegionLevel.District && regencies.Contains(r.ParentCode!)).OrderBy(r => r.Name).ToListAsync(cancel);
}
