namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>What is allowed at the doors of released people, and to officers who open them.</summary>
public static class DoorPermissions
{
    /// <summary>Comes with no post: the released person alone has it, for their own records.</summary>
    [GrantedTo]
    [Means(id: "Membuka catatan sendiri", en: "Opening one's own records")]
    public const string Own = "own.records";

    /// <summary>Prints the invitation of somebody who leaves or has left.</summary>
    [GrantedTo(Role.HeadOfGuidance, Role.WorkActivityOfficer, Role.ProbationOfficer)]
    [Means(id: "Mencetak undangan pintu sendiri", en: "Printing invitations to own doors")]
    public const string Invite = "own.invite";

    /// <summary>Answers what a released person asked for at their door.</summary>
    [GrantedTo(Role.HeadOfGuidance, Role.ProbationOfficer, Role.AgencyOfficer)]
    [Means(id: "Menjawab permintaan orang yang telah bebas", en: "Answering requests of released people")]
    public const string Answer = "own.answer";
}
