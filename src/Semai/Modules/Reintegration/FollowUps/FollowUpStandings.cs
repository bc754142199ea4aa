using System.Linq.Expressions;

namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>How a follow-up stands on a day, once for rows in hand and once for the database; a test holds the two together.</summary>
public static class FollowUpStandings
{
    /// <summary>To be asked now: what waits for an officer.</summary>
    public static readonly IReadOnlyList<FollowUpStanding> Waiting = [FollowUpStanding.Due, FollowUpStanding.Late, FollowUpStanding.NotReached];

    public static FollowUpStanding Of(FollowUpState state, DateOnly opens, DateOnly due, DateOnly closes, DateOnly today) => state switch
    {
        FollowUpState.Answered => FollowUpStanding.Answered,
        FollowUpState.Lost => FollowUpStanding.Lost,
        FollowUpState.Cancelled => FollowUpStanding.Cancelled,
        FollowUpState.NotReached => today > closes ? FollowUpStanding.Lost : FollowUpStanding.NotReached,
        FollowUpState.Due => today > closes ? FollowUpStanding.Lost : today < opens ? FollowUpStanding.Upcoming : today > due ? FollowUpStanding.Late : FollowUpStanding.Due,
    };

    public static Expression<Func<FollowUp, bool>> Are(FollowUpStanding standing, DateOnly today) => standing switch
    {
        FollowUpStanding.Upcoming => f => f.State == FollowUpState.Due && f.Opens > today,
        FollowUpStanding.Due => f => f.State == FollowUpState.Due && f.Opens <= today && f.Due >= today,
        FollowUpStanding.Late => f => f.State == FollowUpState.Due && f.Due < today && f.Closes >= today,
        FollowUpStanding.NotReached => f => f.State == FollowUpState.NotReached && f.Closes >= today,
        FollowUpStanding.Answered => f => f.State == FollowUpState.Answered,
        FollowUpStanding.Lost => f => f.State == FollowUpState.Lost || ((f.State == FollowUpState.Due || f.State == FollowUpState.NotReached) && f.Closes < today),
        FollowUpStanding.Cancelled => f => f.State == FollowUpState.Cancelled,
    };
}
