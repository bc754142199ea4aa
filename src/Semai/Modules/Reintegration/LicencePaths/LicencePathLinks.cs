using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Ventures;

namespace Semai.Modules.Reintegration.LicencePaths;

/// <summary>Addresses of licence paths.</summary>
public static class LicencePathLinks
{
    public const string List = $"{ReleaseLinks.List}/licence-paths";
    public const string Api = "/api/v1/licence-paths";

    public static string Begin(Id<Participant> person, Id<Venture>? venture = null) => $"{ReleaseLinks.OfPerson(person)}/licence-path{(venture is null ? "" : $"?venture={venture}")}";
    public static string Of(Id<LicencePath> id) => $"{List}/{id}";
    public static string Stage(Id<LicencePath> id, PathAct act) => $"{Of(id)}/stage/{act}";
    public static string Step(Id<LicencePath> id, int no) => $"{Of(id)}/steps/{no}";
    public static string StepStage(Id<LicencePath> id, int no, LicenceAct act) => $"{Step(id, no)}/stage/{act}";
    public static string Evidence(Id<LicencePath> id, int no) => $"{Step(id, no)}/evidence";
}
