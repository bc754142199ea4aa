namespace Semai.Modules.Training.Curricula;

public static class CurriculumWords
{
    public static string Curricula => Say(id: "Kurikulum", en: "Curricula");
    public static string LessonHours => Say(id: "Jam pelajaran", en: "Lesson hours");
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
