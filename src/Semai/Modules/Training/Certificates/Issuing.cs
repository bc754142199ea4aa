using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Training.Curricula;

namespace Semai.Modules.Training.Certificates;

/// <summary>What the issuer's officer decides about the certificates of a class; the rest follows from the class.</summary>
/// <param name="Place">The town of the issuer's office.</param>
public sealed record CertificatePaper(string Place, DateOnly IssuedOn, string Signatory, string SignatoryOffice);

/// <summary>
/// Certificates for those who completed a class. Whoever has one that counts gets no second, so it may be called
/// again; numbers run on without gaps, also when two officers issue at the same time.
/// </summary>
public sealed class Issuing(Db db, Actor by, TimeProvider time)
{
    /// <summary>Issues for everybody who completed the class and has no certificate that counts.</summary>
    /// <exception cref="Refusal">The class is not completed, no agency is a party, nobody is left, or the paper is dated ahead.</exception>
    public Task<IReadOnlyList<Certificate>> ForClassAsync(TrainingClass @class, CertificatePaper paper, CancellationToken cancel) =>
        db.TogetherAsync<IReadOnlyList<Certificate>>(async () =>
        {
            if (@class.State is not ClassState.Completed) throw CertificateRefusals.ClassNotCompleted;
            if (paper.IssuedOn > time.Today) throw CertificateRefusals.DayToCome;

            var terms = Terms(paper, await IssuerAsync(@class, cancel) ?? throw CertificateRefusals.IssuerIsNoAgency);
            var waiting = await WaitingAsync(@class.Id, cancel);
            if (waiting.Count == 0) throw CertificateRefusals.NobodyLeft;

            var attested = await AttestedAsync(@class, cancel);
            var people = await PeopleAsync(@class, waiting, cancel);
            var serial = await CertificateNumbers.TakeAsync(db, terms.IssuerId, terms.IssuedOn.Year, people.Count, cancel);
            var issued = people.Select((person, at) => Certificate.Issue(attested, person, terms, serial + at, by, time.Now)).ToList();
            db.AddRange(issued);
            await db.SaveChangesAsync(cancel);
            return issued;
        }, cancel);

    /// <summary>The corrected certificate in place of a revoked one.</summary>
    public Task<Certificate> AnewAsync(Certificate revoked, string holderName, CertificatePaper paper, CancellationToken cancel) =>
        db.TogetherAsync(async () =>
        {
            if (paper.IssuedOn > time.Today) throw CertificateRefusals.DayToCome;

            var issuer = await IssuerAsync(revoked.IssuerId, cancel);
            if (revoked.State is not CertificateState.Revoked) throw CertificateRefusals.StillCounts;

            var serial = await CertificateNumbers.TakeAsync(db, issuer.Id, paper.IssuedOn.Year, 1, cancel);
            var anew = revoked.Reissue(holderName, Terms(paper, issuer), serial, by, time.Now);
            db.Add(anew);
            await db.SaveChangesAsync(cancel);
            return anew;
        }, cancel);

    /// <summary>The regional agency that signed the agreement which the class serves; the first in the order of the paper.</summary>
    public async Task<Issuer?> IssuerAsync(TrainingClass @class, CancellationToken cancel)
    {
        var agreement = new Id<Agreements.Agreement>(@class.AgreementId);
        var party = await (
            from p in db.Set<Agreements.AgreementParty>()
            join o in db.Organisations on p.OrganisationId equals o.Id
            where p.AgreementId == agreement && o.Kind == OrganisationKind.RegionalAgency
            orderby p.Ordinal
            select new { p.OrganisationId, p.Signatory, p.Office }).FirstOrDefaultAsync(cancel);
        if (party is null) return null;

        var issuer = await IssuerAsync(party.OrganisationId, cancel);
        return issuer with { Signatory = party.Signatory, Office = party.Office };
    }

    /// <summary>What stands in the form before anybody types: as last time, else as on the agreement.</summary>
    public async Task<CertificatePaper> ProposedAsync(Issuer issuer, CancellationToken cancel)
    {
        var last = await db.Certificates.Where(c => c.IssuerId == issuer.Id).OrderByDescending(c => c.At)
            .Select(c => new { c.Place, c.Signatory, c.SignatoryOffice }).FirstOrDefaultAsync(cancel);
        return new(last?.Place ?? "", time.Today, last?.Signatory ?? issuer.Signatory ?? "", last?.SignatoryOffice ?? issuer.Office ?? "");
    }

    /// <summary>Who completed the class and has no certificate that counts.</summary>
    public Task<List<Id<Participant>>> WaitingAsync(Id<TrainingClass> @class, CancellationToken cancel)
    {
        var certificates = db.Certificates;
        return db.Enrolments.IgnoreQueryFilters()
            .Where(e => e.ClassId == @class && e.State == EnrolmentState.Completed)
            .Where(e => !certificates.Any(c => c.ClassId == @class && c.ParticipantId == e.ParticipantId && c.State == CertificateState.Issued))
            .Select(e => e.ParticipantId).ToListAsync(cancel);
    }

    Task<Issuer> IssuerAsync(Id<Organisation> id, CancellationToken cancel)
    {
        var organisations = db.Organisations;
        return organisations.Where(o => o.Id == id)
            .Select(o => new Issuer(
                o.Id, o.Kind, o.Name, organisations.Where(p => p.Id == o.ParentId).Select(p => p.Name).FirstOrDefault(), null, null))
            .SingleAsync(cancel);
    }

    async Task<ClassAttested> AttestedAsync(TrainingClass @class, CancellationToken cancel)
    {
        var curriculum = await db.Curricula.AsNoTracking().SingleAsync(c => c.Id == @class.CurriculumId, cancel);
        return new(
            @class.Id, @class.CommitmentId, @class.AgreementId, @class.Unit, curriculum.Title, curriculum.TitleEn,
            Math.Min(@class.Hours, curriculum.LessonHours), @class.Starts, @class.Ends,
            [.. curriculum.Modules.Select(m => new TaughtModule(m.Title, m.LessonHours))]);
    }

    /// <summary>In the order of their names, which is that of their numbers. Aliases are left out: they belong to registers, not to papers.</summary>
    async Task<List<PersonAttested>> PeopleAsync(TrainingClass @class, List<Id<Participant>> ids, CancellationToken cancel)
    {
        // Whoever was transferred since is outside this reader's scope, and earned it all the same.
        var people = await db.Participants.IgnoreQueryFilters().Where(p => ids.Contains(p.Id))
            .Select(p => new { p.Id, p.Name, p.Patronym, p.Sex }).ToListAsync(cancel);
        var mastered = await MasteredAsync(@class, cancel);
        return
        [
            .. people.Select(p => new PersonAttested(p.Id, ParticipantWords.FullName(p.Name, null, p.Patronym, p.Sex), [.. mastered[p.Id]]))
                .OrderBy(p => p.HolderName, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.ParticipantId.Value),
        ];
    }

    /// <summary>The units of each person whose latest result says competent, in the order of the curriculum.</summary>
    async Task<ILookup<Id<Participant>, MasteredUnit>> MasteredAsync(TrainingClass @class, CancellationToken cancel)
    {
        var units = (await db.Curricula.AsNoTracking().SingleAsync(c => c.Id == @class.CurriculumId, cancel)).Units;
        var results = await db.AssessmentResults.IgnoreQueryFilters().Where(r => r.ClassId == @class.Id)
            .Select(r => new { r.ParticipantId, r.UnitCode, r.Attempt, r.Competence }).ToListAsync(cancel);
        var competent = results.GroupBy(r => (r.ParticipantId, r.UnitCode)).Select(g => g.MaxBy(r => r.Attempt)!)
            .Where(r => r.Competence is Competence.Competent).Select(r => (r.ParticipantId, r.UnitCode)).ToHashSet();
        return (from person in competent.Select(c => c.ParticipantId).Distinct()
                from unit in units
                where competent.Contains((person, unit.Code))
                select (person, unit)).ToLookup(p => p.person, p => new MasteredUnit(p.unit.Code, p.unit.Title));
    }

    static CertificateTerms Terms(CertificatePaper paper, Issuer issuer) => new(
        issuer.Id, issuer.Kind, issuer.Name, issuer.Parent, paper.Place, paper.IssuedOn, paper.Signatory, paper.SignatoryOffice);
}

/// <summary>An organisation as the head of a certificate, with who signed the agreement for it.</summary>
public sealed record Issuer(Id<Organisation> Id, OrganisationKind Kind, string Name, string? Parent, string? Signatory = null, string? Office = null);
