using Semai.Data;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Reference;
using Semai.Modules.Training;
using Semai.Modules.Training.Curricula;

namespace Semai.Bench;

/// <summary>A class of twenty that runs under the demonstration's technical agreement; its first session lies just behind.</summary>
sealed record RunningClass(Id<TrainingClass> Id, Id<Agreement> Agreement, Id<Commitment> Commitment, IReadOnlyList<Id<Enrolment>> Enrolments)
{
    const int People = 20;

    static readonly Actor Officer = new("bench-1", "Bench");
    static readonly Actor Approver = new("bench-2", "Bench");

    public static Task<RunningClass> BeginAsync(Programme programme) => programme.WorkAsync(async services =>
    {
        var (db, time) = (services.GetRequiredService<Db>(), services.GetRequiredService<TimeProvider>());
        var (first, now) = (time.Today.AddDays(time.Today.DayOfWeek is DayOfWeek.Monday ? -2 : -1), time.Now);
        var commitment = await db.Commitments.Where(c => c.MeasureCode == MeasureCodes.Certified).OrderBy(c => c.Id).FirstAsync();
        var curriculum = await db.Curricula.OrderBy(c => c.Id).FirstAsync();
        var people = await db.Participants.Where(p => p.Unit == Programme.Unit).OrderBy(p => p.Id).Take(People).Select(p => p.Id).ToListAsync();

        var plan = SessionPlan.LayOut(
            new(first, Enum.GetValues<DayOfWeek>().ToHashSet(), new(8, 0), 4), [new("Praktik", 24)], new Dictionary<DateOnly, string>(), new HashSet<DateOnly>());
        var @class = TrainingClass.Plan("KLS/BENCH", new(
            "Kelas ukur", curriculum.Id, Sector.Farming, commitment.Id, commitment.AgreementId.Value, Programme.Unit, "Dapur pelatihan", "Nurhasanah", People, plan.Sessions), Officer, now);
        var minutes = SelectionMinutes.Of(@class, "BA-01", first, "Ketua", first, Approver, now);
        @class.OpenSelection(Officer, now);
        var enrolments = people.ConvertAll(p => Enrolment.Propose(@class, p, 80, "Minat.", Officer, now));
        foreach (var enrolment in enrolments)
        {
            enrolment.Approve(minutes, Approver, now);
            enrolment.Enrol(Approver, now);
            enrolment.Begin(@class.Starts, Officer, now);
        }

        @class.Start(enrolments.Count, Officer, now);
        db.AddRange(@class, minutes);
        await db.SaveChangesAsync();
        db.AddRange(enrolments);
        await db.SaveChangesAsync();
        return new RunningClass(@class.Id, commitment.AgreementId, commitment.Id, [.. enrolments.Select(e => e.Id)]);
    });
}
