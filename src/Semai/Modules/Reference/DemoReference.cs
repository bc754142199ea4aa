using Semai.Data;

namespace Semai.Modules.Reference;

/// <summary>The reference data that every installation begins with; a second run changes nothing.</summary>
static class DemoReference
{
    const string DemoRegency = "15.06";

    public static async Task LoadAsync(Db db, TimeProvider time, CancellationToken cancel)
    {
        await LoadHolidays.ShippedAsync(db, cancel);
        await LoadRuleSets.ShippedAsync(db, time.Now, cancel);
        if (!await db.Regions.AnyAsync(cancel))
            await LoadRegions.ShippedAsync(DemoRegency, db, cancel);
    }
}
