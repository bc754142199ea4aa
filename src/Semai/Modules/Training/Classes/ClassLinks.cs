using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Training.Certificates;
using Semai.Modules.Training.Sheets;

namespace Semai.Modules.Training.Classes;

/// <summary>Where the pages of a class are, and where the chain goes on from them.</summary>
public static class ClassLinks
{
    public const string List = "/classes";

    public static string Of(Id<TrainingClass> id) => $"{List}/{id}";

    public static string Candidates(Id<TrainingClass> id) => $"{List}/{id}/candidates";

    public static string Minutes(Id<TrainingClass> id) => $"{List}/{id}/minutes";

    public static string Register(Id<TrainingClass> id, int session) => $"{List}/{id}/sessions/{session}";

    public static string ChangeSession(Id<TrainingClass> id, int session) => $"{List}/{id}/sessions/{session}/change";

    public static string Assess(Id<TrainingClass> id) => $"{List}/{id}/assessment";

    public static string Complete(Id<TrainingClass> id) => $"{List}/{id}/complete";

    public static string Leave(Id<TrainingClass> id, Id<Enrolment> enrolment) => $"{List}/{id}/people/{enrolment}/leave";

    public static string Sheet(Id<TrainingClass> id, int session) => PrintRegister.Path(id, session);

    public static string Certificates(Id<TrainingClass> id) => IssueCertificates.Path(id);

    /// <summary>The promise that a class serves, with the clause it stands under.</summary>
    public static string Of(CommitmentBrief commitment) => ReadCommitment.Path(commitment.Id);

    public static string Of(Id<Participant> participant) => $"/participants/{participant}";
}
