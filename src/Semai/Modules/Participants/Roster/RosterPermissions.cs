namespace Semai.Modules.Participants.Roster;

public static class RosterPermissions
{
    /// <summary>Take in the roster of one's own prison, and undo it.</summary>
    [GrantedTo(Role.Registrar)]
    [Means(id: "Mengimpor daftar warga binaan", en: "Importing a roster")]
    public const string Import = "participants.import";
}
