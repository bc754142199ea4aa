using Semai.Modules.Reference;

namespace Semai.Modules.Partners;

/// <summary>To which sector and classes a business belongs.</summary>
public sealed partial class Business
{
    /// <summary>An officer says so; a suggestion no longer counts.</summary>
    public void Classify(Sector sector, IReadOnlyList<BusinessKbli> kbli, Actor by, DateTime at)
    {
        (Sector, SectorOrigin, SectorConfidence, SectorBecause) = (sector, SectorOrigin.Officer, null, null);
        _kbli.RemoveAll(k => !kbli.Contains(k));
        _kbli.AddRange(kbli.Distinct().Except(_kbli).ToList());
        Record(BusinessAct.Describe, by, at, SectorCodes.CodeOf(sector));
    }
}
