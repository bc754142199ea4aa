using Semai.Modules.Agreements;
using Semai.Modules.Participants;

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

    /// <summary>The promise that a class serves, on the page of its agreement.</summary>
    public static string Of(CommitmentBrief commitment) => $"/agreements/{commitment.AgreementId}";

    public static string Of(Id<Participant> participant) => $"/participants/{participant}";
}
