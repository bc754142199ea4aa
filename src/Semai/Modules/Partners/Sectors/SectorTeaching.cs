using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners.Sectors;

/// <summary>An officer's choice of a sector, and what follows from it: other businesses with the same or similar words are suggested anew.</summary>
public sealed class SectorTeaching(Db db, SectorAdvice advice, TimeProvider time)
{
    const int Together = 500;

    /// <summary>How many other businesses, that nobody has settled, would be suggested another sector, for each choice.</summary>
    public async Task<IReadOnlyDictionary<Sector, int>> EffectsAsync(Business business, CancellationToken cancel)
    {
        var knowledge = await advice.KnowledgeAsync(business.RegencyCode, cancel);
        var text = knowledge.Suggester().TextOf(business.Name, business.Activity);
        var touched = await TouchedAsync(business.RegencyCode, [text], knowledge, business.Id, cancel);
        return Enum.GetValues<Sector>().ToDictionary(s => s, s =>
        {
            var suggester = knowledge.With(text, s);
            return touched.Count(t => suggester.Suggest(t.Name, t.Activity).Sector != t.Sector);
        });
    }

    /// <summary>Settles the sector of some businesses and teaches from each whose suggestion was another.</summary>
    /// <param name="sector">Null settles each as it is suggested.</param>
    /// <returns>How many other businesses are suggested another sector since.</returns>
    public Task<int> ChooseAsync(IReadOnlyList<Business> businesses, Sector? sector, Actor by, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        var changed = 0;
        foreach (var regency in businesses.GroupBy(b => b.RegencyCode))
        {
            var suggester = await advice.OfAsync(regency.Key, cancel);
            List<string> taught = [];
            foreach (var business in regency)
                if (Settle(business, sector ?? business.Sector, suggester, by) is { } text) taught.Add(text);
            await db.SaveChangesAsync(cancel);
            changed += await SuggestAnewAsync(regency.Key, taught, cancel);
        }

        return changed;
    }, cancel);

    /// <summary>A correction teaches no longer; its business goes back to the suggestion.</summary>
    /// <returns>How many other businesses are suggested another sector since.</returns>
    public Task<int> UndoAsync(SectorCorrection correction, Actor by, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        correction.Undo(by, time.Now);
        await db.SaveChangesAsync(cancel);
        if (await db.OwnBusinessAsync(correction.BusinessId, cancel) is { } business)
            business.ReturnToSuggestion((await advice.OfAsync(business.RegencyCode, cancel)).Suggest(business.Name, business.Activity), by, time.Now);
        await db.SaveChangesAsync(cancel);
        return await SuggestAnewAsync(correction.RegencyCode, [correction.Text], cancel);
    }, cancel);

    /// <returns>The text to learn from; null where the words had it right, or nothing is said.</returns>
    string? Settle(Business business, Sector? sector, SectorSuggester suggester, Actor by)
    {
        if (sector is not { } chosen) return null;
        var was = suggester.Suggest(business.Name, business.Activity).Sector;
        if (!business.ChooseSector(chosen, by, time.Now) || was == chosen) return null;
        var text = suggester.TextOf(business.Name, business.Activity);
        db.Add(SectorCorrection.Of(business, text, chosen, was, by, time.Now));
        return text;
    }

    /// <summary>Suggestions are worked out, not decided: they are written past the aggregates, so that nobody's open form is lost to them.</summary>
    async Task<int> SuggestAnewAsync(string regency, IReadOnlyList<string> texts, CancellationToken cancel)
    {
        if (texts.Count == 0) return 0;
        var knowledge = await advice.KnowledgeAsync(regency, cancel);
        var (suggester, changed) = (knowledge.Suggester(), 0);
        var anew = (await TouchedAsync(regency, texts, knowledge, null, cancel)).Select(t => (Touched: t, Said: suggester.Suggest(t.Name, t.Activity)))
            .GroupBy(t => (t.Said.Sector, t.Said.Percent, Because: t.Said.BecauseIn(Business.BecauseMax)));
        foreach (var group in anew)
            foreach (var some in group.Chunk(Together))
            {
                var (ids, origin) = (some.Select(s => s.Touched.Id).ToList(), group.Key.Sector is null ? SectorOrigin.Unknown : SectorOrigin.Suggested);
                await db.Businesses.Where(b => ids.Contains(b.Id) && b.SectorOrigin != SectorOrigin.Officer).ExecuteUpdateAsync(set => set
                    .SetProperty(b => b.Sector, group.Key.Sector).SetProperty(b => b.SectorOrigin, origin)
                    .SetProperty(b => b.SectorConfidence, group.Key.Percent).SetProperty(b => b.SectorBecause, group.Key.Because), cancel);
                changed += some.Count(s => s.Touched.Sector != s.Said.Sector);
            }

        return changed;
    }

    /// <summary>Businesses whose sector nobody has settled and whose words are the same as or like one of the texts.</summary>
    async Task<List<Touched>> TouchedAsync(string regency, IReadOnlyList<string> texts, SectorKnowledge knowledge, Id<Business>? but, CancellationToken cancel)
    {
        var probe = new SectorSuggester(knowledge.Words, new(texts.Select(t => (t, Sector.Other)), knowledge.Words));
        List<Touched> touched = [];
        var open = db.Businesses.AsNoTracking().Where(b => b.RegencyCode == regency && b.SectorOrigin != SectorOrigin.Officer).Select(b => new Touched(b.Id, b.Name, b.Activity, b.Sector));
        await foreach (var business in open.AsAsyncEnumerable().WithCancellation(cancel))
            if (business.Id != but && probe.IsTaught(business.Name, business.Activity)) touched.Add(business);
        return touched;
    }

    sealed record Touched(Id<Business> Id, string Name, string Activity, Sector? Sector);
}
