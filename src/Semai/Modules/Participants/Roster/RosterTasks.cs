using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Modules.Participants.Roster;

/// <summary>
/// A registrar whose prison never took in a roster is led to it, also where people were entered one by one; a file looked
/// at and left lying is told.
/// </summary>
sealed class RosterTasks(Db db) : IHomeTasks
{
    const int Most = 5;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel)
    {
        if (!standing.Can(RosterPermissions.Import)) return [];

        var lying = await db.RosterImports.Where(i => i.State == RosterImportState.Previewed).OrderByDescending(i => i.Id).Take(Most).ToListAsync(cancel);
        var waiting = lying.Select(i => i.Unit).ToHashSet();
        return [.. lying.Select(Lying), .. (await NeverAsync(cancel)).Where(u => !waiting.Contains(u.No)).Select(Never)];
    }

    /// <summary>Prisons of this reader whose roster was never applied, or was taken back whole.</summary>
    async Task<IReadOnlyList<Unrolled>> NeverAsync(CancellationToken cancel)
    {
        var (imports, custodies, mine) = (db.RosterImports, db.Custodies, db.Scope.Units.Select(u => (int?)u).ToList());
        return await db.Organisations.Where(o => mine.Contains(o.UnitNo) && !imports.Any(i => i.Unit == o.UnitNo && i.State == RosterImportState.Applied))
            .OrderBy(o => o.UnitNo).Select(o => new Unrolled(o.UnitNo!.Value, o.ShortName, custodies.Count(c => c.Unit == o.UnitNo))).Take(Most).ToListAsync(cancel);
    }

    static HomeTask Never(Unrolled unit) => new(
        HomeTaskKind.Todo, unit.People == 0
            ? Say(id: $"Register {unit.Name} belum ada di Semai", en: $"The roster of {unit.Name} is not in Semai yet")
            : Say(id: $"Register {unit.Name} belum pernah dimasukkan", en: $"The roster of {unit.Name} was never taken in"),
        unit.People == 0
            ? Say(id: "Mulailah di sini: unggah lembar register. Semai menunjukkan dulu setiap perubahan; tidak ada yang disimpan sebelum Anda setuju.", en: "Begin here: upload the sheet. Semai shows every change first; nothing is saved before you agree.")
            : Say(
                id: $"{unit.People} orang sudah tercatat dengan cara lain. Unggah lembar register: Semai mencocokkan orangnya dan menunjukkan dulu setiap perubahan.",
                en: $"{People(unit.People)} recorded otherwise. Upload the sheet: Semai finds who is who, and shows every change first."),
        UploadRoster.Path, Say(id: "Masukkan register", en: "Take in the roster"));

    static string People(int number) => number == 1 ? "One person was" : $"{number} people were";

    /// <param name="People">So many are recorded there by other ways.</param>
    sealed record Unrolled(int No, string Name, int People);

    static HomeTask Lying(RosterImport import) => new(
        HomeTaskKind.Decide, Say(id: $"{import.FileName} sudah diperiksa, belum diterapkan", en: $"{import.FileName} has been checked, not applied"),
        Say(id: $"{import.New} baru, {import.Changed} berubah, {import.Conflicting} bentrok. Terapkan, atau buang.", en: $"{import.New} new, {import.Changed} changed, {import.Conflicting} conflicting. Apply it, or discard it."),
        $"{UploadRoster.Path}/{import.Id}", Say(id: "Periksa dan putuskan", en: "Look and decide"));
}
