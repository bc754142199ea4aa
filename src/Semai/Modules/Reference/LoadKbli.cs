using Semai.Data;

namespace Semai.Modules.Reference;

/// <summary>Takes in one version of the business classification from a CSV of code and title. Again changes nothing.</summary>
public static class LoadKbli
{
    public static readonly IReadOnlyList<int> Versions = [2020, 2025];

    /// <returns>How many classes are new or retitled.</returns>
    /// <exception cref="Refusal">Another version, or a file that is not such a list; nothing is taken in.</exception>
    public static async Task<int> FromAsync(string text, int version, Db db, CancellationToken cancel)
    {
        if (!Versions.Contains(version)) throw ReferenceRefusals.NoSuchKbli;

        var said = Read(text);
        if (said.Count == 0) throw ReferenceRefusals.NothingToRead;

        var known = await db.KbliClasses.Where(k => k.Version == version).ToDictionaryAsync(k => k.Code, cancel);
        var changed = 0;
        foreach (var (code, title) in said)
        {
            if (known.TryGetValue(code, out var same))
            {
                if (same.Retitle(title)) changed++;
                continue;
            }

            db.Add(known[code] = KbliClass.Of(version, code, title));
            changed++;
        }

        await db.SaveChangesAsync(cancel);
        return changed;
    }

    static List<(string Code, string Title)> Read(string text) =>
        [.. (CsvRows.Read(text, "code", "title") ?? throw ReferenceRefusals.NotKbli).Rows.Select(Read)];

    static (string Code, string Title) Read(CsvRows.Row row) =>
        row["code"] is { Length: 5 } code && code.All(char.IsAsciiDigit) && row["title"] is { Length: <= KbliClass.TitleMax } title
            ? (code, title)
            : throw ReferenceRefusals.BadKbli(row.Line);
}
