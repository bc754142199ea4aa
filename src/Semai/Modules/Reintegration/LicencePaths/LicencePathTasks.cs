using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Modules.Reintegration.LicencePaths;

/// <summary>Licences that end soon or have ended, and applications that take longer than they usually do.</summary>
sealed class LicencePathTasks(Db db, LicencePathReading reading, TimeProvider time) : IHomeTasks
{
    const int Most = 6;
    const int Looked = 300;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel)
    {
        if (!standing.Can(LicencePathPermissions.Write)) return [];

        var (today, all) = (time.Today, await LicencePathRules.AllAsync(db, cancel));
        if (all.Count == 0) return [];

        var soon = today.AddDays(all.Values.Max(r => r.RemindDays.Value));
        var paths = await db.LicencePaths.AsNoTracking().AsSplitQuery()
            .Where(p => p.State == PathState.Running && p.Steps.Any(s => s.State == LicenceState.Submitted || s.State == LicenceState.Refused || (s.State == LicenceState.Granted && s.ExpiresOn <= soon)))
            .OrderBy(p => p.Id).Take(Looked).ToListAsync(cancel);
        var due = paths.SelectMany(p => p.Steps.Select(s => (Path: p, Step: s, Told: Told(p, s, all[p.RuleVersion], today)))).Where(t => t.Told is not null).OrderBy(t => t.Told!.Value.Due).Take(Most).ToList();
        var ids = due.ConvertAll(d => d.Path.Id);
        var people = (await reading.LinesAsync(db.LicencePaths.Where(p => ids.Contains(p.Id)), cancel)).ToDictionary(l => l.Id, l => l.Person);
        return due.ConvertAll(t => new HomeTask(
            t.Told!.Value.Kind, t.Told.Value.Title, $"{people[t.Path.Id]} · {t.Path.Name}", LicencePathLinks.Step(t.Path.Id, t.Step.No), Say(id: "Buka langkahnya", en: "Open the step"), t.Told.Value.Due));
    }

    static (HomeTaskKind Kind, string Title, DateOnly? Due)? Told(LicencePath path, LicenceStep step, LicencePathRules rules, DateOnly today)
    {
        var definition = rules.Step(step.Code);
        return path.StandingOf(step, rules, today) switch
        {
            LicenceStanding.Expired => (HomeTaskKind.Late, Say(id: $"{definition.Said} sudah habis", en: $"{definition.Said} has expired"), step.ExpiresOn),
            LicenceStanding.Ending => (HomeTaskKind.Todo, Say(id: $"{definition.Said} habis {step.ExpiresOn!.Value.Long}", en: $"{definition.Said} ends on {step.ExpiresOn!.Value.Long}"), step.ExpiresOn),
            LicenceStanding.Refused => (HomeTaskKind.Todo, Say(id: $"{definition.Said} ditolak; coba lagi", en: $"{definition.Said} was refused; try again"), null),
            LicenceStanding.Submitted when definition.Days is { } days && step.SubmittedOn!.Value.AddDays(days) < today =>
                (HomeTaskKind.Todo, Say(id: $"{definition.Said} diajukan dan belum ada kabar", en: $"{definition.Said} was handed in, and no word yet"), step.SubmittedOn.Value.AddDays(days)),
            _ => null,
        };
    }
}
