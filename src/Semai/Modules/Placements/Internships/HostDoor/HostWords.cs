using Semai.Shell.Parts;

namespace Semai.Modules.Placements.Internships.HostDoor;

/// <summary>The words that a business reads of its interns, in both languages.</summary>
public static class HostWords
{
    public static string People => Say(id: "Magang dan pendampingan", en: "Interns and mentoring");

    public static string Of(HostState state) => state switch
    {
        HostState.Working => Say(id: "Bekerja", en: "At work"),
        HostState.Stopped => Say(id: "Dihentikan sementara", en: "Suspended"),
        HostState.Over => Say(id: "Berakhir", en: "Over"),
    };

    public static string Hours(HostPerson person) => $"{string.Join(", ", person.Weekdays.Select(Written.Weekday))}, {person.From.Clock}–{person.To.Clock}";

    extension(HostState state)
    {
        public StatusKind Drawn => state switch
        {
            HostState.Working => StatusKind.On,
            HostState.Stopped => StatusKind.Risk,
            HostState.Over => StatusKind.Off,
        };
    }
}
