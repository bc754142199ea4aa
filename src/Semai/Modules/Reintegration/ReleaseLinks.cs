using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Alarms;
using Semai.Modules.Reintegration.Handing;
using Semai.Modules.Reintegration.Plans;

namespace Semai.Modules.Reintegration;

/// <summary>Addresses of releases.</summary>
public static class ReleaseLinks
{
    public const string List = "/releases";
    public const string Alarms = $"{List}/alarms";

    public static string OfPerson(Id<Participant> id) => $"{List}/people/{id}";
    public static string Draft(Id<Participant> id) => $"{OfPerson(id)}/plan";
    public static string NewStep(Id<ReleasePlan> id, Pathway? pathway = null) => $"{List}/plans/{id}/steps/new{(pathway is null ? "" : $"?pathway={pathway}")}";
    public static string Step(Id<ReleasePlan> id, int no) => $"{List}/plans/{id}/steps/{no}";
    public static string Stage(Id<ReleasePlan> id, PlanAct act) => $"{List}/plans/{id}/stage/{act}";
    public static string PrepareHandOver(Id<Participant> id) => $"{OfPerson(id)}/hand-over";
    public static string OfHandOver(Id<HandOver> id) => $"{List}/hand-overs/{id}";
    public static string HandOverStage(Id<HandOver> id, HandOverAct act) => $"{OfHandOver(id)}/stage/{act}";
    public static string Excuse(Id<Departure> id) => $"{Alarms}/{id}/reason";
    public static string Onward(Id<Participant> id, Guid subject) => $"{OfPerson(id)}/onward/{subject}";
}
