using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;

namespace Semai.Modules.Agreements;

/// <summary>An agreement with everything that its page shows.</summary>
/// <param name="Readers">Organisations and roles that may see it today.</param>
public sealed record AgreementSheet(
    Agreement Agreement, AgreementStanding Standing, IReadOnlyList<PartyLine> Parties, IReadOnlyList<string> Units,
    IReadOnlyList<ClauseLine> Clauses, IReadOnlyList<CommitmentRow> Commitments, AgreementLink? Parent,
    IReadOnlyList<ChildLine> Children, IReadOnlyList<AgreementLink> Successors, IReadOnlyList<AgreementWarning> Warnings,
    IReadOnlyList<ReaderLine> Readers);

public sealed record PartyLine(
    int Ordinal, Id<Organisation> OrganisationId, string Organisation, OrganisationKind Kind, string Signatory, string Office, string? Authority, string? Number);

public sealed record ClauseLine(Id<Clause> Id, int No, string Label, string Heading, string Text);

public sealed record AgreementLink(Id<Agreement> Id, string Title, AgreementKind Kind, DateOnly Starts, DateOnly Ends);

/// <summary>A technical agreement under this one, with how its commitments stand.</summary>
public sealed record ChildLine(AgreementLink Agreement, AgreementStanding Standing, string Parties, IReadOnlyList<CommitmentRow> Commitments);

/// <summary>Gathers the sheet of one agreement, within the reader's scope.</summary>
public sealed class AgreementSheets(Db db, CommitmentReader commitments, AgreementReaders readers, TimeProvider time)
{
    public async Task<AgreementSheet?> FindAsync(Id<Agreement> id, CancellationToken cancel)
    {
        if (await db.Agreements.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancel) is not { } agreement) return null;

        var parent = await db.Agreements.Where(a => a.Id == agreement.ParentId).Select(Link).SingleOrDefaultAsync(cancel);
        var successors = await db.Agreements.Where(a => a.ExtendsId == id).OrderBy(a => a.No).Select(Link).ToListAsync(cancel);
        var clauses = await db.Clauses.Where(c => c.AgreementId == id).OrderBy(c => c.No)
            .Select(c => new ClauseLine(c.Id, c.No, c.Label, c.Heading, c.Text)).ToListAsync(cancel);
        var units = agreement.Units.Select(u => (int?)u.UnitNo).ToList();
        var parties = await PartiesAsync([id], cancel);
        var above = agreement.ParentId is { } over ? await PartiesAsync([over], cancel) : [];

        return new(
            agreement, StandingOf(agreement),
            [.. parties.Select(p => p.Line)],
            await db.Organisations.Where(o => units.Contains(o.UnitNo)).OrderBy(o => o.UnitNo).Select(o => o.Name).ToListAsync(cancel),
            clauses, await commitments.OfAsync([id], cancel), parent, await ChildrenAsync(id, cancel), successors,
            AgreementWarnings.Of(new(
                agreement.Kind, agreement.Stage, agreement.Starts, agreement.Ends,
                [.. parties.Select(p => new CheckedParty(p.Line.Ordinal, p.Line.Kind, p.Line.Authority, p.Line.Number))],
                agreement.Council, parent is null ? null : (parent.Starts, parent.Ends))),
            await readers.OfAsync([.. parties.Concat(above).Select(p => p.Line.OrganisationId).Distinct()], cancel));
    }

    async Task<IReadOnlyList<ChildLine>> ChildrenAsync(Id<Agreement> id, CancellationToken cancel)
    {
        var children = await db.Agreements.AsNoTracking().Where(a => a.ParentId == id).OrderBy(a => a.No).ToListAsync(cancel);
        var ids = children.Select(c => c.Id).ToList();
        var promised = (await commitments.OfAsync(ids, cancel)).ToLookup(c => c.AgreementId);
        var parties = (await PartiesAsync(ids, cancel)).ToLookup(p => p.Agreement);
        return
        [
            .. from child in children
               select new ChildLine(
                   new(child.Id, child.Title, child.Kind, child.Starts, child.Ends), StandingOf(child),
                   string.Join(" – ", parties[child.Id].Select(p => p.ShortName)), [.. promised[child.Id]]),
        ];
    }

    async Task<IReadOnlyList<(Id<Agreement> Agreement, string ShortName, PartyLine Line)>> PartiesAsync(IReadOnlyCollection<Id<Agreement>> agreements, CancellationToken cancel)
    {
        var read = await (
            from p in db.AgreementParties
            where agreements.Contains(p.AgreementId)
            join o in db.Organisations on p.OrganisationId equals o.Id
            orderby p.AgreementId, p.Ordinal
            select new { p.AgreementId, o.ShortName, Line = new PartyLine(p.Ordinal, o.Id, o.Name, o.Kind, p.Signatory, p.Office, p.Authority, p.Number) })
            .ToListAsync(cancel);
        return [.. read.Select(p => (p.AgreementId, p.ShortName, p.Line))];
    }

    AgreementStanding StandingOf(Agreement agreement) => AgreementStandings.Of(
        agreement.Stage, agreement.BegunOn, agreement.Starts, agreement.Ends, agreement.EndedOn, time.Today);

    static readonly System.Linq.Expressions.Expression<Func<Agreement, AgreementLink>> Link =
        a => new(a.Id, a.Title, a.Kind, a.Starts, a.Ends);
}
