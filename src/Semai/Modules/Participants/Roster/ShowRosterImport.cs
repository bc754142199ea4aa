using Semai.Data;
using Semai.Shell;
using Semai.Shell.Lists;

namespace Semai.Modules.Participants.Roster;

/// <summary>What an import would do, or did: row by row, with the cell, the reason in plain words, and what to do about it.</summary>
public static class ShowRosterImport
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{UploadRoster.Path}/{{id:guid}}", Show).RequireAuthorization(RosterPermissions.Import);
        app.MapPost($"{UploadRoster.Path}/{{id:guid}}/columns", Correct).RequireAuthorization(RosterPermissions.Import);
        app.MapGet($"{UploadRoster.Path}/{{id:guid}}/problems", Problems).RequireAuthorization(RosterPermissions.Import);
        app.MapGet($"{UploadRoster.Api}/{{id:guid}}", Answer).RequireAuthorization(RosterPermissions.Import);
    }

    static async Task<IResult> Show(Guid id, string? show, string? from, Db db, Vault vault, Rosters rosters, TimeProvider time, CancellationToken cancel) =>
        await db.RosterImports.AsNoTracking().FirstOrDefaultAsync(i => i.Id == new Id<RosterImport>(id), cancel) is { } import
            ? await ViewAsync(import, Form.Blank, show, from, db, vault, rosters, time, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Answer(Guid id, Db db, Vault vault, Rosters rosters, CancellationToken cancel)
    {
        if (await db.RosterImports.AsNoTracking().FirstOrDefaultAsync(i => i.Id == new Id<RosterImport>(id), cancel) is not { } import) return TypedResults.NotFound();
        return TypedResults.Ok(RosterImportSummary.Of(import, import.State is RosterImportState.Previewed ? await PreviewAsync(import, db, vault, rosters, cancel) : null));
    }

    static async Task<IResult> Correct(Guid id, IFormCollection posted, Db db, Vault vault, Rosters rosters, TimeProvider time, CancellationToken cancel)
    {
        if (await db.RosterImports.FirstOrDefaultAsync(i => i.Id == new Id<RosterImport>(id), cancel) is not { } import) return TypedResults.NotFound();
        var form = Form.Read(posted);
        var chosen = posted.Keys.Where(k => k.Contains('!', StringComparison.Ordinal) && Enum.TryParse<RosterField>(form.Typed(k), out var field) && Enum.IsDefined(field))
            .ToDictionary(k => k, k => Enum.Parse<RosterField>(form.Typed(k)));

        var read = await form.TryAsync(async () =>
        {
            import.Correct(Rosters.Kept(chosen));
            import.Count((await PreviewAsync(import, db, vault, rosters, cancel)).Counts);
            await db.SaveChangesAsync(cancel);
        });
        return read ? TypedResults.LocalRedirect($"{UploadRoster.Path}/{import.Id}#kolom") : await ViewAsync(await AsStoredAsync(import, db, cancel), form, null, null, db, vault, rosters, time, cancel);
    }

    /// <summary>The rows that an officer must mend, as a sheet.</summary>
    static async Task<IResult> Problems(Guid id, Db db, Vault vault, Rosters rosters, CancellationToken cancel)
    {
        if (await db.RosterImports.AsNoTracking().FirstOrDefaultAsync(i => i.Id == new Id<RosterImport>(id) && i.State == RosterImportState.Previewed, cancel) is not { } import) return TypedResults.NotFound();
        var lines = RosterTrouble.Of((await PreviewAsync(import, db, vault, rosters, cancel)).Steps);
        return Export.Of("xlsx", "perlu-diperiksa", lines, RosterTrouble.Columns);
    }

    internal static Task<RosterImport> AsStoredAsync(RosterImport import, Db db, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        return db.RosterImports.AsNoTracking().FirstAsync(i => i.Id == import.Id, cancel);
    }

    static async Task<RosterPreview> PreviewAsync(RosterImport import, Db db, Vault vault, Rosters rosters, CancellationToken cancel) =>
        await rosters.PreviewAsync(await rosters.ReadAsync(import, cancel), import.Unit, cancel);

    internal static async Task<IResult> ViewAsync(
        RosterImport import, Form form, string? show, string? from, Db db, Vault vault, Rosters rosters, TimeProvider time, CancellationToken cancel)
    {
        var start = Cursor.Parse(from, 1);
        if (import.State is not RosterImportState.Previewed)
            return Views.Show<RosterResultView>(new { Import = import, Form = form, People = await PeopleAsync(import, start, db, cancel), Now = time.Now }, form.Status);

        var preview = await PreviewAsync(import, db, vault, rosters, cancel);
        var earlier = await db.RosterImports.AsNoTracking().Where(i => i.Unit == import.Unit && i.FileHash == import.FileHash && i.Id != import.Id && i.State == RosterImportState.Applied)
            .OrderByDescending(i => i.Id).FirstOrDefaultAsync(cancel);
        return Views.Show<RosterPreviewView>(new { Import = import, Preview = preview, Form = form, Shown = Enum.TryParse<RosterOutcome>(show, true, out var outcome) ? outcome : (RosterOutcome?)null, From = start, Earlier = earlier }, form.Status);
    }

    static async Task<Page<ImportedPerson>> PeopleAsync(RosterImport import, Cursor start, Db db, CancellationToken cancel)
    {
        var after = start.IsStart || !int.TryParse(start.Keys[0], out var no) ? 0 : no;
        var rows = await (
            from row in db.RosterImportRows
            where row.ImportId == import.Id && row.No > after
            join person in db.Participants on row.ParticipantId equals person.Id
            orderby row.No
            select new { row.No, row.Outcome, row.Choice, person.Id, person.Name, person.Alias, person.Patronym, person.Sex }).Take(Page.Size + 1).ToListAsync(cancel);
        return Page.Of(rows.ConvertAll(r => new ImportedPerson(r.No, r.Outcome, r.Choice, r.Id, ParticipantWords.FullName(r.Name, r.Alias, r.Patronym, r.Sex))),
            start, p => [p.No.ToString(System.Globalization.CultureInfo.InvariantCulture)], import.ToApply + import.Conflicting);
    }
}

/// <summary>One person whom an import took in or changed.</summary>
public sealed record ImportedPerson(int No, RosterOutcome Outcome, ConflictChoice? Choice, Id<Participant> Id, string FullName);
