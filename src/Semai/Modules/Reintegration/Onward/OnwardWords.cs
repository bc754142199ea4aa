namespace Semai.Modules.Reintegration.Onward;

/// <summary>The words of what goes on, in both languages.</summary>
public static class OnwardWords
{
    public static string Title => Say(id: "Yang dimulai di lapas", en: "What was begun in prison");
    public static string Note => Say(id: "Catat kelanjutannya", en: "Note that it goes on");
    public static string With => Say(id: "Dilanjutkan dengan siapa, bagaimana", en: "With whom it goes on, and how");
    public static string InError => Say(id: "Salah masuk", en: "Entered in error");

    public static string Of(BegunKind kind) => kind switch
    {
        BegunKind.Mentoring => Say(id: "Mentor", en: "Mentor"),
        BegunKind.Class => Say(id: "Kelas", en: "Class"),
        BegunKind.Internship => Say(id: "Magang", en: "Internship"),
    };
}
