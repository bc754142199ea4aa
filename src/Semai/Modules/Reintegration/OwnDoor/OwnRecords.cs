using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Reference;
using Semai.Modules.Reintegration.Handing;
using Semai.Modules.Reintegration.Ventures;
using Semai.Modules.Training.Certificates;

namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>A certificate as its holder sees it.</summary>
/// <param name="Code">By which anybody checks it.</param>
public sealed record OwnPaper(string Title, string Number, DateOnly IssuedOn, string Issuer, string Code);

/// <summary>An office that reads a person's records because the person agreed.</summary>
/// <param name="Withdrawn">The person has asked to withdraw it, and it is being seen to.</param>
public sealed record OwnConsent(Guid Id, string Office, DateOnly? On, bool Withdrawn);

/// <summary>Who goes along: the mentor's name and business, and nothing more of them.</summary>
public sealed record OwnMentor(string Name, string Business);

/// <summary>The plain facts of a person, as they may read them with others looking on.</summary>
public sealed record OwnFacts(string Name, string? BirthPlace, DateOnly? Born, string? District, string? Education, string? Skills, Sector? Interest);

/// <summary>What a person asked for.</summary>
public sealed record OwnRequest(RequestKind Kind, string? What, RequestState State, DateTime AskedAt, DateTime DueAt, string? Answer);

/// <summary>
/// What a released person reads of their own. The scope is theirs alone, so that every question is answered with their own
/// records; and each asks for the person all the same, so that it answers nobody who reads more.
/// </summary>
public sealed class OwnRecords(Db db)
{
    /// <summary>The person at the door; null for whoever is not at one.</summary>
    public Id<Participant>? Person => OwnPerson.Of(db.Scope);

    /// <summary>The latest first; without those entered in error.</summary>
    public async Task<IReadOnlyList<Venture>> VenturesAsync(CancellationToken cancel)
    {
        var person = Person;
        return await db.Ventures.AsNoTracking().AsSplitQuery().Where(v => v.ParticipantId == person && v.Standing == VentureStanding.Counted).OrderByDescending(v => v.Id).ToListAsync(cancel);
    }

    public async Task<Venture?> VentureAsync(Id<Venture> id, CancellationToken cancel) => (await VenturesAsync(cancel)).FirstOrDefault(v => v.Id == id);

    public async Task<OwnFacts?> FactsAsync(CancellationToken cancel)
    {
        var (person, people) = (Person, db.Participants);
        var found = await people.IgnoreAutoIncludes().Where(p => p.Id == person)
            .Select(p => new { p.Name, p.Alias, p.Patronym, p.Sex, p.BirthPlace, p.Born, p.HomeDistrict, p.Education, p.Skills, p.Interest }).SingleOrDefaultAsync(cancel);
        return found is null ? null : new(ParticipantWords.FullName(found.Name, null, found.Patronym, found.Sex), found.BirthPlace, found.Born, found.HomeDistrict, found.Education, found.Skills, found.Interest);
    }

    public async Task<IReadOnlyList<OwnPaper>> PapersAsync(CancellationToken cancel)
    {
        var person = Person;
        return await db.Certificates.AsNoTracking().Where(c => c.ParticipantId == person && c.State == CertificateState.Issued).OrderByDescending(c => c.IssuedOn)
            .Select(c => new OwnPaper(InEnglish ? c.TitleEn : c.Title, c.Number, c.IssuedOn, c.IssuerName, c.Code)).ToListAsync(cancel);
    }

    /// <summary>Agencies alone: what the law gives to others the person cannot take back, and it is not told at the door.</summary>
    public async Task<IReadOnlyList<OwnConsent>> ConsentsAsync(CancellationToken cancel)
    {
        var person = Person;
        var given = await db.HandOvers.AsNoTracking().Where(h => h.ParticipantId == person && h.State == HandOverState.Accepted && h.ConsentOn != null).OrderBy(h => h.Id)
            .Select(h => new { h.Id, h.ToId, h.ConsentOn }).ToListAsync(cancel);
        var offices = given.ConvertAll(g => new Id<Organisation>(g.ToId));
        var names = await db.Organisations.Where(o => offices.Contains(o.Id)).ToDictionaryAsync(o => o.Id.Value, o => o.Name, cancel);
        var asked = await db.DoorRequests.Where(r => r.ParticipantId == person && r.Kind == RequestKind.WithdrawConsent && r.State == RequestState.Waiting).Select(r => r.SubjectId).ToListAsync(cancel);
        return given.ConvertAll(g => new OwnConsent(g.Id.Value, names.GetValueOrDefault(g.ToId) ?? "", g.ConsentOn, asked.Contains(g.Id.Value)));
    }

    /// <summary>Past the filter of mentors: for the one whom the person agreed to.</summary>
    public async Task<OwnMentor?> MentorAsync(Venture? venture, CancellationToken cancel)
    {
        if (venture?.MentorId is not { } id) return null;

        var (mentors, businesses) = (db.Set<Partners.Mentors.Mentor>(), db.Set<Business>());
        return await (
            from mentor in mentors.IgnoreQueryFilters()
            where mentor.Id == id
            join business in businesses on mentor.BusinessId equals business.Id
            select new OwnMentor(mentor.Name, business.Name)).SingleOrDefaultAsync(cancel);
    }

    public async Task<IReadOnlyList<OwnRequest>> RequestsAsync(CancellationToken cancel)
    {
        var person = Person;
        return await db.DoorRequests.AsNoTracking().Where(r => r.ParticipantId == person).OrderByDescending(r => r.Id)
            .Select(r => new OwnRequest(r.Kind, r.What, r.State, r.AskedAt, r.DueAt, r.Answer)).ToListAsync(cancel);
    }
}
