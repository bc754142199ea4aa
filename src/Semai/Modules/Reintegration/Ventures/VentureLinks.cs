using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>Addresses of ventures and their cash books.</summary>
public static class VentureLinks
{
    public const string List = "/ventures";
    public const string Api = "/api/v1/ventures";
    public const string New = $"{List}/new";
    public const string Started = $"{List}/started";

    public static string Of(Id<Venture> id) => $"{List}/{id}";
    public static string NewOf(Id<Participant> person) => $"{New}/{person}";
    public static string Change(Id<Venture> id) => $"{Of(id)}/change";
    public static string Stage(Id<Venture> id, VentureAct act) => $"{Of(id)}/stage/{act}";
    public static string Evidence(Id<Venture> id) => $"{Of(id)}/evidence";
    public static string Confirm(Id<Venture> id, int no) => $"{Evidence(id)}/{no}/confirm";
    public static string Jobs(Id<Venture> id) => $"{Of(id)}/jobs";
    public static string Book(Id<Venture> id) => $"{Of(id)}/cash";
    public static string ShareBook(Id<Venture> id) => $"{Book(id)}/share";
    public static string EntryInError(Id<Venture> id, int no) => $"{Book(id)}/{no}/error";
    public static string RowsOf(Id<Commitment> id) => $"{Started}?commitment={id}";
}
