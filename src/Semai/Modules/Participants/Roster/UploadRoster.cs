using Semai.Data;
using Semai.Modules.Access;
using Semai.Sheets;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Participants.Roster;

/// <summary>An officer brings the roster of the prison; it is read and compared, and nothing changes yet.</summary>
public static class UploadRoster
{
    public const string Path = "/participants/import";
    public const string Api = "/api/v1/participants/imports";

    /// <summary>Of a request; a little more than a file may have, so that the sentence is ours.</summary>
    const long BodyMax = (SheetBook.FileMegabytesMax + 6L) * 1024 * 1024;

    const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).RequireAuthorization(RosterPermissions.Import);
        app.MapPost(Path, Submit).RequireAuthorization(RosterPermissions.Import)
            .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(BodyMax))
            .WithFormOptions(multipartBodyLengthLimit: BodyMax);
        app.MapGet($"{Path}/template", Template).RequireAuthorization(RosterPermissions.Import);
        app.MapGet($"{Path}/sample", Sample).RequireAuthorization(RosterPermissions.Import);
        app.MapGet(Api, List).RequireAuthorization(RosterPermissions.Import);
        app.MapPost(Api, Call).RequireAuthorization(RosterPermissions.Import)
            .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(BodyMax));
    }

    static async Task<IResult> Show(Db db, IConfiguration settings, CancellationToken cancel) =>
        await ViewAsync(Form.Blank, db, settings, cancel);

    static async Task<IResult> Submit(IFormCollection posted, Db db, Vault vault, Rosters rosters, Actor by, TimeProvider time, IConfiguration settings, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        var units = await UnitsAsync(db, cancel);
        var unit = units.Count == 1 ? units[0] : units.FirstOrDefault(u => u.Code == form.Typed("unit"));
        if (unit is null) form.Note("unit", Say(id: "Pilih unitnya.", en: "Choose the unit."), 0);
        var file = posted.Files.GetFile("file");
        if (file is null) form.Note("file", Say(id: "Pilih berkasnya dulu.", en: "Choose the file first."), 0);
        if (posted.Files.Count > 1) form.Note("file", Say(id: "Unggah satu berkas dulu, terapkan, baru yang berikutnya.", en: "Upload one file, apply it, then the next."), 0);

        RosterImport? import = null;
        await form.TryAsync(async () =>
        {
            using var content = new MemoryStream();
            await file!.CopyToAsync(content, cancel);
            import = (await KeepAsync(content.ToArray(), System.IO.Path.GetFileName(file.FileName), unit!, db, vault, rosters, by, time, cancel)).Import;
        });

        return import is null ? await ViewAsync(form, db, settings, cancel) : TypedResults.LocalRedirect($"{Path}/{import.Id}");
    }

    static async Task<IResult> Call(Stream body, string? unit, string? fileName, Db db, Vault vault, Rosters rosters, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var units = await UnitsAsync(db, cancel);
        if ((unit is null && units.Count == 1 ? units[0] : units.FirstOrDefault(u => string.Equals(u.Code, unit, StringComparison.OrdinalIgnoreCase))) is not { } prison)
            throw RosterRefusals.NoSuchUnit(unit ?? "");

        using var content = new MemoryStream();
        await body.CopyToAsync(content, cancel);
        var (import, preview) = await KeepAsync(content.ToArray(), fileName ?? "register.xlsx", prison, db, vault, rosters, by, time, cancel);
        return TypedResults.Created($"{Api}/{import.Id}", RosterImportSummary.Of(import, preview));
    }

    static async Task<(RosterImport Import, RosterPreview Preview)> KeepAsync(
        byte[] file, string name, Organisation prison, Db db, Vault vault, Rosters rosters, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var unit = prison.UnitNo!.Value;
        var preview = await rosters.PreviewAsync(rosters.Read(file, name, prison), unit, cancel);
        var import = RosterImport.Upload(unit, name, SheetBook.HashOf(file), file.Length, by, time.Now);
        import.Count(preview.Counts);
        db.Add(import);
        RosterFile.Keep(db, import, file, vault);
        await db.SaveChangesAsync(cancel);
        rosters.Remember(import, preview.Reading);
        return (import, preview);
    }

    static async Task<IResult> List(Db db, CancellationToken cancel) =>
        TypedResults.Ok((await db.RosterImports.AsNoTracking().OrderByDescending(i => i.Id).Take(Page.Size).ToListAsync(cancel)).ConvertAll(i => RosterImportSummary.Of(i, null)));

    static IResult Template()
    {
        var file = new MemoryStream();
        using (var sheet = new SheetWriter(file, "Daftar WBP"))
        {
            sheet.Line(bold: true, [.. SampleRoster.Headings]);
            sheet.Line(1, "B.I 12/2025", "Contoh Nama als PANGGILAN bin Ayah", "L", "Kuala Tungkal", new DateOnly(1990, 5, 17), "1506021705900001", "RT. 5 Kel. Patunas Kec. Tungkal Ilir", "", "SMP", "",
                "Pencurian", "363 KUHP", "2 Tahun 6 Bulan", new DateOnly(2025, 1, 10), new DateOnly(2025, 11, 10), new DateOnly(2026, 4, 10), new DateOnly(2026, 9, 10), new DateOnly(2027, 7, 10), 0, "olahan kelapa");
        }

        return TypedResults.File(file.ToArray(), Sheet, "contoh-register.xlsx");
    }

    /// <summary>Invented people, for the demonstration only.</summary>
    static async Task<IResult> Sample(Db db, IConfiguration settings, CancellationToken cancel)
    {
        if (!IsDemo(settings)) return TypedResults.NotFound();
        var file = new MemoryStream();
        new SampleRoster(SampleRoster.UsualRows, seed: 1).Write(file, await UnitsAsync(db, cancel) is [var prison, ..] ? prison.Name : "LAPAS KELAS IIB KUALA TUNGKAL");
        return TypedResults.File(file.ToArray(), Sheet, "register-rekaan.xlsx");
    }

    /// <summary>The prisons whose roster this reader keeps.</summary>
    internal static async Task<IReadOnlyList<Organisation>> UnitsAsync(Db db, CancellationToken cancel)
    {
        var (everything, units) = (db.Scope.Everything, db.Scope.Units);
        return await db.Organisations.AsNoTracking().Where(o => o.UnitNo != null && o.Kind == OrganisationKind.Prison && (everything || units.Contains(o.UnitNo.Value)))
            .OrderBy(o => o.Name).ToListAsync(cancel);
    }

    static bool IsDemo(IConfiguration settings) => settings["Semai:Demo"] is "true";

    static async Task<IResult> ViewAsync(Form form, Db db, IConfiguration settings, CancellationToken cancel)
    {
        var imports = await db.RosterImports.AsNoTracking().OrderByDescending(i => i.Id).Take(20).ToListAsync(cancel);
        return Views.Show<UploadRosterView>(new { Form = form, Units = await UnitsAsync(db, cancel), Imports = imports, Demo = IsDemo(settings) }, form.Status);
    }
}

/// <summary>An import as other programs read it.</summary>
/// <param name="Problems">Only of one that is still looked at; so are the conflicts.</param>
public sealed record RosterImportSummary(
    Id<RosterImport> Id, int Unit, string FileName, string FileHash, RosterImportState State, RosterCounts Counts, string UploadedBy, DateTime UploadedAt,
    string? AppliedBy, DateTime? AppliedAt, IReadOnlyList<RosterProblemLine>? Problems, IReadOnlyList<RosterConflictLine>? Conflicts)
{
    public static RosterImportSummary Of(RosterImport i, RosterPreview? preview) => new(
        i.Id, i.Unit, i.FileName, i.FileHash, i.State, new(i.Rows, i.New, i.Changed, i.Same, i.Conflicting, i.Rejected, i.Missing, i.Taken),
        i.UploadedBy, i.UploadedAt, i.AppliedBy, i.AppliedAt,
        preview is null ? null : [.. preview.Reading.Rows.SelectMany(r => r.Problems.Select(p => new RosterProblemLine(r.Sheet, r.Line, RosterFields.Code(p.Field), p.Code, p.Cell, p.Message, p.Remedy)))],
        preview is null ? null : [.. preview.Steps.Where(s => s.Outcome is RosterOutcome.Conflicting).Select(s => new RosterConflictLine(s.Row.Key, s.Row.Line, s.Person, s.Reason ?? "", s.CanTake, ComparedField.Of(s.Disputed)))]);
}

/// <summary>A row that contradicts what Semai holds, with both values; the key names it when a choice is made.</summary>
/// <param name="Choosable">The roster's values can be taken instead.</param>
public sealed record RosterConflictLine(string Key, int Line, Id<Participant>? Participant, string Reason, bool Choosable, IReadOnlyList<ComparedField> Fields);

public sealed record RosterProblemLine(string Sheet, int Line, string Field, string Code, string Cell, string Message, string Remedy);
