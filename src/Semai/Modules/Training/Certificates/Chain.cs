using Semai.Modules.Agreements;
using Semai.Modules.Participants;

namespace Semai.Modules.Training.Certificates;

/// <summary>Where the chain goes on from a certificate: the class, the person, the promise.</summary>
static class Chain
{
    public const string Classes = "/classes";

    public static string Of(Id<TrainingClass> @class) => $"{Classes}/{@class}";

    public static string Of(Id<Participant> participant) => $"/participants/{participant}";

    public static string Of(CommitmentBrief commitment) => $"/agreements/{commitment.AgreementId}";
}
