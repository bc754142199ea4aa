using Semai.Data;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Placements.Mentoring;
using Semai.Modules.Reintegration.BusinessPlans;
using Semai.Modules.Reintegration.Capital;
using Semai.Modules.Reintegration.LicencePaths;
using Semai.Modules.Training.Certificates;

namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>A person's own business plan, its latest version.</summary>
public sealed record OwnBusinessPlan(int No, bool Accepted, PlanSheet Sheet, PlanFigures Figures);

/// <summary>One licence as its owner sees it; nothing of what offices noted.</summary>
public sealed record OwnStep(string Name, LicenceStanding Standing, string Agency, string? Number, DateOnly? Until);

/// <summary>A person's own way to selling lawfully.</summary>
/// <param name="Next">What is next, as a sentence.</param>
public sealed record OwnPath(string Name, string Kind, string Next, IReadOnlyList<OwnStep> Steps);

/// <summary>Money that a person asked for.</summary>
/// <param name="Next">What is owed next, as a sentence; null where nothing is lent.</param>
/// <param name="Why">Why it was refused; null where it was not.</param>
public sealed record OwnCapital(string Source, string Purpose, CapitalState State, long Asked, long? Granted, long Came, long Paid, long Owed, string? Next, bool Late, string? Why, IReadOnlyList<Instalment> Instalments);

/// <summary>How to reach the mentor.</summary>
/// <param name="Phone">As the business gave it; null where it gave none.</param>
public sealed record OwnContact(string Name, string Business, string? Phone);

/// <summary>What the tab of plans shows.</summary>
public sealed record OwnPlan(OwnBusinessPlan? Plan, IReadOnlyList<OwnPath> Paths, IReadOnlyList<OwnCapital> Capital, OwnContact? Mentor);

/// <summary>
/// A person's own plan, licences and money, as they may read them with others looking on: what an office typed and names a
/// place that would hurt is left out, and stays on the plan itself.
/// </summary>
public sealed class OwnPlans(Db db, OwnRecords own, TimeProvider time)
{
    public async Task<OwnPlan> FindAsync(CancellationToken cancel) =>
        new(await PlanAsync(cancel), await PathsAsync(cancel), await CapitalAsync(cancel), await MentorAsync(cancel));

    async Task<OwnBusinessPlan?> PlanAsync(CancellationToken cancel)
    {
        var person = own.Person;
        if (await db.BusinessPlans.AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(p => p.ParticipantId == person && p.RunningKey != null, cancel) is not { } plan) return null;

        var sheet = Neutral(plan.Latest.Sheet);
        return new(plan.Latest.No, plan.AcceptedNo == plan.Latest.No, sheet, PlanFigures.Of(sheet));
    }

    async Task<IReadOnlyList<OwnPath>> PathsAsync(CancellationToken cancel)
    {
        var (person, today, rules) = (own.Person, time.Today, await LicencePathRules.AllAsync(db, cancel));
        var paths = await db.LicencePaths.AsNoTracking().AsSplitQuery().Where(p => p.ParticipantId == person && p.State == PathState.Running).OrderByDescending(p => p.Id).ToListAsync(cancel);
        return paths.ConvertAll(p => Of(p, rules[p.RuleVersion], today));
    }

    static OwnPath Of(LicencePath path, LicencePathRules rules, DateOnly today) => new(
        Neutral(path.Name), rules.Find(path.Kind)!.Said, LicenceNext.Of(path, rules, today),
        [.. path.Steps.Select(s => new OwnStep(rules.Step(s.Code).Said, path.StandingOf(s, rules, today), rules.Step(s.Code).Agency, s.Number, s.ExpiresOn))]);

    async Task<IReadOnlyList<OwnCapital>> CapitalAsync(CancellationToken cancel)
    {
        var (person, today, sources) = (own.Person, time.Today, await CapitalSources.AllAsync(db, cancel));
        var asked = await db.CapitalApplications.AsNoTracking().AsSplitQuery().Where(c => c.ParticipantId == person && c.State != CapitalState.Withdrawn).OrderByDescending(c => c.Id).ToListAsync(cancel);
        return asked.ConvertAll(c => Of(c, sources[c.RuleVersion].Find(c.Source)!, today));
    }

    static OwnCapital Of(CapitalApplication one, CapitalSource source, DateOnly today)
    {
        var schedule = one.State is CapitalState.WrittenOff ? CapitalSchedule.None : one.Schedule;
        return new(
            source.Said, Neutral(one.Purpose), one.State, one.Amount, one.Granted, one.Received.Sum(e => e.Amount), one.Paid, schedule.Open,
            one.State is CapitalState.Running && schedule.Instalments.Count > 0 ? CapitalWords.Next(schedule.Next, today) : null, one.RepaymentOn(today) is RepaymentStanding.Late,
            one.State is CapitalState.Refused && one.History.Last(e => e.Act is CapitalAct.Refuse).Note is { } why ? Neutral(why) : null, schedule.Instalments);
    }

    /// <summary>Past the filters: the mentor who goes along with the business, else the one of the pair that goes on.</summary>
    async Task<OwnContact?> MentorAsync(CancellationToken cancel)
    {
        var (person, ventures) = (own.Person, await own.VenturesAsync(cancel));
        var id = ventures.FirstOrDefault(v => v.IsAlive && v.MentorId is not null)?.MentorId
            ?? await db.Pairs.IgnoreQueryFilters().Where(p => p.ParticipantId == person && p.State == PairState.Active).Select(p => (Id<Mentor>?)p.MentorId).FirstOrDefaultAsync(cancel);
        var (mentors, businesses) = (db.Set<Mentor>(), db.Set<Business>());
        return await (
            from mentor in mentors.IgnoreQueryFilters()
            where mentor.Id == id
            join business in businesses.IgnoreQueryFilters() on mentor.BusinessId equals business.Id
            select new OwnContact(mentor.Name, business.Name, mentor.Phone)).SingleOrDefaultAsync(cancel);
    }

    static PlanSheet Neutral(PlanSheet sheet) => sheet with
    {
        Name = Neutral(sheet.Name),
        Idea = Neutral(sheet.Idea),
        Customers = sheet.Customers is "" ? "" : Neutral(sheet.Customers),
        Products = [.. sheet.Products.Select(p => p with { Name = Neutral(p.Name), Unit = Neutral(p.Unit) })],
        Fixed = [.. sheet.Fixed.Select(c => c with { What = Neutral(c.What) })],
        StartUp = [.. sheet.StartUp.Select(c => c with { What = Neutral(c.What) })],
    };

    static string Neutral(string text) => PrisonWords.In(text) ? DoorWords.OnPaper : text;
}
