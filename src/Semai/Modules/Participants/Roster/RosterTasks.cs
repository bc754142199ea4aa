using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Modules.Participants.Roster;

/// <summary>A registrar whose prison has nobody in Semai yet is led to the roster first; a file looked at and left lying is told.</summary>
sealed class RosterTasks(Db db) : IHomeTasks
{
    const int Most = 5;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel)
    {
        if (!standing.Can(RosterPermissions.Import)) return [];

        var lying = await db.RosterImports.Where(i => i.State == RosterImportState.Previewed).OrderByDescending(i => i.Id).Take(Most).ToListAsync(cancel);
        var waiting = lying.Select(i => i.Unit).ToHashSet();
        return [.. lying.Select(Lying), .. (await EmptyAsync(cancel)).Where(u => !waiting.Contains(u.No)).Select(u => Empty(u.Name))];
    }

    async Task<IEnumerable<(int No, string Name)>> EmptyAsync(CancellationToken cancel)
    {
        var mine = db.Scope.Units.Select(u => (int?)u).ToList();
        var custodies = db.Custodies;
        return (await db.Organisations.Where(o => mine.Contains(o.UnitNo) && !custodies.Any(c => c.Unit == o.UnitNo))
            .OrderBy(o => o.UnitNo).Select(o => new { o.UnitNo, o.ShortName }).Take(Most).ToListAsync(cancel)).Select(o => (o.UnitNo!.Value, o.ShortName));
    }

    static HomeTask Empty(string unit) => new(
        HomeTaskKind.Todo, Say(id: $"Register {unit} belum ada di Semai", en: $"The roster of {unit} is not in Semai yet"),
        Say(id: "Mulailah di sini: unggah lembar register. Semai menunjukkan dulu setiap perubahan; tidak ada yang disimpan sebelum Anda setuju.", en: "Begin here: upload the sheet. Semai shows every change first; nothing is saved before you agree."),
        UploadRoster.Path, Say(id: "Masukkan register", en: "Take in the roster"));

    static HomeTask Lying(RosterImport import) => new(
        HomeTaskKind.Decide, Say(id: $"{import.FileName} sudah diperiksa, belum diterapkan", en: $"{import.FileName} has been checked, not applied"),
        Say(id: $"{import.New} baru, {import.Changed} berubah, {import.Conflicting} bentrok. Terapkan, atau buang.", en: $"{import.New} new, {import.Changed} changed, {import.Conflicting} conflicting. Apply it, or discard it."),
        $"{UploadRoster.Path}/{import.Id}", Say(id: "Periksa dan putuskan", en: "Look and decide"));
}
