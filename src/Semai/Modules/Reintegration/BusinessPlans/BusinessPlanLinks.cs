using Semai.Modules.Participants;
using Semai.Modules.Partners.OwnDoor;

namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>Addresses of business plans.</summary>
public static class BusinessPlanLinks
{
    public const string List = $"{ReleaseLinks.List}/business-plans";
    public const string Api = "/api/v1/business-plans";

    /// <summary>At the door of the mentor's business.</summary>
    public const string Host = $"{MyBusiness.Path}/plans";

    public const string HostApi = "/api/v1/my-business/plans";

    /// <summary>What is typed, computed; for the page while one types.</summary>
    public const string Figures = $"{List}/figures";

    public static string Begin(Id<Participant> id) => $"{ReleaseLinks.OfPerson(id)}/business-plan";
    public static string Of(Id<BusinessPlan> id, int? version = null) => $"{List}/{id}{(version is null ? "" : $"?no={version}")}";
    public static string Write(Id<BusinessPlan> id) => $"{List}/{id}/write";
    public static string Compare(Id<BusinessPlan> id) => $"{List}/{id}/compare";
    public static string Stage(Id<BusinessPlan> id, BusinessPlanAct act) => $"{List}/{id}/stage/{act}";
    public static string Review(Id<BusinessPlan> id) => $"{List}/{id}/review";
    public static string AskMentor(Id<BusinessPlan> id) => $"{List}/{id}/mentor";
    public static string AtHost(Id<BusinessPlan> id) => $"{Host}/{id}";
}
