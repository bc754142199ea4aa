using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Placements.Mentoring;

namespace Semai.Tests.Support;

static partial class Some
{
    public static readonly PairRules PairRules = new(8, 60, 21, 45, 2, 14);

    /// <summary>Started by <see cref="Approver"/> on 5 January 2026, with the consent of that day.</summary>
    public static MentoringPair Pair(Mentor mentor, Id<Participant>? person = null, Commitment? serves = null)
    {
        var pair = ProposedPair(mentor, person, serves);
        pair.Start(new(2026, 1, 5), Approver, Instant);
        return pair;
    }

    public static MentoringPair ProposedPair(Mentor mentor, Id<Participant>? person = null, Commitment? serves = null) => MentoringPair.Propose(
        person ?? Id<Participant>.New(Instant), 1, mentor, serves?.AgreementId.Value, serves?.Id, null, Officer, Instant);

    public static MeetingFacts Meeting(DateOnly on, int minutes = 60, bool inside = true, int? mood = null, string? lateWhy = null) =>
        new(on, minutes, "Dapur pelatihan", inside, "Harga jual", "catatan petugas", mood, mood, lateWhy);
}
