namespace Semai.Modules.Participants;

/// <summary>
/// Tahap pembinaan by the dates of the sentence (PP 31/1999 art. 7, 9, 10). The observation team moves people between
/// stages; this is where the dates alone would put them.
/// </summary>
public enum TreatmentStage { Early, FurtherOne, FurtherTwo, Final }

public static class TreatmentStages
{
    /// <summary>Null where the dates are not known, as for a life sentence.</summary>
    public static TreatmentStage? On(DateOnly day, DateOnly? oneThird, DateOnly? oneHalf, DateOnly? twoThirds) =>
        (oneThird, oneHalf, twoThirds) switch
        {
            ({ } third, { } half, { } most) when third <= half && half <= most =>
                day >= most ? TreatmentStage.Final : day >= half ? TreatmentStage.FurtherTwo : day >= third ? TreatmentStage.FurtherOne : TreatmentStage.Early,
            _ => null,
        };
}
