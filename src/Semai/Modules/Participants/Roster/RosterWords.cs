namespace Semai.Modules.Participants.Roster;

/// <summary>What becomes of a row.</summary>
public enum RosterOutcome { New, Changed, Same, Conflicting, Rejected }

public static class RosterWords
{
    public static string Import => Say(id: "Impor register", en: "Import a roster");

    public static string Of(RosterImportState state) => state switch
    {
        RosterImportState.Previewed => Say(id: "Menunggu diperiksa", en: "Waiting to be checked"),
        RosterImportState.Applied => Say(id: "Diterapkan", en: "Applied"),
        RosterImportState.Undone => Say(id: "Dibatalkan setelah diterapkan", en: "Undone"),
        RosterImportState.Discarded => Say(id: "Tidak jadi", en: "Discarded"),
    };

    public static string Of(RosterOutcome outcome) => outcome switch
    {
        RosterOutcome.New => Say(id: "baru", en: "new"),
        RosterOutcome.Changed => Say(id: "berubah", en: "changed"),
        RosterOutcome.Same => Say(id: "sama", en: "the same"),
        RosterOutcome.Conflicting => Say(id: "bentrok", en: "in conflict"),
        RosterOutcome.Rejected => Say(id: "ditolak", en: "rejected"),
    };

    public static string Of(ConflictChoice choice) => choice switch
    {
        ConflictChoice.Keep => Say(id: "Tetap seperti di Semai", en: "Keep what is here"),
        ConflictChoice.Take => Say(id: "Pakai isi berkas", en: "Take the roster's"),
    };

    /// <summary>A field of a person as it is compared, in words.</summary>
    public static string OfField(string field) => field switch
    {
        "name" => Say(id: "nama", en: "name"),
        "alias" => "alias",
        "patronym" => Say(id: "nama ayah", en: "father's name"),
        "sex" => Say(id: "jenis kelamin", en: "sex"),
        "birthPlace" => Say(id: "tempat lahir", en: "place of birth"),
        "born" => Say(id: "tanggal lahir", en: "date of birth"),
        "homeDistrict" => Say(id: "kecamatan asal", en: "home district"),
        "education" => Say(id: "pendidikan", en: "education"),
        "interest" or "interestText" => Say(id: "minat", en: "interest"),
        "nik" or "identityStatus" => "NIK",
        "registerType" or "registerNumber" => Say(id: "nomor register", en: "register number"),
        "legalStatus" => Say(id: "status hukum", en: "legal status"),
        "sentenceMonths" or "sentenceDays" or "life" => Say(id: "lama pidana", en: "sentence"),
        "detainedFrom" => Say(id: "mulai ditahan", en: "detained from"),
        "oneThird" => Say(id: "tanggal 1/3", en: "1/3 date"),
        "oneHalf" => Say(id: "tanggal 1/2", en: "1/2 date"),
        "twoThirds" => Say(id: "tanggal 2/3", en: "2/3 date"),
        "expirationDate" => Say(id: "tanggal ekspirasi", en: "release date"),
        "remissionMonths" => Say(id: "remisi", en: "remission"),
        "crime" or "article" => Say(id: "perkara", en: "offence"),
        "presence" => Say(id: "keberadaan", en: "presence"),
        _ => field,
    };
}
