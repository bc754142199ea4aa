using System.Text;
using Semai.Modules.Partners;

namespace Semai.Tests.Modules.Partners;

/// <summary>The agency officer's desk in Tanjung Jabung Barat, for tests about its register of businesses.</summary>
static class PartnerDesk
{
    public static readonly string[] May = [PartnerPermissions.Read, PartnerPermissions.Keep];

    public static Scope OfRegency(string code = "15.06") => new(false, [], [], []) { Regencies = [code] };

    public static Visitor Officer(TestApp app, string regency = "15.06") => app.Visitor(OfRegency(regency), May);

    public const string Survey = "Nama;Kegiatan;Kecamatan;Omzet\r\nRatna Snack;membuat kue kering;Tungkal Ilir;15 jt\r\nTerasi Bu Sri;\"membuat\r\nterasi\";Betara;banyak\r\nRatna Snack;kue;Tungkal Ilir;\r\n;menjual es;Betara;\r\n";

    /// <summary>Uploads a list at the page; then looks at what it would do.</summary>
    public static async Task<(string Path, Page Page)> UploadAsync(Visitor officer, string csv = Survey)
    {
        var sent = await officer.UploadAsync(await officer.OpenAsync(PartnerPaths.Import), "file", "usaha.csv", Encoding.UTF8.GetBytes(csv));
        Assert.True(sent.Status == 302, sent.Text);
        return (sent.RedirectsTo!, await officer.OpenAsync(sent.RedirectsTo!));
    }

    public static async Task ApplyAsync(Visitor officer, string csv = Survey)
    {
        var import = await UploadAsync(officer, csv);
        var done = await officer.SubmitAsync(import.Page, "/apply");
        Assert.True(done.Status == 302, done.Text);
    }

    public static Task<Business> FindAsync(TestApp app, string name) => app.WithDbAsync(db => db.Businesses.SingleAsync(b => b.Name == name));

    public static Task<int> CountAsync(TestApp app) => app.WithDbAsync(db => db.Businesses.CountAsync());
}
