using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Reintegration.Ventures;

namespace Semai.Modules.Reintegration.LicencePaths;

/// <summary>
/// Licence paths of the demonstration's released people: fish with P-IRT handed in, a craft path that is done, food that is
/// refused once and goes on, and one whose certificate ends soon.
/// </summary>
static class DemoLicencePaths
{
    static readonly Actor Officer = new("demo-agency", "Nurhasanah");

    public static async Task LoadAsync(Db db, TimeProvider time, CancellationToken cancel)
    {
        if (await db.LicencePaths.AnyAsync(cancel) || await LicencePathRules.FindAsync(time.Today, db, cancel) is not { } rules) return;

        var ventures = (await db.Ventures.AsSplitQuery().OrderBy(v => v.Id).ToListAsync(cancel)).ToDictionary(v => v.Name);
        var helper = await db.Organisations.Where(o => o.Code == DemoOrganisations.Diskoperindag).Select(o => (Guid?)o.Id.Value).FirstOrDefaultAsync(cancel);
        foreach (var (name, kind, go) in All(time.Today, helper))
            if (ventures.GetValueOrDefault(name) is { } venture)
            {
                var path = LicencePath.Begin(
                    venture.ParticipantId, venture.Unit, kind, new(venture.Name, null, venture.Id, rules.Suggest(venture.Sector, venture.Kbli)?.Kind), rules, Officer, Noon(time.Today.AddDays(-120)));
                go(new(path, rules, time.Today));
                db.Add(path);
            }

        await db.SaveChangesAsync(cancel);
    }

    static IReadOnlyList<(string Name, string Kind, Action<Walk> Go)> All(DateOnly today, Guid? helper) =>
    [
        ("Ikan Asap Parit Tiga", "fish", way =>
        {
            way.Recognise("identity", 110).Grant("nib", 95, "2308250001726").Skip("kusuka", 90, "Mengolah saja, tidak menangkap atau membesarkan ikan.").Grant("pkp", 60, "PKP/2026/0147");
            way.Keep("spp-irt", ["label", "bahan", "dapur"], helper, "Ibu Ratna, Dinas Kesehatan").Submit("spp-irt", 6);
        }),
        ("Anyaman Pengabuan", "craft", way => way.Recognise("identity", 118).Recognise("nib", 110, "2108250063320").Grant("trademark", 12, "IDM001264553")),
        ("Keripik Pinang Tiga", "food", way =>
        {
            way.Recognise("identity", 115).Grant("nib", 100, "2308250000017").Grant("pkp", 70, "PKP/2026/0098").Submit("spp-irt", 40).Refuse("spp-irt", 30, "Label belum mencantumkan berat bersih.");
            way.Prepare("spp-irt", 20).Keep("spp-irt", ["bahan", "dapur"], helper, "Nurhasanah");
        }),
        ("Tempe Darmawan", "food", way => way.Recognise("identity", 110).Recognise("nib", 109, "2308210000941").Recognise("pkp", 1795, "PKP/2021/0012").Recognise("spp-irt", 1788, "206150701000112-26", today.AddDays(38))),
    ];

    static DateTime Noon(DateOnly day) => day.ToDateTime(new(5, 0), DateTimeKind.Utc);

    /// <summary>Goes a path as an officer would have, so many days ago each.</summary>
    sealed class Walk(LicencePath path, LicencePathRules rules, DateOnly today)
    {
        public Walk Recognise(string code, int ago, string? number = null, DateOnly? until = null) => Do(code, LicenceAct.Recognise, ago, number, until);

        public Walk Prepare(string code, int ago) => Do(code, LicenceAct.Prepare, ago);

        public Walk Submit(string code, int ago) => Do(code, LicenceAct.Prepare, ago + 3).Do(code, LicenceAct.Submit, ago);

        public Walk Grant(string code, int ago, string number, DateOnly? until = null) => Submit(code, ago + 2).Do(code, LicenceAct.Grant, ago, number, until);

        public Walk Refuse(string code, int ago, string why) => Do(code, LicenceAct.Refuse, ago, note: why);

        public Walk Skip(string code, int ago, string why) => Do(code, LicenceAct.Skip, ago, note: why);

        public Walk Keep(string code, IReadOnlyList<string> documents, Guid? office, string helper)
        {
            path.Keep(NoOf(code), documents, office, helper, rules);
            return this;
        }

        Walk Do(string code, LicenceAct act, int ago, string? number = null, DateOnly? until = null, string? note = null)
        {
            var on = today.AddDays(-ago);
            path.Do(NoOf(code), act, new(on, number, until, note), rules, Officer, Noon(on > today.AddDays(-119) ? on : today.AddDays(-119)));
            return this;
        }

        int NoOf(string code) => path.Steps.Single(s => s.Code == code).No;
    }
}
