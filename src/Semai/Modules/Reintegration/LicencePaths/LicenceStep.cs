using Semai.Modules.Agreements;
using Semai.Modules.Partners.Licences;

namespace Semai.Modules.Reintegration.LicencePaths;

/// <summary>One act on a path or a step of it; never edited.</summary>
/// <param name="Step">Number of the step; null for the path as a whole.</param>
/// <param name="Act">A <see cref="LicenceAct"/> of a step, a <see cref="PathAct"/> of the path.</param>
public sealed record LicenceEvent(int No, int? Step, string Act, DateOnly On, string By, string ByName, DateTime RecordedAt, string? Note);

/// <summary>One licence on a person's path: how far it has come, and what was granted.</summary>
public sealed class LicenceStep
{
    public const int HelperMax = 120;
    public const int TickedMax = 200;

    LicenceStep() { }

    internal LicenceStep(int no, string code) => (No, Code) = (no, code);

    public int No { get; private init; }

    /// <summary>Of the step in the reference data.</summary>
    public string Code { get; private init; } = "";

    public LicenceState State { get; private set; }

    /// <summary>The day of the last act; the earliest day there is before the first.</summary>
    public DateOnly Since { get; private set; }

    public DateOnly? SubmittedOn { get; private set; }

    /// <summary>Of what was granted last; null where nothing was, or its paper has no number that may be kept.</summary>
    public string? Number { get; private set; }

    public DateOnly? GrantedOn { get; private set; }

    /// <summary>Its last day; null for one without end.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>Why it was refused or is not needed; else what was noted last.</summary>
    public string? Note { get; private set; }

    /// <summary>Codes of the documents that are there, with commas between them.</summary>
    public string Ticked { get; private set; } = "";

    /// <summary>The organisation that helps.</summary>
    public Guid? HelperOffice { get; private set; }

    /// <summary>The officer who helps, by name.</summary>
    public string? Helper { get; private set; }

    public IReadOnlyList<string> Documents => Ticked.Length == 0 ? [] : Ticked.Split(',');

    /// <summary>Granted and not ended, also while the next is applied for; or not needed.</summary>
    public bool IsThereOn(DateOnly day) => State is LicenceState.NotNeeded || (GrantedOn is not null && !(ExpiresOn < day));

    internal void Keep(IReadOnlyList<string> documents, Guid? office, string? helper) => (Ticked, HelperOffice, Helper) = (string.Join(',', documents), office, helper);

    internal void Follow(LicenceState next, LicenceAct act, StepSaid said, StepDefinition definition)
    {
        if (act is LicenceAct.Grant or LicenceAct.Recognise) TakeGrant(said, definition);
        if (act is LicenceAct.Retract) (Number, GrantedOn, ExpiresOn) = (null, null, null);
        if (act is LicenceAct.Submit) SubmittedOn = said.On;
        (State, Since, Note) = (next, said.On, said.Note);
    }

    void TakeGrant(StepSaid said, StepDefinition definition)
    {
        var number = Wording.OrNone(said.Number, LicenceDetails.NumberMax);
        if (definition.Numbered && number is null) throw LicencePathRefusals.NumberMissing;
        if (!definition.Numbered && number is not null) throw LicencePathRefusals.NumberNotKept;

        var last = said.ExpiresOn ?? definition.UntilFrom(said.On);
        if (last < said.On) throw LicencePathRefusals.EndsBeforeItBegins;
        (Number, GrantedOn, ExpiresOn) = (number, said.On, last);
    }
}
