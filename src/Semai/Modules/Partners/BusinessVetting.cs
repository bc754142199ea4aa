using Semai.Modules.Agreements;
using Semai.Modules.Partners.Vetting;

namespace Semai.Modules.Partners;

/// <summary>The vetting of a business: who asked, what was found, who agreed and until when.</summary>
public sealed partial class Business
{
    readonly List<ChecklistAnswer> _checklist = [];

    /// <summary>How often it has applied; answers belong to one application.</summary>
    public int Round { get; private set; }

    /// <summary>The day from which it may take nobody in: suspended, ended, or lapsed. Null while nothing stops it.</summary>
    public DateOnly? StoppedOn { get; private set; }

    /// <summary>Every answer ever given, in order; never edited.</summary>
    public IReadOnlyList<ChecklistAnswer> Checklist => [.. _checklist.OrderBy(a => a.No)];

    /// <summary>The last answer to each item in the present application, by the item's code.</summary>
    public IReadOnlyDictionary<string, ChecklistAnswer> Answers =>
        _checklist.Where(a => a.Round == Round).GroupBy(a => a.Item).ToDictionary(g => g.Key, g => g.MaxBy(a => a.No)!);

    /// <summary>Those answers that were given since the last approval, or all where there was none.</summary>
    public IReadOnlyDictionary<string, ChecklistAnswer> FreshAnswers => Answers.Where(a => a.Value.At > LastAgreed).ToDictionary();

    /// <summary>May take people in on that day: approved, and the approval has not run out.</summary>
    public bool IsApprovedOn(DateOnly day) => State is BusinessState.Approved && ApprovedUntil >= day;

    public void Apply(Occasion when) => Do(BusinessAct.Apply, when, () => (Round, ApprovedUntil, StoppedOn) = (Round + 1, null, null));

    /// <summary>Some items were looked at. What was answered before stays where nothing new is said.</summary>
    /// <exception cref="Refusal">An item that is not asked for, or a no or a waiver without its reason.</exception>
    public void Examine(IReadOnlyList<ChecklistEntry> entries, VettingRules rules, Occasion when) =>
        Do(BusinessAct.Examine, when, () => Take(entries, rules, when));

    /// <summary>The check is done.</summary>
    /// <exception cref="Refusal">An item has no answer yet.</exception>
    public void Check(IReadOnlyList<ChecklistEntry> entries, VettingRules rules, Occasion when) => Do(BusinessAct.Check, when, () =>
    {
        var answers = Answers;
        var open = rules.Items.Count(i => !answers.ContainsKey(i.Code) && entries.All(e => e.Item != i.Code));
        if (open > 0) throw VettingRefusals.ItemsOpen(open);
        Take(entries, rules, when);
    });

    /// <param name="alone">No second officer could do it, so who checked may also approve.</param>
    /// <exception cref="Refusal">A required item is a no, or the one who approves is the one who checked.</exception>
    public void Approve(VettingRules rules, bool alone, Occasion when) => Do(BusinessAct.Approve, when, () =>
    {
        MustBeSound(rules, when.By, alone);
        (ApprovedUntil, StoppedOn) = (rules.Until(when.On), null);
    });

    /// <summary>Holds for another term, counted from its end where that is still to come.</summary>
    /// <exception cref="Refusal">Too early, or something was not looked at anew since the last approval.</exception>
    public void Renew(VettingRules rules, bool alone, Occasion when) => Do(BusinessAct.Renew, when, () =>
    {
        var until = ApprovedUntil!.Value;
        if (until.DayNumber - when.On.DayNumber > rules.RenewDays) throw VettingRefusals.TooEarly(until.AddDays(-rules.RenewDays));

        var fresh = FreshAnswers;
        var stale = rules.Items.Count(i => i.Renew && !fresh.ContainsKey(i.Code));
        if (stale > 0) throw VettingRefusals.ItemsStale(stale);

        MustBeSound(rules, when.By, alone);
        (ApprovedUntil, StoppedOn) = (rules.Until(until < when.On ? when.On : until.AddDays(1)), null);
    });

    public void Refuse(Occasion when) => Do(BusinessAct.Refuse, when, () => MustSayWhy(when));

    public void Suspend(Occasion when) => Do(BusinessAct.Suspend, when, () =>
    {
        MustSayWhy(when);
        StoppedOn = when.On;
    });

    /// <summary>The reason to stop is gone; the approval holds as long as it did.</summary>
    public void Reinstate(Occasion when) => Do(BusinessAct.Reinstate, when, () =>
    {
        MustSayWhy(when);
        StoppedOn = null;
    });

    public void End(Occasion when) => Do(BusinessAct.End, when, () =>
    {
        MustSayWhy(when);
        StoppedOn = when.On;
    });

    /// <summary>Its last day has passed.</summary>
    public void Lapse(Occasion when) => Do(BusinessAct.Lapse, when, () => StoppedOn = ApprovedUntil!.Value.AddDays(1));

    /// <summary>When it was last approved or renewed; long ago where it never was.</summary>
    DateTime LastAgreed => _history.Where(e => e.Act is BusinessAct.Approve or BusinessAct.Renew).Select(e => e.At).DefaultIfEmpty(DateTime.MinValue).Max();

    void Take(IReadOnlyList<ChecklistEntry> entries, VettingRules rules, Occasion when)
    {
        foreach (var (item, verdict, note) in entries)
        {
            if (rules.Items.FirstOrDefault(i => i.Code == item) is not { } asked) throw VettingRefusals.NoSuchItem(item);
            if (verdict is not ChecklistVerdict.Yes && string.IsNullOrWhiteSpace(note)) throw VettingRefusals.NoteMissing(asked.Said);

            _checklist.Add(new(
                _checklist.Count + 1, Round, item, verdict, when.On, Wording.OrNone(note, ChecklistAnswer.NoteMax), rules.Version, when.By.Id, when.By.Name, when.At));
        }
    }

    /// <summary>Each required item is a yes or waived, and somebody else looked at them.</summary>
    void MustBeSound(VettingRules rules, Actor by, bool alone)
    {
        if (rules.Items.FirstOrDefault(i => i.Required && (!Answers.TryGetValue(i.Code, out var a) || a.Verdict is ChecklistVerdict.No)) is { } wanting)
            throw VettingRefusals.ItemWanting(wanting.Said);
        if (!alone && _checklist.Any(a => a.Round == Round && a.At > LastAgreed && a.By == by.Id)) throw VettingRefusals.OwnCheck;
    }

    static void MustSayWhy(Occasion when)
    {
        if (when.Note is null) throw VettingRefusals.ReasonMissing;
    }
}
