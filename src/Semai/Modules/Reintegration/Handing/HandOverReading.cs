using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Mentors;

namespace Semai.Modules.Reintegration.Handing;

/// <summary>A hand-over as this reader may see it.</summary>
/// <param name="ParticipantId">Null, like the name, while they are closed to the reader.</param>
/// <param name="Note">Null while the name is closed.</param>
/// <param name="Acts">What this reader may do now.</param>
public sealed record HandOverFile(
    Id<HandOver> Id, Id<Participant>? ParticipantId, string? Name, HandOverLeg Leg, string From, string To, HandOverState State, string? District, DateOnly? ConsentOn,
    IReadOnlyList<HandOverThing> Things, string? Note, IReadOnlyList<HandOverEvent> History, IReadOnlyList<HandOverAct> Acts)
{
    /// <summary>Why it was refused the last time.</summary>
    internal string? Reason => History.LastOrDefault(e => e.Act is HandOverAct.Refuse)?.Note;

    public DateOnly? SentOn => History.LastOrDefault(e => e.Act is HandOverAct.Send)?.On;
}

/// <summary>What the slices read of hand-overs, within the reader's scope.</summary>
public sealed class HandOverReading(Db db, Standing standing)
{
    /// <summary>Serves in the office that sends.</summary>
    public bool Sends(HandOver handOver) => db.IsInside(handOver.FromUnit);

    /// <summary>Serves in the office that receives.</summary>
    public bool Receives(HandOver handOver) =>
        db.Scope.Everything || (handOver.ToUnit is { } unit ? db.Scope.Units.Contains(unit) : db.Scope.Organisations.Contains(handOver.ToId));

    /// <summary>Each act is for one side: the sender sends and calls back, the receiver accepts and refuses; both may end what was accepted.</summary>
    public bool May(HandOver handOver, HandOverAct act) => HandOverLifecycle.Table.Allows(handOver.State, act) && act switch
    {
        HandOverAct.Send => Sends(handOver) && standing.Can(ReleasePermissions.Send),
        HandOverAct.Accept or HandOverAct.Refuse => Receives(handOver) && standing.Can(ReleasePermissions.Accept),
        HandOverAct.End => (Sends(handOver) && standing.Can(ReleasePermissions.Send))
            || (handOver.State is HandOverState.Accepted && Receives(handOver) && standing.Can(ReleasePermissions.Accept)),
        HandOverAct.Prepare => false,
    };

    public Task<HandOver?> FindAsync(Id<HandOver> id, CancellationToken cancel) => db.HandOvers.SingleOrDefaultAsync(h => h.Id == id, cancel);

    public async Task<HandOverFile> FileOf(HandOver handOver, CancellationToken cancel) => (await FilesOf([handOver], cancel))[0];

    public async Task<IReadOnlyList<HandOverFile>> OfPersonAsync(Id<Participant> person, CancellationToken cancel) =>
        await FilesOf(await db.HandOvers.AsNoTracking().Where(h => h.ParticipantId == person).OrderBy(h => h.Id).ToListAsync(cancel), cancel);

    async Task<List<HandOverFile>> FilesOf(IReadOnlyList<HandOver> all, CancellationToken cancel)
    {
        // A receiver's office may read who was handed over to it, though the person is not of its units: what is closed is left out below.
        var (ids, offices) = (all.Select(h => h.ParticipantId).ToList(), all.SelectMany(h => new[] { h.FromId, h.ToId }).Distinct().Select(g => new Id<Organisation>(g)).ToList());
        var people = await db.Participants.IgnoreQueryFilters().IgnoreAutoIncludes().Where(p => ids.Contains(p.Id))
            .Select(p => new { p.Id, p.Name, p.Alias, p.Patronym, p.Sex, p.HomeDistrict }).ToDictionaryAsync(p => p.Id, cancel);
        var names = await db.Organisations.Where(o => offices.Contains(o.Id)).ToDictionaryAsync(o => o.Id.Value, o => o.Name, cancel);
        return
        [
            .. all.Select(h =>
            {
                var (person, open) = (people[h.ParticipantId], IsOpen(h));
                return new HandOverFile(
                    h.Id, open ? h.ParticipantId : null, open ? ParticipantWords.FullName(person.Name, person.Alias, person.Patronym, person.Sex) : null, h.Leg,
                    names.GetValueOrDefault(h.FromId) ?? "", names.GetValueOrDefault(h.ToId) ?? "", h.State, person.HomeDistrict, h.ConsentOn, h.Things, open ? h.Note : null,
                    open ? h.History : [], [.. Enum.GetValues<HandOverAct>().Where(a => May(h, a))]);
            }),
        ];
    }

    /// <summary>
    /// The name is open to the sender and, by law, to a probation office once it is sent, since it must know whom it will
    /// supervise; to an agency only from its acceptance.
    /// </summary>
    bool IsOpen(HandOver h) => standing.Can(ReleasePermissions.Names) && (db.IsInside(h.Unit) || Sends(h) || (h.ToUnit is not null && Receives(h)))
        || (h.State is HandOverState.Accepted && Receives(h));
}
