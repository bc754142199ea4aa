using Semai.Modules.Partners.Sectors;
using Semai.Modules.Reference;

namespace Semai.Modules.Partners;

/// <summary>To which sector a business belongs: suggested from its words until an officer says so.</summary>
public sealed partial class Business
{
    public const int BecauseMax = BusinessDetails.ShortMax;

    /// <summary>Takes advice; an officer's choice stays as it is.</summary>
    public void Suggest(SectorSuggestion suggestion)
    {
        if (SectorOrigin is SectorOrigin.Officer) return;

        (Sector, SectorOrigin) = (suggestion.Sector, suggestion.Sector is null ? SectorOrigin.Unknown : SectorOrigin.Suggested);
        SectorConfidence = suggestion.Sector is null ? null : suggestion.Percent;
        SectorBecause = suggestion.Sector is null ? null : suggestion.BecauseIn(BecauseMax);
    }

    /// <summary>An officer says which sector it is. True where that was not so already.</summary>
    public bool ChooseSector(Sector sector, Actor by, DateTime at)
    {
        if (SectorOrigin is SectorOrigin.Officer && Sector == sector) return false;

        (Sector, SectorOrigin, SectorConfidence, SectorBecause) = (sector, SectorOrigin.Officer, null, null);
        Record(BusinessAct.ChooseSector, by, at, SectorWords.Of(sector));
        return true;
    }

    /// <summary>An officer takes the choice back; the words decide again.</summary>
    public void ReturnToSuggestion(SectorSuggestion suggestion, Actor by, DateTime at)
    {
        if (SectorOrigin is not SectorOrigin.Officer) return;

        SectorOrigin = SectorOrigin.Unknown;
        Suggest(suggestion);
        Record(BusinessAct.ReturnSector, by, at, null);
    }

    /// <summary>An officer says which classes it has, each with its version. True where those were others.</summary>
    public bool Classify(IReadOnlyList<BusinessKbli> classes, Actor by, DateTime at)
    {
        if (_kbli.ToHashSet().SetEquals(classes)) return false;

        _kbli.RemoveAll(k => !classes.Contains(k));
        _kbli.AddRange(classes.Distinct().Except(_kbli).ToList());
        Record(BusinessAct.Classify, by, at, string.Join(", ", classes.Select(k => $"{k.KbliVersion} {k.Code}")) is { Length: > 0 } note ? note : null);
        return true;
    }
}
