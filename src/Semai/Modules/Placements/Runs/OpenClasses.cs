using Semai.Data;
using Semai.Modules.Agreements;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Reference;
using Semai.Modules.Training;
using Semai.Modules.Training.Curricula;

namespace Semai.Modules.Placements.Runs;

/// <summary>
/// Places in classes that have not begun: what is left once those who have a place, are proposed or wait are counted. The
/// prison looks after its own classes, so they ask for no safeguard; nor for a skill, since they teach it.
/// </summary>
sealed class OpenClasses(Db db, AgreementFacts agreements, TimeProvider time) : IGivePlaces
{
    public bool Gives(RunKind kind) => kind is RunKind.ClassPlaces;

    public async Task<List<PlaceTraits>> OpenAsync(RunRequest request, CancellationToken cancel)
    {
        var open = await Open.Where(c => c.Unit == request.Unit).OrderBy(c => c.Starts).ThenBy(c => c.Id).ToListAsync(cancel);
        if (request.Classes is { Count: > 0 } chosen) open = open.FindAll(c => chosen.Contains(c.Id));

        var curricula = open.Select(c => c.CurriculumId).Distinct().ToList();
        var groups = await db.Curricula.Where(c => curricula.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.MinimumGroup, cancel);
        var covers = await agreements.CoversAsync([.. open.Select(c => new Id<Agreement>(c.AgreementId)).Distinct()], request.Unit, cancel);
        return open.ConvertAll(c => new PlaceTraits(
            c.Id.ToString(), c.Title, null, RunKind.ClassPlaces, c.Sector, c.Capacity - c.Taken, Math.Max(0, groups.GetValueOrDefault(c.CurriculumId) - c.Taken),
            c.Starts, c.Ends, null, null, SkillLevel.None, null, [], covers.GetValueOrDefault(new(c.AgreementId))?.To));
    }

    public async Task<IReadOnlyList<OpenPlaces>> CountAsync(CancellationToken cancel) =>
        [.. (await Open.ToListAsync(cancel)).GroupBy(c => c.Unit).Select(g => new OpenPlaces(g.Key, RunKind.ClassPlaces, g.Count(), g.Sum(c => c.Capacity - c.Taken)))];

    IQueryable<OpenClass> Open
    {
        get
        {
            var (today, enrolments) = (time.Today, db.Enrolments);
            return from c in db.TrainingClasses
                   where ClassLifecycle.ToBegin.Contains(c.State) && c.Ends >= today
                   let taken = enrolments.Count(e => e.ClassId == c.Id && EnrolmentLifecycle.Current.Contains(e.State))
                   where taken < c.Capacity
                   select new OpenClass { Id = c.Id, Title = c.Title, Sector = c.Sector, Unit = c.Unit, CurriculumId = c.CurriculumId, AgreementId = c.AgreementId, Starts = c.Starts, Ends = c.Ends, Capacity = c.Capacity, Taken = taken };
        }
    }

    /// <summary>What is read of a class; <see cref="Taken"/> counts those with a place, proposed or waiting.</summary>
    sealed record OpenClass
    {
        public required Id<TrainingClass> Id { get; init; }
        public required string Title { get; init; }
        public required Sector? Sector { get; init; }
        public required int Unit { get; init; }
        public required Id<Curriculum> CurriculumId { get; init; }
        public required Guid AgreementId { get; init; }
        public required DateOnly Starts { get; init; }
        public required DateOnly Ends { get; init; }
        public required int Capacity { get; init; }
        public required int Taken { get; init; }
    }
}
