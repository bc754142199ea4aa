using Semai.Data;

namespace Semai.Modules.Participants.Roster;

/// <summary>The uploaded file between upload and application: in the database, in sealed parts, so that any web node can read it.</summary>
static class RosterFile
{
    public static void Keep(Db db, RosterImport import, byte[] file, Vault vault)
    {
        for (var no = 0; no * RosterFilePart.Size < file.Length; no++)
        {
            var part = Convert.ToBase64String(file.AsSpan(no * RosterFilePart.Size, Math.Min(RosterFilePart.Size, file.Length - (no * RosterFilePart.Size))));
            db.Add(new RosterFilePart(import.Id, import.Unit, no, vault.Seal(part, Purpose(import.Id, no))));
        }
    }

    public static async Task<byte[]> OpenAsync(Db db, Id<RosterImport> id, Vault vault, CancellationToken cancel)
    {
        using var file = new MemoryStream();
        await foreach (var part in db.RosterFileParts.Where(p => p.ImportId == id).OrderBy(p => p.No).AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
            file.Write(Convert.FromBase64String(vault.Open(part.Content, Purpose(id, part.No))));
        return file.ToArray();
    }

    public static Task ForgetAsync(Db db, Id<RosterImport> id, CancellationToken cancel) =>
        db.RosterFileParts.Where(p => p.ImportId == id).ExecuteDeleteAsync(cancel);

    static string Purpose(Id<RosterImport> id, int no) => $"roster:{id}:{no.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
