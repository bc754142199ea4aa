using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Partners.Licences;
using Semai.Modules.Partners.Size;
using Semai.Modules.Partners.Vetting;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Reading;

/// <summary>Gathers what is known of one business, within the reader's scope.</summary>
public sealed class BusinessFiles(Db db, Standing standing, TimeProvider time)
{
    public async Task<BusinessFile?> FindAsync(Id<Business> id, CancellationToken cancel) =>
        await db.Businesses.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancel) is { } business ? await OfAsync(business, cancel) : null;

    public async Task<BusinessFile> OfAsync(Business b, CancellationToken cancel)
    {
        var today = time.Today;
        var size = await SizeAsync(b, today, cancel);
        return new(
            b.Id, b.RegencyCode, b.Name, b.Activity, b.OwnerName, b.Nib, b.RegionCode, await RegionAsync(b.RegionCode, cancel),
            b.District, b.Address, b.Phone, b.Products, b.Workers, b.Sector, b.SectorOrigin, b.SectorConfidence, b.SectorBecause,
            await KbliAsync(b, cancel), size?.Class, b.State, b.ApprovedUntil, b.IsApprovedOn(today), b.StoppedOn,
            await LicencesAsync(b, today, cancel),
            [.. b.Capacity.Select(c => new CapacityLine(c.No, c.Kind, c.From, c.To, c.Places))],
            VettingSteps.Of(b),
            standing.Scope.Everything || standing.Scope.Regencies.Contains(b.RegencyCode) ? await KeepingAsync(b, size, today, cancel) : null);
    }

    public async Task<BusinessSize?> SizeAsync(Business b, DateOnly on, CancellationToken cancel) =>
        (await SizeRules.OnAsync(on, db, cancel))?.Of(b.Capital, b.YearlySales, b.SurveyYear);

    public async Task<IReadOnlyList<LicenceLine>> LicencesAsync(Business b, DateOnly on, CancellationToken cancel)
    {
        var kinds = (await LicenceKind.OnAsync(on, db, cancel)).ToDictionary(k => k.Code);
        return [.. b.Licences.Select(l => new LicenceLine(
            l.No, l.Kind, kinds.TryGetValue(l.Kind, out var kind) ? kind.Said : l.Kind, l.Number, l.IssuedOn, l.ExpiresOn, kind?.Doubts(l.Number) == true, l.ErrorWhy))];
    }

    /// <summary>Every item of the checklist with its last answer; empty where no rules are loaded.</summary>
    public async Task<IReadOnlyList<ChecklistLine>> ChecklistAsync(Business b, DateOnly on, CancellationToken cancel)
    {
        if (await db.RulesInForceAsync(VettingRules.Code, on, cancel) is not { } set) return [];

        var answers = b.Answers;
        return [.. VettingRules.Of(set).Items.Select(i => answers.TryGetValue(i.Code, out var a)
            ? new ChecklistLine(i, a.Verdict, a.On, a.Note, a.ByName)
            : new ChecklistLine(i, null, null, null, null))];
    }

    async Task<BusinessKeeping> KeepingAsync(Business b, BusinessSize? size, DateOnly on, CancellationToken cancel) => new(
        b.Capital, b.YearlySales, b.SurveyYear, size, await ChecklistAsync(b, on, cancel), b.History,
        [.. b.Requests.Select(r => new RequestLine(r.No, r.Text, r.By, r.At, r.Answer, r.AnsweredBy))], await HasDoorAsync(b, on, cancel), await RenewalAsync(b, on, cancel));

    async Task<BusinessRenewal?> RenewalAsync(Business b, DateOnly on, CancellationToken cancel)
    {
        if (b.State is not BusinessState.Approved || await db.RulesInForceAsync(VettingRules.Code, on, cancel) is not { } set) return null;

        var (rules, fresh) = (VettingRules.Of(set), b.FreshAnswers);
        return new(b.ApprovedUntil!.Value.AddDays(-rules.RenewDays), rules.Items.All(i => !i.Renew || fresh.ContainsKey(i.Code)));
    }

    Task<bool> HasDoorAsync(Business b, DateOnly on, CancellationToken cancel) =>
        db.Appointments.AnyAsync(a => a.OrganisationId == b.OrganisationId && (a.To == null || a.To >= on), cancel);

    async Task<string?> RegionAsync(string? code, CancellationToken cancel) =>
        code is null ? null : (await db.RegionAsync(code, cancel))?.Name;

    async Task<IReadOnlyList<KbliLine>> KbliAsync(Business b, CancellationToken cancel)
    {
        var codes = b.Kbli.Select(k => k.Code).ToList();
        var titles = await db.KbliClasses.Where(k => codes.Contains(k.Code)).ToDictionaryAsync(k => (k.Version, k.Code), k => k.Title, cancel);
        return [.. b.Kbli.OrderBy(k => k.KbliVersion).ThenBy(k => k.Code, StringComparer.Ordinal)
            .Select(k => new KbliLine(k.KbliVersion, k.Code, titles.GetValueOrDefault((k.KbliVersion, k.Code))))];
    }
}
