using Semai.Data;
using Semai.Modules.Partners.Sectors;
using Semai.Sheets;

namespace Semai.Modules.Partners.Importing;

/// <summary>The way of a list of businesses into Semai: look, apply as a whole, undo as a whole. The page, the API and the command line all come here.</summary>
public sealed class PartnerImports(Db db, Vault vault, SectorAdvice advice, TimeProvider time)
{
    /// <summary>Businesses written at once, so that memory does not grow with the file.</summary>
    const int Together = 2000;

    /// <exception cref="Refusal">Nothing can be read, or there is no such regency.</exception>
    public async Task<PartnerReading> ReadAsync(byte[] file, string fileName, string regency, ColumnChoices choices, Action<int>? progress, CancellationToken cancel)
    {
        var places = await RegencyPlaces.OfAsync(db, regency, cancel);
        return new PartnerReader(places, await advice.OfAsync(regency, cancel), time.Today).Read(file, fileName, choices, progress);
    }

    /// <summary>The file of an import that is looked at, with the columns as the user corrected them.</summary>
    public async Task<PartnerReading> ReadAsync(PartnerImport import, CancellationToken cancel) =>
        await ReadAsync(await PartnerFile.OpenAsync(db, import.Id, vault, cancel), import.FileName, import.RegencyCode, ColumnChoices.Read(import.Columns), null, cancel);

    public async Task<PartnerPlan> PlanAsync(PartnerImport import, CancellationToken cancel) =>
        await PlanAsync(await ReadAsync(import, cancel), import.RegencyCode, cancel);

    /// <summary>Keeps an uploaded file to be looked at; nothing else changes.</summary>
    /// <exception cref="Refusal">Nothing can be read, or there is no such regency.</exception>
    public async Task<(PartnerImport Import, PartnerPlan Plan)> KeepAsync(byte[] file, string fileName, string regency, Actor by, CancellationToken cancel)
    {
        var plan = await PlanAsync(await ReadAsync(file, fileName, regency, ColumnChoices.None, null, cancel), regency, cancel);
        var import = PartnerImport.Upload(regency, fileName, file, SheetBook.HashOf(file), ColumnChoices.None, by, time.Now);
        import.Count(plan);
        db.Add(import);
        PartnerFile.Keep(db, import, file, vault);
        await db.SaveChangesAsync(cancel);
        return (import, plan);
    }

    /// <summary>Compares a reading with itself and with the register; changes nothing.</summary>
    public async Task<PartnerPlan> PlanAsync(PartnerReading reading, string regency, CancellationToken cancel)
    {
        var known = await KnownAsync(reading, regency, cancel);
        List<PartnerStep> steps = new(reading.Rows.Count);
        foreach (var row in reading.Rows)
        {
            if (row.IsRejected) steps.Add(new(row, PartnerOutcome.Rejected));
            else if (known.Of(row.Details) is { } like) steps.Add(new(row, PartnerOutcome.Duplicate, like.Row, like.Id, like.Name));
            else
            {
                steps.Add(new(row, PartnerOutcome.New));
                known.Know(row.Details, null, row.Row);
            }
        }

        return new(reading, steps);
    }

    /// <summary>Lists the new businesses, all or none. The same file again lists nothing.</summary>
    /// <exception cref="Refusal">It was applied or ended already, perhaps by someone else a moment ago.</exception>
    public async Task<PartnerPlan> ApplyAsync(PartnerImport import, PartnerReading reading, Actor by, Action<int>? progress, CancellationToken cancel)
    {
        var plan = await db.TogetherAsync(() => WriteAsync(import, reading, by, progress, cancel), cancel);
        await db.TakeStockAsync(cancel);
        return plan;
    }

    async Task<PartnerPlan> WriteAsync(PartnerImport import, PartnerReading reading, Actor by, Action<int>? progress, CancellationToken cancel)
    {
        var at = time.Now;
        import.Apply(by, at);
        await db.SaveChangesAsync(cancel); // the second of two officers stops here
        var (plan, insert, done) = (await PlanAsync(reading, import.RegencyCode, cancel), new BulkInsert(db), 0);
        foreach (var some in plan.Steps.Where(s => s.Outcome is PartnerOutcome.New).Chunk(Together))
        {
            foreach (var step in some)
            {
                var business = Business.List(import.RegencyCode, step.Row.Details, import.Id.Value, by, at);
                business.Suggest(step.Row.Suggestion);
                insert.Add(business);
            }

            await insert.SaveAsync(cancel);
            progress?.Invoke(done += some.Length);
        }

        import.Count(plan);
        await db.SaveChangesAsync(cancel);
        await PartnerFile.ForgetAsync(db, import.Id, cancel);
        return plan;
    }

    public Task DiscardAsync(PartnerImport import, Actor by, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        import.Discard(by, time.Now);
        await db.SaveChangesAsync(cancel);
        await PartnerFile.ForgetAsync(db, import.Id, cancel);
    }, cancel);

    /// <summary>Takes a whole import back. Nothing of it where somebody has worked on one of its businesses.</summary>
    /// <exception cref="Refusal">Businesses were worked on since (named), it is too late, or it was not applied.</exception>
    public Task UndoAsync(PartnerImport import, Actor by, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        import.Undo(by, time.Now);
        await db.SaveChangesAsync(cancel);
        var brought = db.Businesses.Where(b => b.ImportId == import.Id.Value);
        var touched = await brought.Where(b => b.History.Any(e => e.No > 1)).OrderBy(b => b.NameKey).Select(b => b.Name).ToListAsync(cancel);
        if (touched.Count > 0) throw PartnerImportRefusals.WorkedOnSince(touched.Count, string.Join(", ", touched.Take(3)) + (touched.Count > 3 ? ", …" : ""));
        await brought.ExecuteDeleteAsync(cancel);
    }, cancel);

    async Task<PartnerLikeness> KnownAsync(PartnerReading reading, string regency, CancellationToken cancel)
    {
        var known = new PartnerLikeness();
        var register = db.Businesses.AsNoTracking().Where(b => b.RegencyCode == regency)
            .Select(b => new { b.Id, b.Name, b.Nib, b.RegionCode, b.District, b.Address, b.LatitudeE6, b.LongitudeE6 });
        await foreach (var b in register.AsAsyncEnumerable().WithCancellation(cancel))
            known.Know(new(b.Name, Nib: b.Nib, RegionCode: b.RegionCode, District: b.District, Address: b.Address, LatitudeE6: b.LatitudeE6, LongitudeE6: b.LongitudeE6), b.Id, null);

        foreach (var some in reading.Rows.Select(r => r.Details.Nib).OfType<string>().Distinct().Chunk(Together))
            foreach (var nib in await db.Businesses.IgnoreQueryFilters().Where(b => b.RegencyCode != regency && some.Contains(b.Nib)).Select(b => b.Nib!).ToListAsync(cancel))
                known.KnowElsewhere(nib);
        return known;
    }
}
