using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Placements.Internships.Evaluations;
using Semai.Modules.Placements.Internships.Visits;

namespace Semai.Modules.Placements.Internships;

/// <summary>What waits in running internships: sittings of the team, visits, what visits asked for, evaluations and completions.</summary>
sealed class RunningTasks(Db db, VisitsDue due, PlacementReading reading, TimeProvider time) : IHomeTasks
{
    const int Most = 10;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel) =>
    [
        .. standing.Can(InternshipPermissions.Visit) ? await VisitsAsync(cancel) : [],
        .. standing.Can(InternshipPermissions.Visit) ? await OpenAsync(cancel) : [],
        .. standing.Can(InternshipPermissions.Decide) ? await StoppedAsync(cancel) : [],
        .. standing.Can(InternshipPermissions.Keep) || standing.Can(InternshipPermissions.Decide) ? await OverAsync(standing, cancel) : [],
    ];

    /// <summary>Visits that the reader's own office let pass.</summary>
    async Task<IEnumerable<HomeTask>> VisitsAsync(CancellationToken cancel)
    {
        List<OverdueVisit> late =
        [
            .. await due.OverdueAsync(VisitSide.Prison, db.Scope.Units, Most, cancel),
            .. await due.OverdueAsync(VisitSide.Probation, db.Scope.Units, Most, cancel),
        ];
        var names = await reading.NamesAsync([.. late.Select(l => l.ParticipantId)], cancel);
        var today = time.Today;
        return late.Select(l => new HomeTask(
            HomeTaskKind.Late, Say(id: $"Kunjungan ke {NameOf(names, l.ParticipantId)} lewat {today.DayNumber - l.By.DayNumber} hari", en: $"A visit to {NameOf(names, l.ParticipantId)} is {today.DayNumber - l.By.DayNumber} days overdue"),
            l.Host, VisitPlacement.NewPath(l.PlacementId), VisitWords.Record, l.By));
    }

    /// <summary>What a visit asked for and nobody has recorded as done.</summary>
    async Task<IEnumerable<HomeTask>> OpenAsync(CancellationToken cancel)
    {
        var open = await db.SupervisionVisits.AsNoTracking().Where(v => v.ErrorAt == null && v.Needs != null && v.DoneOn == null).OrderBy(v => v.On).Take(Most).ToListAsync(cancel);
        var ids = open.ConvertAll(v => v.PlacementId);
        var people = await db.Placements.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.ParticipantId }).ToDictionaryAsync(p => p.Id, p => p.ParticipantId, cancel);
        var names = await reading.NamesAsync([.. people.Values.Distinct()], cancel);
        return open.Select(v => new HomeTask(
            HomeTaskKind.Todo, Say(id: $"Temuan kunjungan ke {NameOf(names, people[v.PlacementId])} belum ditindaklanjuti", en: $"What the visit to {NameOf(names, people[v.PlacementId])} asked for is not done"),
            $"{v.On.Long} · {v.Needs}", FollowVisit.PathOf(v, FollowVisit.Settle), Say(id: "Catat selesai", en: "Record as done"), v.On));
    }

    /// <summary>Stopped until the observation team has sat.</summary>
    async Task<IEnumerable<HomeTask>> StoppedAsync(CancellationToken cancel)
    {
        var stopped = await db.Placements.Where(p => p.State == PlacementState.Suspended && p.Reason != PlacementReason.Missing).OrderBy(p => p.OrderKey)
            .Select(p => new { p.Id, p.ParticipantId, p.Unit, p.Host, p.Reason }).Take(Most).ToListAsync(cancel);
        var mine = stopped.Where(p => db.Scope.Everything || db.Scope.Units.Contains(p.Unit)).ToList();
        var names = await reading.NamesAsync([.. mine.Select(p => p.ParticipantId)], cancel);
        return mine.Select(p => new HomeTask(
            HomeTaskKind.Decide, Say(id: $"Magang {NameOf(names, p.ParticipantId)} dihentikan, menunggu sidang TPP", en: $"The internship of {NameOf(names, p.ParticipantId)} is suspended and awaits the team"),
            $"{(p.Reason is { } reason ? InternshipWords.Of(reason) : null)} · {p.Host}", $"{PlacementLinks.Of(p.Id)}#lanjut", Say(id: "Putuskan", en: "Decide")));
    }

    /// <summary>Worked to the last day: to be evaluated, then completed.</summary>
    async Task<IEnumerable<HomeTask>> OverAsync(Standing standing, CancellationToken cancel)
    {
        var (today, evaluations) = (time.Today, db.Evaluations);
        var over = await db.Placements.Where(p => p.State == PlacementState.Active && p.Ends <= today).OrderBy(p => p.Ends)
            .Select(p => new { p.Id, p.ParticipantId, p.Host, p.Ends, Evaluated = evaluations.Any(e => e.PlacementId == p.Id && e.Side == EvaluationSide.Prison) })
            .Take(Most).ToListAsync(cancel);
        var names = await reading.NamesAsync([.. over.Select(p => p.ParticipantId)], cancel);
        return over.Where(p => standing.Can(p.Evaluated ? InternshipPermissions.Decide : InternshipPermissions.Keep)).Select(p => p.Evaluated
            ? new HomeTask(
                HomeTaskKind.Decide, Say(id: $"Magang {NameOf(names, p.ParticipantId)} siap diselesaikan", en: $"The internship of {NameOf(names, p.ParticipantId)} is ready to be completed"),
                p.Host, PlacementLinks.Of(p.Id), Say(id: "Selesaikan", en: "Complete"), p.Ends)
            : new HomeTask(
                HomeTaskKind.Todo, Say(id: $"Magang {NameOf(names, p.ParticipantId)} belum dinilai", en: $"The internship of {NameOf(names, p.ParticipantId)} is not evaluated"),
                Say(id: $"Hari terakhir {p.Ends.Long} · {p.Host}", en: $"Last day {p.Ends.Long} · {p.Host}"), EvaluatePlacement.PathOf(p.Id), EvaluationWords.Record, p.Ends));
    }

    static string NameOf(IReadOnlyDictionary<Id<Participant>, string> names, Id<Participant> person) => names.GetValueOrDefault(person) ?? InternshipWords.NameClosed;
}
