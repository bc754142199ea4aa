namespace Semai.Modules.Participants;

/// <summary>The dates of a sentence, in order, as they are shown.</summary>
public static class SentenceDates
{
    public static IReadOnlyList<(DateOnly Day, string Words)> Of(CustodyDetails custody)
    {
        (DateOnly? Day, string Words)[] dates =
        [
            (custody.DetainedFrom, Say(id: "Mulai ditahan", en: "Detention began")),
            (custody.OneThird, Say(id: "1/3 masa pidana", en: "1/3 of the sentence")),
            (custody.OneHalf, Say(id: "1/2 masa pidana", en: "1/2 of the sentence")),
            (custody.TwoThirds, Say(id: "2/3 masa pidana", en: "2/3 of the sentence")),
            (custody.ExpirationDate, Say(id: "Ekspirasi", en: "End of the sentence")),
        ];
        return [.. dates.Where(d => d.Day is not null).Select(d => (d.Day!.Value, d.Words))];
    }

    /// <summary>Those still to come, the furthest first, for one who is present.</summary>
    public static IReadOnlyList<(DateOnly Day, string Words)> Coming(CustodyFile custody, DateOnly today) =>
        custody.Presence is not Presence.Present ? []
        : [.. Of(custody.Details).Where(d => d.Day > today).Reverse()
            .Select(d => (d.Day, d.Words + (custody.Details.DatesEstimated ? Say(id: " · perkiraan", en: " · an estimate") : "")))];
}
