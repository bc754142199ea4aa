using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Plans;

namespace Semai.Modules.Reintegration;

/// <summary>Addresses of releases.</summary>
public static class ReleaseLinks
{
    public const string List = "/releases";

    public static string OfPerson(Id<Participant> id) => $"{List}/people/{id}";
    public static string Draft(Id<Participant> id) => $"{OfPerson(id)}/plan";
    public static string NewStep(Id<ReleasePlan> id, Pathway? pathway = null) => $"{List}/plans/{id}/steps/new{(pathway is null ? "" : $"?pathway={pathway}")}";
    public static string Step(Id<ReleasePlan> id, int no) => $"{List}/plans/{id}/steps/{no}";
    public static string Stage(Id<ReleasePlan> id, PlanAct act) => $"{List}/plans/{id}/stage/{act}";
}
