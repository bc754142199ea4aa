using System.Globalization;
using Microsoft.Extensions.Options;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Reference;
using Semai.Modules.Training.Curricula;
using Semai.Shell.Fields;

namespace Semai.Modules.Training.Classes;

/// <summary>Gathers what a plan needs: the promise and its agreement, the curriculum, the holidays, and what else goes on.</summary>
public sealed class ClassPlanning(Db db, AgreementFacts agreements, TimeProvider time, IOptions<TrainingRules> rules)
{
    /// <summary>Lays the class out without making it.</summary>
    public async Task<PlanClass.Answer> TryAsync(PlanClass.Request request, CancellationToken cancel)
    {
        var (plan, laidOut, warnings, serving) = await LayOutAsync(request, cancel);
        return new(null, null, plan.Title, laidOut.Sessions, laidOut.Skipped, warnings, serving);
    }

    public async Task<PlanClass.Answer> PlanAsync(PlanClass.Request request, Actor by, CancellationToken cancel)
    {
        var (plan, laidOut, warnings, serving) = await LayOutAsync(request, cancel);
        var planned = await db.TogetherAsync(async () =>
        {
            var made = TrainingClass.Plan(await NextCodeAsync(plan.Sessions[0].Date.Year, cancel), plan, by, time.Now);
            db.Add(made);
            await db.SaveChangesAsync(cancel);
            return made;
        }, cancel);
        return new(planned.Id, planned.Code, planned.Title, laidOut.Sessions, laidOut.Skipped, warnings, serving);
    }

    public async Task<PlanClass.Choices> ChoicesAsync(DateOnly today, CancellationToken cancel)
    {
        var commitments = await agreements.CommitmentsForClassesAsync(today, cancel);
        var curricula = await db.Curricula.AsNoTracking().Where(c => c.From <= today && (c.Until == null || c.Until >= today))
            .OrderBy(c => c.Title).Select(c => new { c.Id, c.Title, c.Version, c.LessonHours, c.Sector }).ToListAsync(cancel);
        var units = await UnitsAsync(cancel);
        return new(
            [.. commitments.Select(c => new Option(c.Id.ToString(), $"{c.ClauseLabel}: {c.Title}", c.AgreementTitle))],
            [.. curricula.Select(c => new Option(
                c.Id.ToString(), $"{c.Title}, {Say(id: "versi", en: "version")} {c.Version} · {c.LessonHours} JP",
                c.Sector is { } sector ? SectorWords.Of(sector) : Say(id: "Semua sektor", en: "Every sector")))],
            [.. units.Select(u => new Option(u.No.ToString(CultureInfo.InvariantCulture), u.Name))]);
    }

    async Task<(ClassPlan Plan, SessionPlan LaidOut, IReadOnlyList<string> Warnings, IReadOnlyList<PlanClass.ServedChoice> Serving)> LayOutAsync(PlanClass.Request request, CancellationToken cancel)
    {
        var open = await agreements.CommitmentsForClassesAsync(request.Start > time.Today ? time.Today : request.Start, cancel);
        var commitment = open.FirstOrDefault(c => c.Id == request.CommitmentId) ?? throw TrainingRefusals.AgreementNotInForce;
        var serving = Serving(commitment, open, request.AlsoServes);
        var curriculum = await db.Curricula.AsNoTracking().SingleOrDefaultAsync(c => c.Id == request.CurriculumId, cancel) ?? throw TrainingRefusals.NoHours;
        if (request.Start < time.Today.AddDays(-rules.Value.BackdatedDays)) throw TrainingRefusals.StartsTooEarly(time.Today.AddDays(-rules.Value.BackdatedDays));
        await CheckUnitAsync(request.Unit, commitment.AgreementId, cancel);

        var calendar = await db.HolidaysAsync(request.Start, request.Start.AddDays(SessionPlan.LongestDays + 1), cancel);
        var laidOut = SessionPlan.LayOut(
            new(request.Start, request.Weekdays.ToHashSet(), request.StartsAt, request.HoursPerSession),
            [.. curriculum.Modules.Select(m => new PlannedModule(m.Title, m.LessonHours))],
            Holidays(calendar, request.Start, request.SkipJointLeave), (request.Exceptions ?? []).ToHashSet());
        if (laidOut.Ends > commitment.AgreementEnds) throw TrainingRefusals.AgreementNotInForce;

        var plan = new ClassPlan(
            request.Title ?? await NextTitleAsync(curriculum, cancel), curriculum.Id, curriculum.Sector, commitment.Id, commitment.AgreementId.Value,
            request.Unit, request.Venue, request.Instructors, request.Capacity, laidOut.Sessions,
            [.. serving.Where(s => s.Counts).Select(s => s.Id)]);
        return (plan, laidOut, [.. await UnknownYearsAsync(laidOut, cancel), .. Group(curriculum, request.Capacity), .. await ClashesAsync(plan, cancel)], serving);
    }

    /// <summary>
    /// One class trains people, issues certificates and is one of the classes promised. What counts the same as its own
    /// commitment does, for other people or another sector, is counted only where somebody says so.
    /// </summary>
    static List<PlanClass.ServedChoice> Serving(CommitmentBrief own, IReadOnlyList<CommitmentBrief> open, IReadOnlyList<Id<Commitment>>? chosen)
    {
        var others = open.Where(c => c.AgreementId == own.AgreementId && c.Id != own.Id).ToList();
        if (chosen?.Any(id => id != own.Id && others.TrueForAll(c => c.Id != id)) == true) throw TrainingRefusals.OtherAgreement;

        return others.ConvertAll(c => new PlanClass.ServedChoice(c.Id, c.ClauseLabel, c.Title, chosen?.Contains(c.Id) ?? c.MeasureCode != own.MeasureCode));
    }

    /// <summary>The agreement covers the prison, and the reader plans for a prison of theirs or under an agreement of theirs.</summary>
    async Task CheckUnitAsync(int unit, Id<Agreement> agreement, CancellationToken cancel)
    {
        var covered = await db.Agreements.Where(a => a.Id == agreement).SelectMany(a => a.Units).Select(u => u.UnitNo).ToListAsync(cancel);
        if (!covered.Contains(unit) || (await UnitsAsync(cancel)).All(u => u.No != unit)) throw TrainingRefusals.UnitNotCovered;
    }

    /// <summary>An officer of a prison plans for that prison; an agency for the prisons its agreements cover.</summary>
    async Task<List<(int No, string Name)>> UnitsAsync(CancellationToken cancel) =>
        (await db.Organisations.Where(o => o.Kind == OrganisationKind.Prison && o.UnitNo != null)
            .OrderBy(o => o.Name).Select(o => new { No = o.UnitNo!.Value, o.Name }).ToListAsync(cancel))
        .Where(u => db.Scope.Everything || db.Scope.Units.Count == 0 || db.Scope.Units.Contains(u.No))
        .Select(u => (u.No, u.Name)).ToList();

    static Dictionary<DateOnly, string> Holidays(HolidayCalendar calendar, DateOnly from, bool jointLeave) =>
        Enumerable.Range(0, SessionPlan.LongestDays + 1).Select(from.AddDays)
            .Where(day => calendar.IsHoliday(day) || (jointLeave && calendar.IsJointLeave(day)))
            .ToDictionary(day => day, day => calendar.Name(day) ?? "");

    /// <summary>The joint decree of a year comes out late in the year before; until it is loaded nothing is passed over.</summary>
    async Task<IReadOnlyList<string>> UnknownYearsAsync(SessionPlan laidOut, CancellationToken cancel)
    {
        var (first, last) = (laidOut.Sessions[0].Date.Year, laidOut.Ends.Year);
        var calendar = await db.HolidaysAsync(new(first, 1, 1), new(last, 12, 31), cancel);
        return
        [
            .. Enumerable.Range(first, last - first + 1).Where(year => !calendar.Knows(year)).Select(year => Say(
                id: $"Libur nasional {year} belum dimuat, jadi tanggal pada {year} belum melewatinya. Minta pengelola Semai memuat SKB 3 Menteri, lalu periksa jadwal ini.",
                en: $"The national holidays of {year} are not loaded, so dates in {year} do not pass them over. Ask the keeper of Semai to load the joint decree, then check this schedule.")),
        ];
    }

    static IEnumerable<string> Group(Curriculum curriculum, int capacity)
    {
        if (capacity < curriculum.MinimumGroup) yield return Say(
            id: $"Kelompok terkecil kurikulum ini {curriculum.MinimumGroup} orang; Anda memberi {capacity} tempat.",
            en: $"The smallest group of this curriculum is {curriculum.MinimumGroup}; you give {capacity} places.");
        if (capacity > curriculum.MaximumGroup) yield return Say(
            id: $"Alat kurikulum ini cukup untuk {curriculum.MaximumGroup} orang; Anda memberi {capacity} tempat.",
            en: $"The tools of this curriculum serve {curriculum.MaximumGroup} people; you give {capacity} places.");
    }

    /// <summary>Other classes of the prison that need the same room or instructor at the same hour.</summary>
    async Task<IReadOnlyList<string>> ClashesAsync(ClassPlan plan, CancellationToken cancel)
    {
        var (first, last) = (plan.Sessions[0].Date, plan.Sessions[^1].Date);
        var others = await db.TrainingClasses.AsNoTracking()
            .Where(c => c.Unit == plan.Unit && c.State != ClassState.Cancelled && c.Starts <= last && c.Ends >= first).ToListAsync(cancel);
        var (room, names) = (Folded.Of(plan.Venue), Lines(plan.Instructors));

        return
        [
            .. from other in others
               from session in other.Sessions
               where session.State is not SessionState.Cancelled
               let mine = plan.Sessions.FirstOrDefault(s => s.Date == session.Date && s.Starts < session.Ends && session.Starts < s.Ends)
               where mine is not null
               let sameRoom = Folded.Of(session.Venue) == room
               let shared = Lines(other.Instructors).FirstOrDefault(n => names.Contains(n, StringComparer.OrdinalIgnoreCase))
               where sameRoom || shared is not null
               select sameRoom
                   ? Say(id: $"{plan.Venue} dipakai {other.Title} pada {session.Date.Long}, {session.Starts.Clock}–{session.Ends.Clock}.",
                         en: $"{plan.Venue} is used by {other.Title} on {session.Date.Long}, {session.Starts.Clock}–{session.Ends.Clock}.")
                   : Say(id: $"{shared} mengajar {other.Title} pada {session.Date.Long}, {session.Starts.Clock}–{session.Ends.Clock}.",
                         en: $"{shared} teaches {other.Title} on {session.Date.Long}, {session.Starts.Clock}–{session.Ends.Clock}."),
        ];
    }

    static string[] Lines(string text) => text.Split(['\n', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    async Task<string> NextTitleAsync(Curriculum curriculum, CancellationToken cancel)
    {
        var ids = db.Curricula.Where(c => c.Code == curriculum.Code).Select(c => c.Id);
        var title = $"{curriculum.Title} {await db.TrainingClasses.CountAsync(c => ids.Contains(c.CurriculumId), cancel) + 1}";
        return title.Length <= TrainingClass.TitleMax ? title : title[^TrainingClass.TitleMax..];
    }

    /// <summary>KLS/2026/0007: one running number a year over the whole installation, seen or not by who plans.</summary>
    async Task<string> NextCodeAsync(int year, CancellationToken cancel)
    {
        var prefix = $"KLS/{year}/";
        var last = await db.TrainingClasses.IgnoreQueryFilters().Where(c => c.Code.StartsWith(prefix))
            .OrderByDescending(c => c.Code.Length).ThenByDescending(c => c.Code).Select(c => c.Code).FirstOrDefaultAsync(cancel); // 10000 comes after 9999
        var number = last is null ? 1 : int.Parse(last.AsSpan(prefix.Length), CultureInfo.InvariantCulture) + 1;
        return $"{prefix}{number.ToString("0000", CultureInfo.InvariantCulture)}";
    }
}
