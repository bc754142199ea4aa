using Semai.Modules.Participants;

namespace Semai.Modules.Reintegration;

/// <summary>Addresses of releases.</summary>
public static class ReleaseLinks
{
    public const string List = "/releases";

    public static string OfPerson(Id<Participant> id) => $"/participants/{id}";
}
