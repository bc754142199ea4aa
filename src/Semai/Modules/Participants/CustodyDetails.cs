namespace Semai.Modules.Participants;

/// <summary>What the register says of a person's custody. What is not known is null.</summary>
/// <param name="SentenceMonths">Whole months; with <paramref name="SentenceDays"/> beside them.</param>
/// <param name="DatesEstimated">The dates are our own calculation (<see cref="Sentence"/>), not the register's.</param>
public sealed record CustodyDetails(
    RegisterType RegisterType,
    string RegisterNumber,
    LegalStatus LegalStatus = LegalStatus.Convict,
    int? SentenceMonths = null,
    int? SentenceDays = null,
    bool Life = false,
    bool Death = false,
    DateOnly? DetainedFrom = null,
    DateOnly? OneThird = null,
    DateOnly? OneHalf = null,
    DateOnly? TwoThirds = null,
    DateOnly? ExpirationDate = null,
    bool DatesEstimated = false,
    int? RemissionMonths = null,
    SecurityLevel? SecurityLevel = null)
{
    public const int RegisterMax = 60;

    public IReadOnlyList<(string Field, string? Value)> Fields =>
    [
        ("registerType", RegisterType.ToString()), ("registerNumber", RegisterNumber.Trim()), ("legalStatus", LegalStatus.ToString()),
        ("sentenceMonths", $"{SentenceMonths}"), ("sentenceDays", $"{SentenceDays}"), ("life", $"{Life}"), ("death", $"{Death}"),
        ("detainedFrom", DetainedFrom?.Iso), ("oneThird", OneThird?.Iso), ("oneHalf", OneHalf?.Iso), ("twoThirds", TwoThirds?.Iso),
        ("expirationDate", ExpirationDate?.Iso), ("datesEstimated", $"{DatesEstimated}"), ("remissionMonths", $"{RemissionMonths}"),
        ("securityLevel", SecurityLevel?.ToString()),
    ];

    public IReadOnlyList<FieldChange> DifferencesTo(CustodyDetails other) => FieldChange.Between(Fields, other.Fields);

    /// <summary>
    /// The same with missing dates worked out from detention, sentence and remission, marked as an estimate. Rules
    /// differ by era on what the fraction is taken of, so an imported date always stands.
    /// </summary>
    public CustodyDetails WithEstimates()
    {
        if (DetainedFrom is not { } from || Life || Death || (SentenceMonths, SentenceDays) is (null, null)) return this;
        if ((OneThird, OneHalf, TwoThirds, ExpirationDate) is ({ }, { }, { }, { })) return this;

        var end = ExpirationDate ?? Sentence.End(from, SentenceMonths ?? 0, SentenceDays ?? 0, RemissionMonths ?? 0);
        return this with
        {
            OneThird = OneThird ?? Sentence.Part(from, end, 1, 3),
            OneHalf = OneHalf ?? Sentence.Part(from, end, 1, 2),
            TwoThirds = TwoThirds ?? Sentence.Part(from, end, 2, 3),
            ExpirationDate = end,
            DatesEstimated = true,
        };
    }
}

/// <summary>Our own arithmetic of a sentence: an estimate only.</summary>
public static class Sentence
{
    public static DateOnly End(DateOnly from, int months, int days, int remissionMonths) =>
        from.AddMonths(Math.Max(0, months - remissionMonths)).AddDays(days);

    public static DateOnly Part(DateOnly from, DateOnly end, int of, int parts) =>
        from.AddDays((end.DayNumber - from.DayNumber) * of / parts);
}
