using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;

namespace Semai.Modules.Agreements;

/// <summary>What waits at home: commitments late or at risk that this reader answers for, and agreements that end soon.</summary>
sealed class AgreementTasks(Db db, CommitmentReader commitments, TimeProvider time) : IHomeTasks
{
    /// <summary>As many as a page can show.</summary>
    const int Most = 20;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel) =>
    [
        .. standing.Can(AgreementPermissions.Progress) ? await BehindAsync(standing, cancel) : [],
        .. standing.Can(AgreementPermissions.Sign) ? await EndingAsync(cancel) : [],
    ];

    /// <summary>The cooperation office chases every commitment; an agency those that it, or who stands above it, answers for.</summary>
    async Task<IEnumerable<HomeTask>> BehindAsync(Standing standing, CancellationToken cancel)
    {
        var inForce = await db.Agreements.Where(AgreementsInForce.On(time.Today)).OrderBy(a => a.Ends).Select(a => a.Id).Take(Most).ToListAsync(cancel);
        return from c in await commitments.OfAsync(inForce, cancel)
               where c.Progress.Status is CommitmentStatus.Late or CommitmentStatus.AtRisk
               where standing.Can(AgreementPermissions.Sign) || standing.Scope.Organisations.Contains(c.ResponsibleId.Value)
               orderby c.Due
               select new HomeTask(
                   c.Progress.Status is CommitmentStatus.Late ? HomeTaskKind.Late : HomeTaskKind.Todo,
                   c.Progress.Status is CommitmentStatus.Late
                       ? Say(id: $"{c.Title}: lewat {-c.Progress.DaysToDue} hari", en: $"{c.Title}: {-c.Progress.DaysToDue} days late")
                       : Say(id: $"{c.Title}: perlu perhatian", en: $"{c.Title}: at risk"),
                   Say(id: $"{c.Progress.Counted} dari {c.Progress.Target} {c.UnitWord}; hari ini seharusnya {c.Progress.Expected}. {c.Responsible}",
                       en: $"{c.Progress.Counted} of {c.Progress.Target} {c.UnitWord}; should be {c.Progress.Expected} by today. {c.Responsible}"),
                   ReadCommitment.Path(c.Id), Say(id: "Lihat komitmen", en: "See the commitment"), c.Due);
    }

    /// <summary>Reminders at 90, 60, 30 and 7 days: the last one passed is told.</summary>
    async Task<IEnumerable<HomeTask>> EndingAsync(CancellationToken cancel)
    {
        var soon = time.Today.AddDays(AgreementStandings.SoonDays);
        var ending = await db.Agreements.Where(AgreementsInForce.On(time.Today)).Where(a => a.EndedOn == null && a.Ends <= soon)
            .OrderBy(a => a.Ends).Select(a => new { a.Id, a.Title, a.Ends }).Take(Most).ToListAsync(cancel);
        return ending.Select(a => new HomeTask(
            HomeTaskKind.Decide,
            Say(id: $"{a.Title} berakhir {a.Ends.Long}", en: $"{a.Title} ends on {a.Ends.Long}"),
            Say(id: $"Kurang dari {Reminder(a.Ends)} hari. Perpanjang, atau siapkan daftar serah terima.", en: $"Within {Reminder(a.Ends)} days. Extend it, or prepare the hand-over list."),
            ReadAgreement.Path(a.Id), Say(id: "Lihat perjanjian", en: "See the agreement"), a.Ends));
    }

    int Reminder(DateOnly ends) => AgreementStandings.ReminderDays.Last(days => ends.DayNumber - time.Today.DayNumber <= days);
}
