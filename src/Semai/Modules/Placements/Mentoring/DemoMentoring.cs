using Semai.Data;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Roster;
using Semai.Modules.Partners.Mentors;

namespace Semai.Modules.Placements.Mentoring;

/// <summary>A made-up pair that meets once a week.</summary>
/// <param name="Offset">Days from today to its next meeting.</param>
/// <param name="Weeks">How many weeks it has met.</param>
/// <param name="Quiet">Weeks since its last meeting, where it fell asleep.</param>
/// <param name="Unwritten">The last meeting was planned and nobody wrote down that it was held.</param>
/// <param name="Mood">What both said of the last meeting, 1 to 5.</param>
sealed record DemoPair(string Mentor, int Offset, TimeOnly Starts, string Place, int Weeks, PairState State = PairState.Active, int Quiet = 0, int Mood = 4, bool Serves = true, bool Unwritten = false);

/// <summary>
/// Pairs of the demonstration with the meetings of the past weeks and those of the coming ones, so that the number of
/// the promise opens real rows and the gate expects somebody every weekday. Laid out around the day of loading.
/// </summary>
static class DemoMentoring
{
    const int WeeksAhead = 3;
    const int ProposedAgo = 3;

    static readonly Actor Officer = new("demo-work-activity", "Agus Salim");
    static readonly Actor Head = new("demo-head-of-guidance", "Sri Wahyuni");

    static readonly IReadOnlyList<DemoPair> All =
    [
        new("Melati Kusumawardani", 0, new(9, 0), "Dapur pelatihan", 3, Mood: 5),
        new("Haji Ambo Tuo", 0, new(13, 30), "Ruang kelas", 3),
        new("Sugeng Prayitno", 0, new(10, 30), "Dapur pelatihan", 2, Mood: 3),
        new("Nurlela Hasanah", 1, new(9, 0), "Dapur pelatihan", 3, Unwritten: true),
        new("Rosmiati", 2, new(8, 30), "Halaman bengkel kerja", 3, Mood: 2),
        new("Lim Swandi", 3, new(10, 0), "Dapur pelatihan", 2),
        new("Melati Kusumawardani", 4, new(9, 0), "Dapur pelatihan", 2),
        new("Lim Swandi", 5, new(13, 0), "Ruang kelas", 2, Mood: 5),
        new("Haji Ambo Tuo", 6, new(9, 30), "Ruang kelas", 3, PairState.Ended),
        new("Nurlela Hasanah", 2, new(10, 0), "Ruang kelas", 3, Quiet: 8, Serves: false),
        new("Rosmiati", 4, new(9, 0), "Halaman bengkel kerja", 0, PairState.Proposed),
    ];

    static readonly string[] Topics =
    [
        "Berkenalan dan menyusun tujuan", "Menghitung biaya satu kali produksi", "Harga jual dan kemasan", "Mencatat uang masuk dan keluar",
    ];

    static readonly string[] Goals = ["Menghitung harga jual sendiri", "Membuat satu produk sampai siap jual", "Menyusun rencana usaha satu halaman"];

    public static async Task LoadAsync(Db db, TimeProvider time, CancellationToken cancel)
    {
        if (await db.Pairs.AnyAsync(cancel)) return;

        var (today, rules) = (time.Today, await PairRules.OnAsync(time.Today, db, cancel));
        var served = await db.Commitments.Where(c => c.MeasureCode == MeasureCodes.MentorMeetings).OrderBy(c => c.Id).FirstOrDefaultAsync(cancel);
        var mentors = await db.Mentors.ToDictionaryAsync(m => m.Name, cancel);
        var people = await db.Custodies.Where(c => c.Unit == DemoPeople.Unit && c.Presence == Presence.Present)
            .OrderBy(c => c.RegisterKey).Select(c => c.ParticipantId).Take(All.Count).ToListAsync(cancel);
        foreach (var (it, person) in All.Zip(people))
            if (mentors.TryGetValue(it.Mentor, out var mentor)) Pair(it, person, mentor, it.Serves ? served : null, today, rules, db);
        await db.SaveChangesAsync(cancel);
    }

    static void Pair(DemoPair it, Id<Participant> person, Mentor mentor, Commitment? served, DateOnly today, PairRules rules, Db db)
    {
        var next = Workday(today.AddDays(it.Offset));
        var first = next.AddDays(-7 * (it.Weeks + it.Quiet));
        var began = it.State is PairState.Proposed ? today : first < today ? first : today;
        var pair = MentoringPair.Propose(person, DemoPeople.Unit, mentor, served?.AgreementId.Value, served?.Id, "Minatnya sesuai usaha mentor.", Officer, Noon(began.AddDays(-ProposedAgo)));
        db.Add(pair);
        if (it.State is PairState.Proposed) return;

        pair.Start(began.AddDays(-1), Head, Noon(began));
        Tell(JourneyKind.Paired, began);
        foreach (var (no, goal) in Goals.Take(2).Index()) pair.SetGoal(goal, began.AddMonths(2 + no));
        foreach (var on in Enumerable.Range(0, it.Weeks).Select(w => first.AddDays(7 * w)).Where(d => d < today))
        {
            pair.Plan(on, it.Starts, 90, it.Place, Admission.Admitted, Officer, Noon(on.AddDays(-1)));
            if (it.Unwritten && on.AddDays(7) >= today) continue;

            pair.Hold(Told(it, on, pair.Meetings.Count), Admission.Admitted, rules.PaperDays, Officer, Noon(on));
            Tell(JourneyKind.MetMentor, on);
        }

        if (it.State is PairState.Ended) End();
        else if (it.Quiet == 0)
            foreach (var on in Enumerable.Range(0, WeeksAhead).Select(w => next.AddDays(7 * w)))
                pair.Plan(on, it.Starts, 90, it.Place, Admission.Admitted, Officer, Noon(today));

        void End()
        {
            var on = pair.Meetings[^1].On;
            pair.ReachGoal(1, on);
            pair.ReachGoal(2, on);
            pair.End(PairReason.GoalsReached, on, "Rencana usahanya selesai; lanjut setelah bebas.", Head, Noon(on));
            Tell(JourneyKind.MentoringEnded, on);
        }

        void Tell(JourneyKind kind, DateOnly on) => Journey.Record(
            db, person, DemoPeople.Unit, kind, on, Officer, Noon(on), PairLinks.Of(pair.Id), pair.AgreementId, mentor.Name);
    }

    static MeetingFacts Told(DemoPair it, DateOnly on, int before) =>
        new(on, 90, it.Place, Inside: true, Topics[before % Topics.Length], null, it.Mood, Math.Min(5, it.Mood + before % 2), null);

    /// <summary>No meeting is on a Sunday.</summary>
    static DateOnly Workday(DateOnly day) => day.DayOfWeek is DayOfWeek.Sunday ? day.AddDays(1) : day;

    static DateTime Noon(DateOnly day) => day.ToDateTime(new(5, 0), DateTimeKind.Utc);
}
