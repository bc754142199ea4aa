using System.Globalization;
using Semai.Data;

namespace Semai.Modules.Reference;

/// <summary>
/// Takes in a list of holidays: those that ship with the program, or next year's when the ministers have signed it
/// (<c>semai import holidays FILE</c>; columns day, name, kind, source and, if known, name_en and certainty).
/// A day that is known by the same name is brought up to date; nothing is taken away.
/// </summary>
public static class LoadHolidays
{
    /// <summary>The lists that ship with the program: 2025 and 2026.</summary>
    public static async Task<int> ShippedAsync(Db db, CancellationToken cancel)
    {
        var changed = 0;
        foreach (var name in Shipped.Names("Reference/holidays-"))
            changed += await FromAsync(Shipped.Text(name), db, cancel);
        return changed;
    }

    /// <returns>How many days are new or changed.</returns>
    /// <exception cref="Refusal">The file is not such a list; nothing is taken in.</exception>
    public static async Task<int> FromAsync(string text, Db db, CancellationToken cancel)
    {
        var said = Read(text);
        if (said.Count == 0) throw ReferenceRefusals.NothingToRead;

        var (first, last) = (said.Min(h => h.Day), said.Max(h => h.Day));
        var known = await db.Holidays.Where(h => h.Day >= first && h.Day <= last).ToDictionaryAsync(h => (h.Day, h.Name), cancel);
        var changed = 0;
        foreach (var holiday in said)
        {
            if (known.TryGetValue((holiday.Day, holiday.Name), out var same))
            {
                if (same.Restate(holiday)) changed++;
                continue;
            }

            known[(holiday.Day, holiday.Name)] = holiday;
            db.Add(holiday);
            changed++;
        }

        await db.SaveChangesAsync(cancel);
        return changed;
    }

    static List<Holiday> Read(string text) =>
        [.. (CsvRows.Read(text, "day", "name", "kind", "source") ?? throw ReferenceRefusals.NotHolidays).Rows.Select(Read)];

    static Holiday Read(CsvRows.Row row)
    {
        if (!DateOnly.TryParseExact(row["day"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            throw ReferenceRefusals.BadHoliday(row.Line, Say(id: "tanggal ditulis 2027-01-31", en: "write the day as 2027-01-31"));
        if (row["name"] is not { Length: <= Holiday.NameMax } name)
            throw ReferenceRefusals.BadHoliday(row.Line, Say(id: "nama hari kosong atau terlalu panjang", en: "the name is empty or too long"));
        if (row["source"] is not { Length: <= Holiday.SourceMax } source)
            throw ReferenceRefusals.BadHoliday(row.Line, Say(id: "sumber (nomor SKB) kosong atau terlalu panjang", en: "the source (number of the decree) is empty or too long"));

        return Holiday.On(day, name, row["name_en"], KindOf(row["kind"], row.Line), source,
            Enum.TryParse<Certainty>(row["certainty"], ignoreCase: true, out var certainty) ? certainty : Certainty.High);
    }

    static HolidayKind KindOf(string? kind, int line) => kind switch
    {
        "national" => HolidayKind.National,
        "joint-leave" => HolidayKind.JointLeave,
        _ => throw ReferenceRefusals.BadHoliday(line, Say(id: "jenis adalah national atau joint-leave", en: "kind is national or joint-leave")),
    };
}
