using System.Globalization;
using Semai.Data;

namespace Semai.Modules.Partners.Importing;

/// <summary>The uploaded file between upload and application: in the database, in sealed parts, so that any web node can read it.</summary>
static class PartnerFile
{
    public static void Keep(Db db, PartnerImport import, byte[] file, Vault vault)
    {
        for (var no = 0; no * PartnerFilePart.Size < file.Length; no++)
        {
            var part = Convert.ToBase64String(file.AsSpan(no * PartnerFilePart.Size, Math.Min(PartnerFilePart.Size, file.Length - (no * PartnerFilePart.Size))));
            db.Add(new PartnerFilePart(import.Id, import.RegencyCode, no, vault.Seal(part, Purpose(import.Id, no))));
        }
    }

    public static async Task<byte[]> OpenAsync(Db db, Id<PartnerImport> id, Vault vault, CancellationToken cancel)
    {
        using var file = new MemoryStream();
        await foreach (var part in db.PartnerFileParts.Where(p => p.ImportId == id).OrderBy(p => p.No).AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
            file.Write(Convert.FromBase64String(vault.Open(part.Content, Purpose(id, part.No))));
        return file.ToArray();
    }

    public static Task ForgetAsync(Db db, Id<PartnerImport> id, CancellationToken cancel) =>
        db.PartnerFileParts.Where(p => p.ImportId == id).ExecuteDeleteAsync(cancel);

    static string Purpose(Id<PartnerImport> id, int no) => $"partners:{id}:{no.ToString(CultureInfo.InvariantCulture)}";
}
