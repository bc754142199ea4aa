using Semai.Modules.Agreements;
using Semai.Modules.Partners.Licences;

namespace Semai.Modules.Partners;

/// <summary>The papers that a business holds.</summary>
public sealed partial class Business
{
    readonly List<BusinessLicence> _licences = [];

    /// <summary>Every paper ever written down, in order.</summary>
    public IReadOnlyList<BusinessLicence> Licences => [.. _licences.OrderBy(l => l.No)];

    /// <summary>Writes a paper down. A well-formed NIB also becomes the business's own, where that was not known.</summary>
    /// <exception cref="Refusal">The same paper stands there already, no such kind, or it ends before it begins.</exception>
    public BusinessLicence RecordLicence(LicenceDetails details, IReadOnlyList<LicenceKind> kinds, Actor by, DateTime at)
    {
        if (kinds.All(k => k.Code != details.Kind)) throw LicenceRefusals.NoSuchKind;
        if (string.IsNullOrWhiteSpace(details.Number)) throw LicenceRefusals.NumberMissing;
        if (details.Number.Length > LicenceDetails.NumberMax) throw LicenceRefusals.NumberTooLong;
        if (details.ExpiresOn < details.IssuedOn) throw LicenceRefusals.EndsBeforeItBegins;
        if (_licences.Any(l => !l.IsInError && l.Kind == details.Kind && l.Number == details.Number && l.ExpiresOn == details.ExpiresOn)) throw LicenceRefusals.ThereAlready;

        var licence = new BusinessLicence(_licences.Count + 1, details);
        _licences.Add(licence);
        TakeNib();
        Record(BusinessAct.RecordLicence, by, at, $"{details.Kind} {details.Number}");
        return licence;
    }

    /// <summary>Marks a paper as entered in error, with the reason, or takes that mark back.</summary>
    /// <exception cref="Refusal">It stands so already.</exception>
    public void CorrectLicence(BusinessLicence licence, bool inError, string why, Actor by, DateTime at)
    {
        if (licence.IsInError == inError) throw LicenceRefusals.StandsSoAlready;

        var reason = Wording.Of(why, BusinessEvent.NoteMax / 2);
        licence.Mark(inError ? reason : null);
        if (inError && licence.Kind == LicenceKind.NibCode && licence.Number == Nib) Nib = null; // another may hold it
        TakeNib();
        Record(BusinessAct.CorrectLicence, by, at, $"{licence.Kind} {licence.Number}: {reason}");
    }

    /// <summary>From the first paper that stands, where it is not known.</summary>
    void TakeNib() => Nib ??= Licences.FirstOrDefault(l => !l.IsInError && l.Kind == LicenceKind.NibCode && BusinessDetails.IsNib(l.Number))?.Number;
}
