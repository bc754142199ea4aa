namespace Semai.Modules.Partners.Capacity;

/// <summary>The words of what a business is willing to do.</summary>
public static class CapacityWords
{
    public static string Capacity => Say(id: "Kesanggupan", en: "Capacity");
    public static string Undertaking => Say(id: "Bersedia untuk", en: "Willing to");
    public static string Places => Say(id: "Tempat", en: "Places");

    /// <summary>The note that an act on capacity leaves in the history, in the reader's language.</summary>
    public static string Told(string note) =>
        note.Split(' ') is [var kind, var places, var from, var to] && Enum.TryParse<Undertaking>(kind, out var known) && DateOnly.TryParse(from, out var first) && DateOnly.TryParse(to, out var last)
            ? Say(id: $"{Of(known)}, {places} tempat, {first.Short} – {last.Short}", en: $"{Of(known)}, {places} {(places is "1" ? "place" : "places")}, {first.Short} – {last.Short}")
            : note;

    public static string Of(Undertaking kind) => kind switch
    {
        Partners.Capacity.Undertaking.Mentoring => Say(id: "Mendampingi", en: "Mentor"),
        Partners.Capacity.Undertaking.InternshipInside => Say(id: "Magang di dalam lapas", en: "Teach inside the prison"),
        Partners.Capacity.Undertaking.InternshipOutside => Say(id: "Magang di tempat usaha", en: "Take interns at its place"),
        Partners.Capacity.Undertaking.Production => Say(id: "Memesan produksi", en: "Order production"),
    };
}
