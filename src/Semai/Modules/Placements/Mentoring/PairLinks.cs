using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;

namespace Semai.Modules.Placements.Mentoring;

/// <summary>Addresses of mentoring.</summary>
public static class PairLinks
{
    public const string List = "/mentoring";
    public const string New = $"{List}/new";
    public const string Meetings = $"{List}/meetings";

    public static string Of(Id<MentoringPair> id) => $"{List}/{id}";
    public static string Stage(Id<MentoringPair> id, PairAct act) => $"{Of(id)}/stage/{act}";
    public static string Meeting(Id<MentoringPair> id) => $"{Of(id)}/meetings/new";
    public static string InError(Id<MentoringPair> id, int no) => $"{Of(id)}/meetings/{no}/error";
    public static string Plan(Id<MentoringPair> id) => $"{Of(id)}/plan";
    public static string CancelPlan(Id<MentoringPair> id, int no) => $"{Of(id)}/plan/{no}/cancel";
    public static string Goals(Id<MentoringPair> id) => $"{Of(id)}/goals";
    public static string Reach(Id<MentoringPair> id, int no) => $"{Of(id)}/goals/{no}/reached";
    public static string OfPerson(Id<Participant> id) => $"/participants/{id}";
    public static string RowsOf(Id<Commitment> id) => $"{Meetings}?commitment={id}";
}
