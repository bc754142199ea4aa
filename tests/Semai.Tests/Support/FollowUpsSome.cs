using Semai.Modules.Participants;
using Semai.Modules.Reintegration;
using Semai.Modules.Reintegration.Alarms;
using Semai.Modules.Reintegration.FollowUps;

namespace Semai.Tests.Support;

static partial class Some
{
    /// <summary>The rules as they ship.</summary>
    public static readonly FollowUpRules FollowUpRules = new(
        [new(1, 7, 21), new(3, 14, 30), new(6, 21, 45), new(12, 30, 60), new(24, 30, 90), new(36, 30, 90)],
        Figure(3), Figure(90), Figure(14))
    { Version = 1 };

    public static readonly Told Jobless = new(WorkStanding.None, null, OwnBusiness.None, 0, IncomeSource.OwnAnswer, Dwelling.WithFamily, null, null, null);

    public static Told SelfEmployed(DateOnly since, long income = 2_000_000) =>
        new(WorkStanding.SelfEmployed, since, OwnBusiness.Alive, income, IncomeSource.OwnAnswer, Dwelling.Own, null, null, "jualan lancar");

    public static Departure Departure(DateOnly on) => Semai.Modules.Reintegration.Alarms.Departure.Record(Id<Participant>.New(Instant), 1, on, Officer, Noon(on));

    /// <summary>Of somebody released on that day.</summary>
    public static FollowUp FollowUp(int months = 3, DateOnly? released = null)
    {
        var on = released ?? new(2026, 1, 10);
        return Semai.Modules.Reintegration.FollowUps.FollowUp.Plan(Departure(on), FollowUpRules.Points.Single(p => p.Months == months), 1, Officer, Noon(on));
    }

    public static DateTime Noon(DateOnly day) => day.ToDateTime(new(5, 0), DateTimeKind.Utc);

    static RuleFigure Figure(int value) => new(value, Semai.Modules.Reference.Certainty.Low, "");
}
