using Semai.Data;

namespace Semai.Modules.Agreements;

/// <summary>The next running number of the register. Two at once get the same one; the index lets one of them through, the other tries again.</summary>
static class RegisterNumber
{
    public static async Task<int> NextAsync(Db db, CancellationToken cancel) =>
        (await db.Agreements.IgnoreQueryFilters().MaxAsync(a => (int?)a.No, cancel) ?? 0) + 1; // the register counts what the reader may not see
}
