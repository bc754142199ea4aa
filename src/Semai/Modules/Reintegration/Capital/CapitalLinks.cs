using Semai.Modules.Participants;

namespace Semai.Modules.Reintegration.Capital;

/// <summary>Addresses of applications for capital.</summary>
public static class CapitalLinks
{
    public const string List = $"{ReleaseLinks.List}/capital";
    public const string Api = "/api/v1/capital";

    public static string Apply(Id<Participant> person) => $"{ReleaseLinks.OfPerson(person)}/capital";
    public static string Of(Id<CapitalApplication> id) => $"{List}/{id}";
    public static string Stage(Id<CapitalApplication> id, CapitalAct act) => $"{Of(id)}/stage/{act}";
    public static string ConfirmPart(Id<CapitalApplication> id, int no) => $"{Of(id)}/entries/{no}/confirm";
    public static string Counter(Id<CapitalApplication> id, int no) => $"{Of(id)}/entries/{no}/counter";
}
