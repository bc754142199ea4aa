using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Partners.Reading;
using Semai.Modules.Partners.Size;
using Semai.Modules.Partners.Vetting;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.OwnDoor;

/// <summary>A business as its own people see it. It holds nothing about anyone in prison.</summary>
/// <param name="Reason">Why it was refused or suspended; null where it was not.</param>
/// <param name="Missing">What it lacks, as sentences that say what to do.</param>
public sealed record OwnBusiness(
    Id<Business> Id, string Name, string Activity, string? OwnerName, string? Nib, string? District, string? Address, string? Phone, string? Products,
    long? Capital, long? YearlySales, int? Workers, int? SurveyYear, Sector? Sector, BusinessSize? Size, BusinessState State, DateOnly? ApprovedUntil,
    bool IsApproved, string? Reason, IReadOnlyList<OwnItem> Checklist, IReadOnlyList<LicenceLine> Licences, IReadOnlyList<CapacityLine> Capacity,
    IReadOnlyList<RequestLine> Requests, IReadOnlyList<OwnNeed> Missing);

/// <summary>One item of the checklist, without the officers' notes.</summary>
public sealed record OwnItem(string Item, bool Required, ChecklistVerdict? Verdict);

/// <summary>Something that the business lacks.</summary>
/// <param name="Path">Where the business mends it itself; null where an officer does.</param>
public sealed record OwnNeed(string Sentence, string? Path);

/// <summary>Finds the business at whose door the reader signs in.</summary>
public sealed class OwnBusinesses(Db db, BusinessFiles files, Standing standing, TimeProvider time)
{
    const int SoonDays = 60;

    /// <summary>To change it; null where the reader has no business.</summary>
    public Task<Business?> FindAsync(CancellationToken cancel)
    {
        var own = standing.Posts.Where(p => p.Kind is OrganisationKind.Business).Select(p => p.OrganisationId).ToList();
        return db.Businesses.Where(b => b.OrganisationId != null && own.Contains(b.OrganisationId.Value)).OrderBy(b => b.NameKey).FirstOrDefaultAsync(cancel);
    }

    /// <summary>To read it; null where the reader has no business.</summary>
    public async Task<OwnBusiness?> ReadAsync(CancellationToken cancel)
    {
        if (await FindAsync(cancel) is not { } b) return null;

        var (today, licences) = (time.Today, await files.LicencesAsync(b, time.Today, cancel));
        return new(
            b.Id, b.Name, b.Activity, b.OwnerName, b.Nib, b.District, b.Address, b.Phone, b.Products, b.Capital, b.YearlySales, b.Workers, b.SurveyYear,
            b.Sector, await files.SizeAsync(b, today, cancel), b.State, b.ApprovedUntil, b.IsApprovedOn(today), ReasonOf(b),
            [.. (await files.ChecklistAsync(b, today, cancel)).Select(l => new OwnItem(l.Item.Said, l.Item.Required, l.Verdict))],
            [.. licences.Where(l => l.ErrorWhy is null)],
            [.. b.Capacity.Where(c => c.To >= today).Select(c => new CapacityLine(c.No, c.Kind, c.From, c.To, c.Places))],
            [.. b.Requests.Select(r => new RequestLine(r.No, r.Text, r.By, r.At, r.Answer, r.AnsweredBy))],
            [.. Missing(b, licences, today)]);
    }

    static string? ReasonOf(Business b) => b.State switch
    {
        BusinessState.Suspended => b.History.LastOrDefault(e => e.Act is BusinessAct.Suspend)?.Note,
        BusinessState.Refused => b.History.LastOrDefault(e => e.Act is BusinessAct.Refuse)?.Note,
        _ => null,
    };

    static IEnumerable<OwnNeed> Missing(Business b, IReadOnlyList<LicenceLine> licences, DateOnly today)
    {
        if (b.IsApprovedOn(today) && !b.Capacity.Any(c => c.To >= today))
            yield return new(Say(id: "Isi untuk berapa orang Anda bersedia dan bulan apa saja.", en: "Say for how many people you are willing, and in which months."), MyBusiness.CapacityPath);
        if (b.ApprovedUntil is { } until && b.State is BusinessState.Approved && until.DayNumber - today.DayNumber <= SoonDays)
            yield return new(until < today
                ? Say(id: $"Persetujuan usaha Anda lewat sejak {until.AddDays(1).Long}. Hubungi dinas untuk diperiksa lagi.", en: $"Your approval lapsed on {until.AddDays(1).Long}. Ask the agency to look at your business anew.")
                : Say(id: $"Persetujuan usaha Anda berakhir {until.Long}. Minta dinas memeriksa lagi sebelum itu.", en: $"Your approval ends on {until.Long}. Ask the agency to look at your business before that."), null);
        foreach (var licence in licences.Where(l => l.ErrorWhy is null && l.ExpiresOn is { } ends && ends.DayNumber - today.DayNumber <= SoonDays && !licences.Any(o => o.Kind == l.Kind && o.ErrorWhy is null && (o.ExpiresOn is null || o.ExpiresOn > l.ExpiresOn))))
            yield return new(licence.ExpiresOn < today
                ? Say(id: $"{licence.Name} {licence.Number} sudah berakhir. Perpanjang, lalu tunjukkan kepada dinas.", en: $"{licence.Name} {licence.Number} has expired. Renew it and show it to the agency.")
                : Say(id: $"{licence.Name} {licence.Number} berakhir {licence.ExpiresOn!.Value.Long}. Perpanjang sebelum itu.", en: $"{licence.Name} {licence.Number} expires on {licence.ExpiresOn!.Value.Long}. Renew it before that."), null);
        if (b.Nib is null) yield return new(Say(id: "NIB belum ada. Dinas membantu mengurusnya di OSS, gratis.", en: "There is no NIB yet. The agency helps you get one at OSS, free of charge."), null);
        if (b.YearlySales is null && b.Capital is null) yield return new(Say(id: "Penjualan setahun belum didata, jadi ukuran usaha belum diketahui.", en: "Yearly sales are not recorded, so the size is unknown."), MyBusiness.AskPath);
    }
}
