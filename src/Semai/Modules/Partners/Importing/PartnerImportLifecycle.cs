using static Semai.Modules.Partners.Importing.PartnerImportAct;
using static Semai.Modules.Partners.Importing.PartnerImportState;

namespace Semai.Modules.Partners.Importing;

public enum PartnerImportState
{
    /// <summary>Read and shown; nothing has changed.</summary>
    Previewed,
    Applied,
    Undone,
    Discarded,
}

public enum PartnerImportAct { Apply, Undo, Discard }

public static class PartnerImportLifecycle
{
    public static readonly Lifecycle<PartnerImportState, PartnerImportAct> Table = new("partner-import", PartnerImportWords.Of,
        (Previewed, Apply, Applied),
        (Previewed, Discard, Discarded),
        (Applied, Undo, Undone));
}
