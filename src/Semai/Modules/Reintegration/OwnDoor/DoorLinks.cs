using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Ventures;

namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>Addresses of a person's own door, which say nothing to one who looks over the shoulder, and of the officers' side.</summary>
public static class DoorLinks
{
    public const string Own = "/buku";
    public const string Api = "/api/v1/own";
    public const string SignIn = $"{Own}/sign-in";
    public const string Start = $"{Own}/start";
    public const string SignOut = $"{Own}/sign-out";
    public const string Begin = $"{Own}/begin";
    public const string Plan = $"{Own}/plan";
    public const string Papers = $"{Own}/papers";
    public const string Me = $"{Own}/me";
    public const string Ask = $"{Me}/ask";
    public const string Share = $"{Me}/share";
    public const string Wipe = $"{Me}/wipe";

    public static string Book(Id<Venture> id) => $"{Own}/{id}";
    public static string Wrong(Id<Venture> id, int no) => $"{Book(id)}/lines/{no}";
    public static string ApiBook(Id<Venture> id) => $"{Api}/ventures/{id}/cash";

    public static string Invite(Id<Participant> person) => $"{ReleaseLinks.OfPerson(person)}/door";
    public static string CloseDoor(Id<Participant> person) => $"{Invite(person)}/close";
    public static string Request(Id<DoorRequest> id) => $"{ReleaseLinks.List}/requests/{id}";
}
