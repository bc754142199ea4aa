using Semai.Modules.Participants;

namespace Semai.Modules.Production.Work;

/// <summary>Addresses of work for pay.</summary>
public static class WorkLinks
{
    public const string List = "/work";
    public const string New = $"{List}/new";
    public const string Api = "/api/v1/work";

    public static string Of(Id<Worker> id) => $"{List}/{id}";
    public static string Stage(Id<Worker> id, WorkerAct act) => $"{Of(id)}/stage/{act}";
    public static string OfPerson(Id<Participant> id) => $"/participants/{id}";
    public static string Eligibility(Id<Participant> id) => $"/participants/{id}/eligibility";
}
