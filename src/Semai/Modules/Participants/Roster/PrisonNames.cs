using System.Text.RegularExpressions;
using Semai.Modules.Access;

namespace Semai.Modules.Participants.Roster;

/// <summary>Tells from the title of a roster whether it is of this prison. A title that names no prison is no objection.</summary>
static partial class PrisonNames
{
    static readonly HashSet<string> Common =
    [
        "lembaga", "pemasyarakatan", "lapas", "rutan", "rumah", "tahanan", "negara", "lpka", "lpp", "cabang", "kelas", "i", "ii", "iii", "a", "b", "iia", "iib", "di", "kabupaten", "kota", "kab",
        "pembinaan", "khusus", "anak", "perempuan", "narkotika", "terbuka", "pemuda", "upt", "kementerian", "imigrasi", "dan", "ri", "republik", "indonesia", "daftar", "data", "register",
        "warga", "binaan", "wbp", "narapidana", "napi", "penghuni", "per", "tanggal", "bulan", "tahun", "kantor", "wilayah", "direktorat", "jenderal", "hukum", "ham", "hak", "asasi", "manusia", "isi", "jumlah", "nama", "pada",
    ];

    /// <exception cref="Refusal">It names another.</exception>
    public static void RefuseOther(IEnumerable<string> title, Organisation prison)
    {
        var own = Places(prison.Name).Concat(Places(prison.ShortName)).ToHashSet();
        var naming = title.Where(t => Prison().IsMatch(t) && Places(t).Count > 0).ToList();
        if (own.Count > 0 && naming.Count > 0 && !naming.Any(t => Places(prison.Name) is var name && (Places(t).IsSupersetOf(name) || name.Overlaps(Places(t)) && own.IsSupersetOf(Places(t)))))
            throw RosterRefusals.OtherPrison(naming[0], prison.ShortName);
    }

    static HashSet<string> Places(string text) =>
        Folded.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Common.Contains(w) && !w.Any(char.IsDigit)).ToHashSet();

    [GeneratedRegex(@"\b(lapas|rutan|lpka|lpp|lembaga\s+pemasyarakatan|rumah\s+tahanan)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Prison();
}
