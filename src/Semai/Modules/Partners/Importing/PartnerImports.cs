using Semai.Data;
using Semai.Modules.Partners.Sectors;

namespace Semai.Modules.Partners.Importing;

/// <summary>The way of a list of businesses into Semai: look, apply as a whole, undo as a whole. The page, the API and the command line all come here.</summary>
public sealed class PartnerImports(Db db, SectorAdvice advice, TimeProvider time)
{
    /// <exception cref="Refusal">Nothing can be read, or there is no such regency.</exception>
    public async Task<PartnerReading> ReadAsync(byte[] file, string fileName, string regency, ColumnChoices choices, Action<int>? progress, CancellationToken cancel)
    {
        var places = await RegencyPlaces.OfAsync(db, regency, cancel);
        return new PartnerReader(places, await advice.OfAsync(regency, cancel), time.Today).Read(file, fileName, choices, progress);
    }

    /// <summary>Compares a reading with itself and with the register; changes nothing.</summary>
    public async Task<PartnerPlan> PlanAsync(PartnerReading reading, string regency, CancellationToken cancel)
    {
        var known = await KnownAsync(regency, cancel);
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

    async Task<PartnerLikeness> KnownAsync(string regency, CancellationToken cancel)
    {
        var known = new PartnerLikeness();
        var register = db.Businesses.AsNoTracking().Where(b => b.RegencyCode == regency)
            .Select(b => new { b.Id, b.Name, b.Nib, b.RegionCode, b.District, b.Address, b.LatitudeE6, b.LongitudeE6 });
        await foreach (var b in register.AsAsyncEnumerable().WithCancellation(cancel))
            known.Know(new(b.Name, Nib: b.Nib, RegionCode: b.RegionCode, District: b.District, Address: b.Address, LatitudeE6: b.LatitudeE6, LongitudeE6: b.LongitudeE6), b.Id, null);
        return known;
    }
}
