using static Semai.Modules.Participants.Roster.RosterImportAct;
using static Semai.Modules.Participants.Roster.RosterImportState;

namespace Semai.Modules.Participants.Roster;

public enum RosterImportState
{
    /// <summary>Read and shown; nothing has changed.</summary>
    Previewed,
    Applied,
    Undone,
    Discarded,
}

public enum RosterImportAct { Apply, Undo, Discard }

public static class RosterImportLifecycle
{
    public static readonly Lifecycle<RosterImportState, RosterImportAct> Table = new("roster-import", RosterWords.Of,
        (Previewed, Apply, Applied),
        (Previewed, Discard, Discarded),
        (Applied, Undo, Undone));
}
