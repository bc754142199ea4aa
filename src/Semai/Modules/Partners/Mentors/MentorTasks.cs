using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Modules.Partners.Mentors;

/// <summary>What waits for a reader: identities to see, clearances to decide, names to compare, clearances that end soon.</summary>
sealed class MentorTasks(Db db, TimeProvider time) : IHomeTasks
{
    const int Most = 10;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel)
    {
        var rules = await ClearanceRules.FindAsync(time.Today, db, cancel);
        return
        [
            .. standing.Can(MentorPermissions.Check) ? await WaitingAsync(ClearanceState.Requested, cancel) : [],
            .. standing.Can(MentorPermissions.Decide) ? await WaitingAsync(ClearanceState.IdentityChecked, cancel) : [],
            .. standing.Can(MentorPermissions.Decide) && rules is not null ? await ToCompareAsync(rules, cancel) : [],
            .. standing.Can(MentorPermissions.Keep) && rules is not null ? await EndingAsync(rules, cancel) : [],
        ];
    }

    IQueryable<Clearance> Inside() => db.Clearances.AsNoTracking().Where(c => db.Scope.Everything || db.Scope.Units.Contains(c.Unit));

    async Task<IEnumerable<HomeTask>> WaitingAsync(ClearanceState state, CancellationToken cancel)
    {
        var waiting = await (
            from clearance in Inside()
            where clearance.State == state
            join mentor in db.Mentors on clearance.MentorId equals mentor.Id
            orderby clearance.Id
            select new { clearance.Id, mentor.Name, clearance.Purpose }).Take(Most).ToListAsync(cancel);

        return waiting.Select(w => state is ClearanceState.Requested
            ? new HomeTask(HomeTaskKind.Todo, Say(id: $"Identitas mentor {w.Name} belum diperiksa", en: $"The identity of the mentor {w.Name} has not been checked"),
                w.Purpose, MentorPaths.Identity(w.Id), Say(id: "Periksa identitas", en: "Check the identity"))
            : new HomeTask(HomeTaskKind.Decide, Say(id: $"Izin masuk mentor {w.Name} menunggu keputusan", en: $"The clearance of the mentor {w.Name} awaits a decision"),
                w.Purpose, MentorPaths.Decision(w.Id), Say(id: "Putuskan", en: "Decide")));
    }

    /// <summary>Who may enter, while a name like theirs was put on the ban list since it was last compared.</summary>
    async Task<IEnumerable<HomeTask>> ToCompareAsync(ClearanceRules rules, CancellationToken cancel)
    {
        var today = time.Today;
        var bans = await db.Bans.AsNoTracking().Where(b => b.LiftedAt == null && b.From <= today && (b.Until == null || b.Until >= today)).ToListAsync(cancel);
        if (bans.Count == 0) return [];

        var approved = await (
            from clearance in Inside()
            where clearance.State == ClearanceState.Approved && clearance.ValidUntil >= today
            join mentor in db.Mentors on clearance.MentorId equals mentor.Id
            select new { clearance.Id, clearance.Unit, clearance.ComparedAt, mentor.Name }).ToListAsync(cancel);

        return approved.Where(a => bans.Any(b => b.Unit == a.Unit && b.At > a.ComparedAt && NamesAlike.Are(b.Name, a.Name, rules.AlikePercent))).Take(Most)
            .Select(a => new HomeTask(
                HomeTaskKind.Decide, Say(id: $"Nama mentor {a.Name} mirip dengan yang dilarang masuk", en: $"The mentor {a.Name} has a name like one that is banned"),
                Say(id: "Sampai dibandingkan, mentor ini tidak masuk", en: "Until they are compared this mentor does not enter"), MentorPaths.Compare(a.Id), Say(id: "Bandingkan", en: "Compare"), today));
    }

    /// <summary>Clearances of the agency's mentors that end soon and that nothing follows yet.</summary>
    async Task<IEnumerable<HomeTask>> EndingAsync(ClearanceRules rules, CancellationToken cancel)
    {
        var (today, soon) = (time.Today, time.Today.AddDays(rules.RenewDays));
        var ending = await (
            from clearance in db.Clearances
            where clearance.State == ClearanceState.Approved && clearance.RunningKey != null && clearance.ValidUntil >= today && clearance.ValidUntil <= soon
            join mentor in db.Mentors on clearance.MentorId equals mentor.Id
            where mentor.Until == null && (db.Scope.Everything || db.Scope.Regencies.Contains(mentor.RegencyCode))
            join prison in db.Organisations on clearance.Unit equals prison.UnitNo
            orderby clearance.ValidUntil
            select new { mentor.Id, mentor.Name, Prison = prison.ShortName, clearance.ValidUntil }).Take(Most).ToListAsync(cancel);

        return ending.Select(e => new HomeTask(
            HomeTaskKind.Todo, Say(id: $"Izin masuk {e.Name} berakhir {e.ValidUntil!.Value.Long}", en: $"The clearance of {e.Name} ends on {e.ValidUntil!.Value.Long}"),
            e.Prison, MentorPaths.Ask(e.Id), Say(id: "Minta lagi", en: "Ask again"), e.ValidUntil));
    }
}
