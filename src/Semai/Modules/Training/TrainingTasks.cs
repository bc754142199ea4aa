using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Training.Classes;

namespace Semai.Modules.Training;

/// <summary>What waits for a reader in classes: registers missing, proposals to decide on, classes to start and to end.</summary>
sealed class TrainingTasks(Db db, TimeProvider time) : IHomeTasks
{
    const int Most = 10;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel) =>
    [
        .. standing.Can(TrainingPermissions.Register) ? await MissingAsync(cancel) : [],
        .. standing.Can(TrainingPermissions.Approve) ? await ProposalsAsync(cancel) : [],
        .. standing.Can(TrainingPermissions.Plan) ? await ToStartAsync(cancel) : [],
        .. standing.Can(TrainingPermissions.Complete) ? await ToCompleteAsync(cancel) : [],
    ];

    /// <summary>Sessions of running classes whose day has come without a register; past ones are late.</summary>
    async Task<IEnumerable<HomeTask>> MissingAsync(CancellationToken cancel)
    {
        var today = time.Today;
        var missing = await (
            from running in db.TrainingClasses
            where running.State == ClassState.Running
            from session in running.Sessions
            where (session.State == SessionState.Planned || session.State == SessionState.Rescheduled) && session.Date <= today
            orderby session.Date
            select new { running.Id, running.Title, session.No, session.Date, session.Venue }).Take(Most).ToListAsync(cancel);

        return missing.Select(m => new HomeTask(
            m.Date < today ? HomeTaskKind.Late : HomeTaskKind.Todo,
            Say(id: $"Daftar hadir {m.Title} sesi {m.No} belum diisi", en: $"The register of {m.Title}, session {m.No}, has not been taken"),
            $"{m.Date.Long} · {m.Venue}", ClassLinks.Register(m.Id, m.No), Say(id: "Isi daftar hadir", en: "Take the register"), m.Date));
    }

    async Task<IEnumerable<HomeTask>> ProposalsAsync(CancellationToken cancel)
    {
        var enrolments = db.Enrolments;
        var waiting = await (
            from open in db.TrainingClasses
            where open.State == ClassState.Selecting || open.State == ClassState.Running
            let count = enrolments.Count(e => e.ClassId == open.Id && e.State == EnrolmentState.Proposed)
            where count > 0
            orderby open.Starts
            select new { open.Id, open.Title, open.Starts, count }).Take(Most).ToListAsync(cancel);

        return waiting.Select(w => new HomeTask(
            HomeTaskKind.Decide, Say(id: $"{w.count} usulan untuk {w.Title} menunggu sidang TPP", en: $"{w.count} proposals for {w.Title} await the team"),
            Say(id: $"Kelas mulai {w.Starts.Long}", en: $"The class starts on {w.Starts.Long}"), ClassLinks.Minutes(w.Id), Say(id: "Catat berita acara", en: "Record the minutes"), w.Starts));
    }

    async Task<IEnumerable<HomeTask>> ToStartAsync(CancellationToken cancel)
    {
        var (enrolments, today) = (db.Enrolments, time.Today);
        var due = await (
            from selecting in db.TrainingClasses
            where selecting.State == ClassState.Selecting && selecting.Starts <= today
                && enrolments.Any(e => e.ClassId == selecting.Id && e.State == EnrolmentState.Enrolled)
            orderby selecting.Starts
            select new { selecting.Id, selecting.Title, selecting.Starts }).Take(Most).ToListAsync(cancel);

        return due.Select(d => new HomeTask(
            HomeTaskKind.Todo, Say(id: $"{d.Title} siap dimulai", en: $"{d.Title} is ready to start"),
            Say(id: $"Sesi pertama {d.Starts.Long}", en: $"First session on {d.Starts.Long}"), ClassLinks.Of(d.Id), Say(id: "Buka kelas", en: "Open the class"), d.Starts));
    }

    async Task<IEnumerable<HomeTask>> ToCompleteAsync(CancellationToken cancel)
    {
        var done = await db.TrainingClasses
            .Where(c => c.State == ClassState.Running && c.Sessions.Any(s => s.State == SessionState.Held)
                && c.Sessions.All(s => s.State == SessionState.Held || s.State == SessionState.Cancelled))
            .OrderBy(c => c.Ends).Select(c => new { c.Id, c.Title, c.Ends }).Take(Most).ToListAsync(cancel);

        return done.Select(d => new HomeTask(
            HomeTaskKind.Todo, Say(id: $"{d.Title} siap diselesaikan", en: $"{d.Title} is ready to be completed"),
            Say(id: $"Sesi terakhir {d.Ends.Long}", en: $"Last session on {d.Ends.Long}"), ClassLinks.Complete(d.Id), Say(id: "Lihat siapa yang lulus", en: "See who completes"), d.Ends));
    }
}
