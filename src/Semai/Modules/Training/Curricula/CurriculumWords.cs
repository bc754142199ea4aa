namespace Semai.Modules.Training.Curricula;

public static class CurriculumWords
{
    public static string Curriculum => Say(id: "Kurikulum", en: "Curriculum");
    public static string Curricula => Say(id: "Kurikulum", en: "Curricula");
    public static string LessonHours => Say(id: "Jam pelajaran", en: "Lesson hours");
    public static string Modules => Say(id: "Modul", en: "Modules");
    public static string Units => Say(id: "Unit kompetensi", en: "Competency units");
    public static string Group => Say(id: "Kelompok", en: "Group");
    public static string Version => Say(id: "Versi", en: "Version");
    public static string Objectives => Say(id: "Tujuan", en: "Objectives");
    public static string Topics => Say(id: "Pokok bahasan", en: "Topics");
    public static string Practice => Say(id: "Praktik", en: "Practice");
    public static string Safety => Say(id: "Keselamatan kerja (K3)", en: "Work safety (K3)");
    public static string EntryConditions => Say(id: "Syarat mengikuti", en: "Entry conditions");
    public static string Materials => Say(id: "Alat dan bahan", en: "Tools and materials");
    public static string Required => Say(id: "wajib", en: "required");
    public static string Optional => Say(id: "pilihan", en: "optional");
    public static string EverySector => Say(id: "Semua sektor", en: "Every sector");
    public static string Jp(int hours) => Say(id: $"{hours} JP", en: hours == 1 ? "1 lesson hour" : $"{hours} lesson hours");
    public static string TitleOf(string title, string titleEn) => Say(id: title, en: titleEn);
    public static string EntrepreneurshipCore => Say(id: "Inti kewirausahaan", en: "Entrepreneurship core");

    public static string Of(MaterialKind kind) => kind switch
    {
        MaterialKind.Tool => Say(id: "Alat", en: "Tools"),
        MaterialKind.Supply => Say(id: "Bahan", en: "Supplies"),
        MaterialKind.Protective => Say(id: "Pelindung diri", en: "Protective gear"),
    };
}
