using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;

namespace Semai.Modules.Placements.Internships;

/// <summary>
/// People with a place who are missed on a roster: the registrar says what became of them. Who is found again goes on once
/// an officer says so, without a sitting.
/// </summary>
sealed class MissedTasks(Db db, PlacementReading reading) : IHomeTasks
{
    const int Most = 10;

    public async Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel) =>
    [
        .. standing.Can(ParticipantPermissions.Write) ? await MissedAsync(cancel) : [],
        .. standing.Can(InternshipPermissions.Decide) ? await FoundAsync(cancel) : [],
    ];

    async Task<IEnumerable<HomeTask>> MissedAsync(CancellationToken cancel)
    {
        var missed = await Waiting(p => PlacementLifecycle.Live.Contains(p.State), Presence.Absent).ToListAsync(cancel);
        var names = await NamesAsync(missed, cancel);
        return missed.Select(m => new HomeTask(
            HomeTaskKind.Decide, Say(id: $"Apa yang terjadi dengan {NameOf(names, m)}?", en: $"What became of {NameOf(names, m)}?"),
            m.State is PlacementState.Proposed
                ? Say(id: $"Tidak ada di register sejak {m.Since.Long}; magangnya di {m.Host} belum dapat dimulai.", en: $"Not on the register since {m.Since.Long}; the internship at {m.Host} cannot begin.")
                : Say(id: $"Tidak ada di register sejak {m.Since.Long}; magangnya di {m.Host} dihentikan sementara.", en: $"Not on the register since {m.Since.Long}; the internship at {m.Host} is suspended."),
            RecordMove.PathOf(m.ParticipantId), Say(id: "Catat kembali, bebas, atau pindah", en: "Record back, released or transferred"), m.Since));
    }

    async Task<IEnumerable<HomeTask>> FoundAsync(CancellationToken cancel)
    {
        var found = await Waiting(p => p.State == PlacementState.Suspended && p.Reason == PlacementReason.Missing, Presence.Present).ToListAsync(cancel);
        var names = await NamesAsync(found, cancel);
        return found.Select(f => new HomeTask(
            HomeTaskKind.Decide, Say(id: $"{NameOf(names, f)} sudah ada lagi; magangnya belum dilanjutkan", en: $"{NameOf(names, f)} is back; the internship has not gone on"),
            Say(id: $"{f.Host} · tanpa sidang; berkasnya diperiksa lagi", en: $"{f.Host} · no sitting needed; the papers are looked at again"),
            $"{PlacementLinks.Of(f.Id)}#lanjut", Say(id: "Putuskan", en: "Decide"), f.Since));
    }

    /// <summary>Internships of the reader's own prison whose people stand so in its register, who waits longest first.</summary>
    IQueryable<Row> Waiting(System.Linq.Expressions.Expression<Func<Placement, bool>> which, Presence presence) => (
        from placement in db.Placements.Where(p => db.Scope.Everything || db.Scope.Units.Contains(p.Unit)).Where(which)
        join custody in db.Custodies on placement.ParticipantId equals custody.ParticipantId
        where custody.Presence == presence
        orderby custody.PresentSince, placement.OrderKey
        select new Row(placement.Id, placement.ParticipantId, placement.Host, placement.State, custody.PresentSince)).Take(Most);

    Task<IReadOnlyDictionary<Id<Participant>, string>> NamesAsync(List<Row> rows, CancellationToken cancel) => reading.NamesAsync([.. rows.Select(r => r.ParticipantId)], cancel);

    static string NameOf(IReadOnlyDictionary<Id<Participant>, string> names, Row row) => names.GetValueOrDefault(row.ParticipantId) ?? InternshipWords.NameClosed;

    /// <param name="Since">The day on which the person was missed, or found.</param>
    sealed record Row(Id<Placement> Id, Id<Participant> ParticipantId, string Host, PlacementState State, DateOnly Since);
}
