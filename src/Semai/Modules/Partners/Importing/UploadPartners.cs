using Microsoft.AspNetCore.Mvc;
using Semai.Data;
using Semai.Sheets;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Partners.Importing;

/// <summary>An officer brings a list of businesses; it is read and compared, and nothing changes yet.</summary>
public static class UploadPartners
{
    public const string Api = "/api/v1/partners/imports";
    const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Of a request; a little more than a file may have, so that the sentence is ours.</summary>
    const long BodyMax = (SheetBook.FileMegabytesMax + 6L) * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(PartnerPaths.Import, Show).RequireAuthorization(PartnerPermissions.Keep);
        app.MapPost(PartnerPaths.Import, Submit).RequireAuthorization(PartnerPermissions.Keep)
            .WithMetadata(new RequestSizeLimitAttribute(BodyMax)).WithFormOptions(multipartBodyLengthLimit: BodyMax);
        app.MapGet($"{PartnerPaths.Import}/template", Template).RequireAuthorization(PartnerPermissions.Keep);
        app.MapGet($"{PartnerPaths.Import}/sample", Sample).RequireAuthorization(PartnerPermissions.Keep);
        app.MapGet(Api, List).RequireAuthorization(PartnerPermissions.Keep);
        app.MapPost(Api, Call).RequireAuthorization(PartnerPermissions.Keep).WithMetadata(new RequestSizeLimitAttribute(BodyMax));
    }

    static Task<IResult> Show(Db db, IConfiguration settings, CancellationToken cancel) => ViewAsync(Form.Blank, db, settings, cancel);

    static async Task<IResult> Submit(IFormCollection posted, Db db, PartnerImports imports, Actor by, IConfiguration settings, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        var regency = await RegencyForm.ReadAsync(form, db, cancel);
        var file = posted.Files.GetFile("file");
        if (file is null) form.Note("file", Say(id: "Pilih berkasnya dulu.", en: "Choose the file first."), 0);
        if (posted.Files.Count > 1) form.Note("file", Say(id: "Unggah satu berkas dulu, terapkan, baru yang berikutnya.", en: "Upload one file, apply it, then the next."), 0);

        PartnerImport? import = null;
        await form.TryAsync(async () =>
        {
            using var content = new MemoryStream();
            await file!.CopyToAsync(content, cancel);
            import = (await imports.KeepAsync(content.ToArray(), Path.GetFileName(file.FileName), regency, by, cancel)).Import;
        });

        return import is null ? await ViewAsync(form, db, settings, cancel) : TypedResults.LocalRedirect($"{PartnerPaths.Import}/{import.Id}");
    }

    /// <param name="regency">Code of the regency; may be left out by who serves one only.</param>
    static async Task<IResult> Call(Stream body, string? regency, string? fileName, Db db, PartnerImports imports, Actor by, CancellationToken cancel)
    {
        var code = await RegencyForm.OwnAsync(regency, db, cancel) ?? throw PartnerImportRefusals.NoSuchRegency(regency ?? "");
        using var content = new MemoryStream();
        await body.CopyToAsync(content, cancel);
        var (import, plan) = await imports.KeepAsync(content.ToArray(), fileName ?? "usaha.csv", code, by, cancel);
        return TypedResults.Created($"{Api}/{import.Id}", PartnerImportSummary.Of(import, plan));
    }

    static async Task<IResult> List(Db db, CancellationToken cancel) =>
        TypedResults.Ok((await db.PartnerImports.AsNoTracking().OrderByDescending(i => i.Id).Take(Page.Size).ToListAsync(cancel)).ConvertAll(i => PartnerImportSummary.Of(i, null)));

    static IResult Template()
    {
        var file = new MemoryStream();
        using (var sheet = new SheetWriter(file, "Daftar usaha"))
        {
            sheet.Line(bold: true, ["No", "Nama Usaha", "Kegiatan", "Pemilik", "NIB", "Alamat", "Kecamatan", "Kelurahan/Desa", "No. HP", "Modal", "Omzet setahun", "Tenaga kerja", "Tahun", "lat", "lng"]);
            sheet.Line(1, "Contoh Keripik Pinang Jaya", "membuat keripik pisang dan dijual di pasar", "Ibu Contoh", "", "RT. 5 Jalan Contoh", "Tungkal Ilir", "Patunas", "0812-0000-0000", 15_000_000L, 120_000_000L, 3, 2025, "-0.8167", "103.4628");
        }

        return TypedResults.File(file.ToArray(), Sheet, "contoh-daftar-usaha.xlsx");
    }

    /// <summary>Invented businesses, for the demonstration only.</summary>
    static IResult Sample(IConfiguration settings)
    {
        if (!IsDemo(settings)) return TypedResults.NotFound();
        var file = new MemoryStream();
        new SamplePartners(SamplePartners.UsualRows, seed: 1).Write(file);
        return TypedResults.File(file.ToArray(), "text/csv", "usaha-rekaan.csv");
    }

    static bool IsDemo(IConfiguration settings) => settings["Semai:Demo"] is "true";

    static async Task<IResult> ViewAsync(Form form, Db db, IConfiguration settings, CancellationToken cancel) => Views.Show<UploadPartnersView>(new
    {
        Form = form,
        Regencies = await RegencyForm.OwnAsync(db, cancel),
        Imports = await db.PartnerImports.AsNoTracking().OrderByDescending(i => i.Id).Take(20).ToListAsync(cancel),
        Demo = IsDemo(settings),
    }, form.Status);
}
