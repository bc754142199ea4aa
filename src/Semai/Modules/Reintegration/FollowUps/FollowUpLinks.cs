using Semai.Modules.Agreements.Commitments;
using Semai.Shell.Lists;

namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>Addresses of follow-ups.</summary>
public static class FollowUpLinks
{
    public const string List = "/follow-ups";
    public const string Counted = "/agreements/followed-up";

    public static string Of(Id<FollowUp> id) => $"{List}/{id}";
    public static string Answer(Id<FollowUp> id) => $"{Of(id)}/answer";
    public static string Attempt(Id<FollowUp> id) => $"{Of(id)}/attempts";
    public static string Lose(Id<FollowUp> id) => $"{Of(id)}/lost";
    public static string Entry(Id<FollowUp> id, int no) => $"{Of(id)}/entries/{no}";
    public static string Paper(Id<FollowUp> id) => $"{Of(id)}/paper";
    public static string RowsOf(Id<Commitment> id) => $"{Counted}?commitment={id}";
    public static string That(FollowUpStanding standing) => ListAddress.Of(List, ("standing", standing.ToString()));
}
