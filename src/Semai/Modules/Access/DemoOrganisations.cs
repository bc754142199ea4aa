using Semai.Data;
using static Semai.Modules.Access.OrganisationKind;

namespace Semai.Modules.Access;

/// <summary>The bodies named in the event of 8 October 2025: the regency with its agencies, and the corrections service in Jambi.</summary>
static class DemoOrganisations
{
    public const string Regency = "TANJABBAR";
    public const string Diskoperindag = "DISKOPERINDAG";
    public const string CorrectionsOffice = "KANWIL-JAMBI";
    public const string Prison = "LKT";

    static readonly (string Code, string Parent, OrganisationKind Kind, int? UnitNo, string Name, string ShortName, string Region)[] Bodies =
    [
        (Regency, "", OrganisationKind.Regency, null, "Pemerintah Kabupaten Tanjung Jabung Barat", "Pemkab Tanjab Barat", "15.06"),
        ("SETDA-KERJASAMA", Regency, RegionalAgency, null, "Bagian Kerja Sama Sekretariat Daerah Tanjung Jabung Barat", "Bagian Kerja Sama", "15.06"),
        (Diskoperindag, Regency, RegionalAgency, null, "Dinas Koperasi, UKM, Perindustrian dan Perdagangan", "Diskoperindag", "15.06"),
        ("DISNAKER", Regency, RegionalAgency, null, "Dinas Tenaga Kerja", "Disnaker", "15.06"),
        ("DISKAN", Regency, RegionalAgency, null, "Dinas Perikanan", "Dinas Perikanan", "15.06"),
        ("DISBUNNAK", Regency, RegionalAgency, null, "Dinas Perkebunan dan Peternakan", "Dinas Perkebunan & Peternakan", "15.06"),
        ("DISTAN", Regency, RegionalAgency, null, "Dinas Tanaman Pangan dan Hortikultura", "Dinas Tanaman Pangan", "15.06"),
        ("DINKES", Regency, RegionalAgency, null, "Dinas Kesehatan", "Dinas Kesehatan", "15.06"),
        ("DUKCAPIL", Regency, RegionalAgency, null, "Dinas Kependudukan dan Pencatatan Sipil", "Dukcapil", "15.06"),
        ("INSPEKTORAT", Regency, RegionalAgency, null, "Inspektorat Daerah Tanjung Jabung Barat", "Inspektorat", "15.06"),
        (CorrectionsOffice, "", OrganisationKind.CorrectionsOffice, null, "Kantor Wilayah Direktorat Jenderal Pemasyarakatan Jambi", "Kanwil Ditjenpas Jambi", "15"),
        (Prison, CorrectionsOffice, OrganisationKind.Prison, 1, "Lapas Kelas IIB Kuala Tungkal", "Lapas Kuala Tungkal", "15.06"),
        ("BAPAS-JAMBI", CorrectionsOffice, ProbationOffice, 2, "Bapas Kelas I Jambi", "Bapas Jambi", "15.71"),
        ("LMB", CorrectionsOffice, OrganisationKind.Prison, 3, "Lapas Kelas IIB Muara Bulian", "Lapas Muara Bulian", "15.04"),
    ];

    /// <summary>"Lapas Kuala Tungkal".</summary>
    public static string NameOf(string code) => Bodies.Single(b => b.Code == code).ShortName;

    public static async Task LoadAsync(Db db, TimeProvider time, CancellationToken cancel)
    {
        var known = await db.Organisations.ToDictionaryAsync(o => o.Code, cancel);
        foreach (var (code, parent, kind, unitNo, name, shortName, region) in Bodies.Where(b => !known.ContainsKey(b.Code)))
        {
            known[code] = Organisation.Found(code, name, shortName, kind, known.GetValueOrDefault(parent), unitNo, region, time.Now);
            db.Add(known[code]);
        }

        await db.SaveChangesAsync(cancel);
    }
}
