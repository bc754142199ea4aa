using System.Globalization;

namespace Semai.Modules.Participants.Roster;

/// <summary>The two values of a disputed field, in words, for one line of a comparison.</summary>
public sealed record ComparedField(string Field, string Here, string Roster)
{
    /// <summary>Several fields that people call by one name, such as the months and days of a sentence, are one line.</summary>
    public static IReadOnlyList<ComparedField> Of(IEnumerable<FieldChange> changes) =>
        [.. changes.Where(c => c.Field is not "registerType" and not "datesEstimated" and not "interest")
            .GroupBy(c => RosterWords.OfField(c.Field))
            .Select(g => new ComparedField(g.Key, Joined(g.Select(c => Value(c.Field, c.Old, here: true))), Joined(g.Select(c => Value(c.Field, c.New, here: false)))))];

    static string Joined(IEnumerable<string> values) => string.Join(" ", values.Where(v => v.Length > 0)) is { Length: > 0 } joined ? joined : RosterTimes.Value(null);

    static string Value(string field, string? value, bool here) => field switch
    {
        "nik" or "crime" => here ? Say(id: "yang tercatat (tidak ditampilkan)", en: "as recorded (not shown)") : Say(id: "yang di berkas (tidak ditampilkan)", en: "as in the file (not shown)"),
        "life" => value == "True" ? Say(id: "seumur hidup", en: "for life") : "",
        _ when string.IsNullOrEmpty(value) => "",
        "sentenceMonths" or "remissionMonths" => Say(id: $"{value} bulan", en: $"{value} months"),
        "sentenceDays" => value == "0" ? "" : Say(id: $"{value} hari", en: $"{value} days"),
        "sex" => ParticipantWords.Of(Enum.Parse<Sex>(value)).ToLower(CultureInfo.CurrentCulture),
        _ => RosterTimes.Value(value),
    };
}
