using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Partners.Licences;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Vetting;

/// <summary>What waits for the officers who vet: applications to check, checks to decide on, approvals and papers that run out, requests.</summary>
sealed class VettingTasks(Db db, TimeProvider time) : IHomeTasks
{
    const int Most = 5;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel)
    {
        if (!standing.Can(PartnerPermissions.Vet) || await db.RulesInForceAsync(VettingRules.Code, time.Today, cancel) is not { } set) return [];

        var rules = VettingRules.Of(set);
        return
        [
            .. await InStateAsync(BusinessState.Checked, cancel),
            .. await InStateAsync(BusinessState.Applied, cancel),
            .. await EndingAsync(rules, cancel),
            .. await PapersAsync(rules, cancel),
            .. await RequestsAsync(cancel),
        ];
    }

    /// <summary>Of the reader's own regencies.</summary>
    IQueryable<Business> Own => db.Businesses.AsNoTracking().Where(b => db.Scope.Everything || db.Scope.Regencies.Contains(b.RegencyCode));

    async Task<IEnumerable<HomeTask>> InStateAsync(BusinessState state, CancellationToken cancel)
    {
        var found = await Own.Where(b => b.State == state).OrderBy(b => b.NameKey).Select(b => new { b.Id, b.Name, b.Activity }).Take(Most).ToListAsync(cancel);
        return found.Select(b => state is BusinessState.Checked
            ? new HomeTask(HomeTaskKind.Decide, Say(id: $"{b.Name} sudah diperiksa", en: $"{b.Name} has been checked"), b.Activity, PartnerPaths.Approval(b.Id), Say(id: "Setujui atau tolak", en: "Approve or refuse"))
            : new HomeTask(HomeTaskKind.Todo, Say(id: $"{b.Name} mendaftar sebagai mitra", en: $"{b.Name} applied to be a partner"), b.Activity, PartnerPaths.Checklist(b.Id), VettingWords.Verb(BusinessAct.Check)));
    }

    async Task<IEnumerable<HomeTask>> EndingAsync(VettingRules rules, CancellationToken cancel)
    {
        var today = time.Today;
        var soon = today.AddDays(rules.RemindDays.Max());
        var ending = await Own.Where(b => b.State == BusinessState.Approved && b.ApprovedUntil <= soon)
            .OrderBy(b => b.ApprovedUntil).Select(b => new { b.Id, b.Name, Until = b.ApprovedUntil!.Value }).Take(Most).ToListAsync(cancel);
        return ending.Select(b => b.Until < today
            ? new HomeTask(HomeTaskKind.Late, Say(id: $"Persetujuan {b.Name} sudah lewat", en: $"The approval of {b.Name} has lapsed"),
                Say(id: $"Sampai {b.Until.Long}; sekarang dihitung belum disetujui.", en: $"Until {b.Until.Long}; it counts as not approved now."), PartnerPaths.Checklist(b.Id), Say(id: "Periksa lagi", en: "Look at it anew"), b.Until)
            : new HomeTask(HomeTaskKind.Todo, Say(id: $"Persetujuan {b.Name} berakhir {b.Until.Long}", en: $"The approval of {b.Name} ends on {b.Until.Long}"),
                Within(rules, b.Until), PartnerPaths.Checklist(b.Id), Say(id: "Periksa lagi", en: "Look at it anew"), b.Until));
    }

    async Task<IEnumerable<HomeTask>> PapersAsync(VettingRules rules, CancellationToken cancel)
    {
        var (today, kinds) = (time.Today, (await LicenceKind.OnAsync(time.Today, db, cancel)).ToDictionary(k => k.Code, k => k.Said));
        var (soon, past) = (today.AddDays(rules.RemindDays.Max()), today.AddDays(-rules.RemindDays.Max()));
        var ending = await (
            from business in Own
            where business.State == BusinessState.Approved
            from licence in business.Licences
            where licence.ErrorWhy == null && licence.ExpiresOn != null && licence.ExpiresOn <= soon && licence.ExpiresOn >= past
                  && !business.Licences.Any(l => l.Kind == licence.Kind && l.ErrorWhy == null && (l.ExpiresOn == null || l.ExpiresOn > licence.ExpiresOn))
            orderby licence.ExpiresOn
            select new { business.Id, business.Name, licence.Kind, Ends = licence.ExpiresOn!.Value }).Take(Most).ToListAsync(cancel);
        return ending.Select(l => new HomeTask(
            l.Ends < today ? HomeTaskKind.Late : HomeTaskKind.Todo,
            l.Ends < today
                ? Say(id: $"{kinds.GetValueOrDefault(l.Kind, l.Kind)} {l.Name} sudah berakhir", en: $"{kinds.GetValueOrDefault(l.Kind, l.Kind)} of {l.Name} has expired")
                : Say(id: $"{kinds.GetValueOrDefault(l.Kind, l.Kind)} {l.Name} berakhir {l.Ends.Long}", en: $"{kinds.GetValueOrDefault(l.Kind, l.Kind)} of {l.Name} expires on {l.Ends.Long}"),
            l.Ends < today ? l.Ends.Long : Within(rules, l.Ends), $"{PartnerPaths.Of(l.Id)}#izin", Say(id: "Lihat izinnya", en: "See its licences"), l.Ends));
    }

    async Task<IEnumerable<HomeTask>> RequestsAsync(CancellationToken cancel)
    {
        var asked = await (
            from business in Own
            from request in business.Requests
            where request.AnsweredAt == null
            orderby request.At
            select new { business.Id, business.Name, request.No, request.Text }).Take(Most).ToListAsync(cancel);
        return asked.Select(r => new HomeTask(
            HomeTaskKind.Decide, Say(id: $"{r.Name} minta datanya diubah", en: $"{r.Name} asks for a change of its facts"), r.Text, PartnerPaths.Request(r.Id, r.No), Say(id: "Jawab", en: "Answer")));
    }

    string Within(VettingRules rules, DateOnly until) => rules.Reminder(until.DayNumber - time.Today.DayNumber) is { } days and > 0
        ? Say(id: $"Kurang dari {days} hari lagi.", en: $"Within {days} days.")
        : Say(id: "Hari ini hari terakhirnya.", en: "Today is its last day.");
}
