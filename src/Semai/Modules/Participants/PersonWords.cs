using Semai.Modules.Reference;

namespace Semai.Modules.Participants;

/// <summary>How the facts of a person are named and written.</summary>
public static class PersonWords
{
    public static string Name => Say(id: "Nama lengkap", en: "Full name");
    public static string Alias => Say(id: "Alias", en: "Alias");
    public static string Patronym => Say(id: "Nama ayah (bin/binti)", en: "Father's name (bin/binti)");
    public static string Sex => Say(id: "Jenis kelamin", en: "Sex");
    public static string BirthPlace => Say(id: "Tempat lahir", en: "Place of birth");
    public static string Born => Say(id: "Tanggal lahir", en: "Date of birth");
    public static string HomeDistrict => Say(id: "Kecamatan asal", en: "Home district");
    public static string Education => Say(id: "Pendidikan", en: "Education");
    public static string WorkBefore => Say(id: "Pekerjaan sebelumnya", en: "Work before");
    public static string Skills => Say(id: "Keterampilan", en: "Skills");
    public static string InterestText => Say(id: "Minat, seperti diucapkan", en: "Interest, as it was put");
    public static string Interest => Say(id: "Sektor minat", en: "Sector of interest");
    public static string Languages => Say(id: "Bahasa", en: "Languages");
    public static string Disability => Say(id: "Kebutuhan khusus", en: "Special needs");
    public static string Why => Say(id: "Dasar pencatatan", en: "Where this comes from");
    public static string Happened => Say(id: "Tanggal kejadian", en: "Day it happened");
    public static string Note => Say(id: "Keterangan", en: "Note");

    public static IReadOnlyList<(string Name, string? Value, bool Typed)> Of(PersonDetails person) =>
    [
        (Sex, ParticipantWords.Of(person.Sex), false),
        (Born, person.Born is { } born ? $"{(person.BirthPlace is null ? "" : person.BirthPlace + ", ")}{born.Long}" : person.BirthPlace, false),
        (HomeDistrict, person.HomeDistrict, true),
        (Education, person.Education, true),
        (Interest, person.Interest is { } sector ? SectorWords.Of(sector) : null, false),
        (InterestText, person.InterestText, true),
        (Skills, person.Skills, true),
        (WorkBefore, person.WorkBefore, true),
        (Languages, person.Languages, true),
        (Disability, person.Disability, true),
    ];

    public static int Age(DateOnly born, DateOnly today) =>
        today.Year - born.Year - (today < born.AddYears(today.Year - born.Year) ? 1 : 0);

    /// <summary>"Litmas asimilasi: direkomendasikan"; a protected value is not told.</summary>
    public static string Of(FactLine line) => line switch
    {
        { Level: { } level } => Say(id: $"Register F, pelanggaran {ParticipantWords.Of(level)}", en: $"Register F, {ParticipantWords.Of(level)} breach")
            + (line.Until is { } until ? Say(id: $", sanksi sampai {until.Long}", en: $", sanction until {until.Long}") : ""),
        { Fact: { } fact, Value: { } value } => $"{ParticipantWords.Of(fact)}: {ParticipantWords.Of(value)}",
        { Fact: { } fact } => $"{ParticipantWords.Of(fact)}: {Say(id: "dilindungi", en: "protected")}",
        _ => "",
    };
}
