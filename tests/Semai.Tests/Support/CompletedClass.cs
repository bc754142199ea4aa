using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Training;
using Semai.Modules.Training.Certificates;

namespace Semai.Tests.Support;

/// <summary>
/// A class that some people have completed, under a commitment of an agreement between an agency and a prison. Every
/// name that could betray the prison is a word of its own, so that a test can look for it.
/// </summary>
public sealed record CompletedClass(TrainingClass Class, Organisation Agency, Organisation Prison, Agreement Agreement, Commitment Commitment, Commitment Also, IReadOnlyList<Participant> People)
{
    public static readonly CertificatePaper Paper = new("Kuala Tungkal", new(2026, 3, 20), "Ir. Rahmawati", "Kepala Dinas");

    /// <summary>On 20 March 2026: three sessions from 2 March, everybody competent in the required unit.</summary>
    public static async Task<CompletedClass> InAsync(TestApp app, int people = 3)
    {
        app.Time.SetUtcNow(new(2026, 3, 20, 3, 0, 0, TimeSpan.Zero));
        var regency = Organisation.Found("TANJABBAR", "Pemerintah Kabupaten Tanjung Jabung Barat", "Pemkab", OrganisationKind.Regency, null, null, "15.06", Some.Instant);
        var agency = Organisation.Found("DISKOPERINDAG", "Dinas Koperasi", "Diskoperindag", OrganisationKind.RegionalAgency, regency, null, "15.06", Some.Instant);
        var office = Some.Office();
        var prison = Organisation.Found("LKT", "Lapas Kelas IIB Tembesu", "Lapas Tembesu", OrganisationKind.Prison, office, 1, "15.06", Some.Instant);
        var agreement = Some.InForce(agency, prison);
        var clause = Some.Clause(agreement);
        var commitment = Some.Commitment(agreement, clause, agency, MeasureCodes.Certified);
        var also = Some.Commitment(agreement, clause, agency, MeasureCodes.Certified, no: 2, title: "50 sertifikat terbit");
        var curriculum = Some.Curriculum();
        var @class = Some.TrainingClass(plan: Some.ClassPlan("Keripik Tembesu 1", curriculum: curriculum.Id, commitment: commitment.Id, agreement: agreement.Id.Value) with { AlsoServes = [also.Id] });
        string[] names = ["Darto", "Ahmad Fauzi", "Siti Zubaidah", "Parno", "Rusdi"];
        var persons = Enumerable.Range(0, people).Select(n => Some.Person(names[n % names.Length], alias: "Codet", patronym: n == 0 ? "Wagiran" : null)).ToList();

        await app.WithDbAsync(async db =>
        {
            foreach (var thing in new object[] { regency, agency, office, prison }) db.Add(thing);
            await db.SaveChangesAsync();
            foreach (var thing in new object[] { agreement, clause, commitment, also, curriculum }) db.Add(thing);
            await db.SaveChangesAsync();
            db.AddRange(persons);
            db.AddRange(persons.Select((p, at) => Some.CustodyOf(p, $"B.I 77{at}/2024")));
            var minutes = Some.Minutes(@class);
            db.AddRange(@class, minutes);
            await db.SaveChangesAsync();
            db.AddRange(Complete(@class, minutes, persons));
            db.AddRange(persons.Select(p => AssessmentResult.Of(
                @class, p.Id, new("SMI-PSG-01", Competence.Competent, "Praktik", "Nurhasanah", new(2026, 3, 9)), 1, new(2026, 3, 20), Some.Officer, Some.Instant)));
            await db.SaveChangesAsync();
        });
        return new(@class, agency, prison, agreement, commitment, also, persons);
    }

    public Task<IReadOnlyList<Certificate>> IssueAsync(TestApp app, CertificatePaper? paper = null) => app.InScopeAsync(async services =>
        await new Issuing(Of<Semai.Data.Db>(services), Some.Officer, app.Time).ForClassAsync(
            await Of<Semai.Data.Db>(services).TrainingClasses.SingleAsync(c => c.Id == Class.Id), paper ?? Paper, default));

    static T Of<T>(IServiceProvider services) where T : notnull => (T)services.GetService(typeof(T))!;

    static List<Enrolment> Complete(TrainingClass @class, SelectionMinutes minutes, List<Participant> people)
    {
        @class.OpenSelection(Some.Officer, Some.Instant);
        var enrolments = people.ConvertAll(p => Some.Enrolment(@class, p.Id));
        enrolments.ForEach(e =>
        {
            e.Approve(minutes, Some.Approver, Some.Instant);
            e.Enrol(Some.Officer, Some.Instant);
            e.Begin(@class.Starts, Some.Officer, Some.Instant);
        });
        @class.Start(people.Count, Some.Officer, Some.Instant);
        foreach (var session in @class.Sessions) @class.TakeRegister(session.No, new(2026, 3, 20), Some.Officer, Some.Instant);
        @class.Complete(new(2026, 3, 20), null, Some.Officer, Some.Instant);
        enrolments.ForEach(e => e.Complete(Some.Officer, Some.Instant));
        return enrolments;
    }
}
