using Semai.Data;
using Semai.Modules.Partners.Sectors;
using Semai.Modules.Reference;
using Semai.Shell;

namespace Semai.Modules.Partners;

/// <summary>Classes of a business as a form holds them: one box for each version, codes with blanks or commas between.</summary>
static class KbliForm
{
    public static string FieldOf(int version) => version == LoadKbli.Versions[0] ? "kbli2020" : "kbli2025";

    public static IReadOnlyList<BusinessKbli> Read(Form form) => [.. LoadKbli.Versions.SelectMany(version => Read(form, version))];

    static IEnumerable<BusinessKbli> Read(Form form, int version)
    {
        foreach (var code in form.Typed(FieldOf(version)).Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct())
        {
            if (code is { Length: 5 } && code.All(char.IsAsciiDigit)) yield return new(version, code);
            else form.Note(FieldOf(version), Say(id: $"Kode KBLI terdiri dari lima angka: {code}.", en: $"A KBLI code has five digits: {code}."), 0);
        }
    }

    /// <exception cref="Refusal">A class that the loaded version does not have.</exception>
    public static async Task MustExistAsync(IReadOnlyList<BusinessKbli> classes, Db db, CancellationToken cancel)
    {
        foreach (var version in classes.Select(k => k.KbliVersion).Distinct())
        {
            if (!await db.KbliClasses.AnyAsync(k => k.Version == version, cancel)) continue; // not loaded: nothing to compare with
            foreach (var one in classes.Where(k => k.KbliVersion == version))
                if (!await db.KbliClasses.AnyAsync(k => k.Version == version && k.Code == one.Code, cancel)) throw SectorRefusals.NoSuchClass(version, one.Code);
        }
    }

    public static string Typed(IEnumerable<BusinessKbli> classes, int version) => string.Join(", ", classes.Where(k => k.KbliVersion == version).Select(k => k.Code).Order(StringComparer.Ordinal));

    /// <summary>"KBLI 2020: 10794; KBLI 2025: 10794".</summary>
    public static string Said(IEnumerable<BusinessKbli> classes) =>
        string.Join("; ", classes.GroupBy(k => k.KbliVersion).OrderBy(g => g.Key).Select(g => $"KBLI {g.Key}: {string.Join(", ", g.Select(k => k.Code))}"));
}
