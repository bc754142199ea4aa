using Microsoft.AspNetCore.Components;

namespace Semai.Modules.Participants;

public enum ProfilePlace
{
    /// <summary>Left: what to do.</summary>
    Main,

    /// <summary>Right: what to know.</summary>
    Side,
}

/// <summary>
/// A section that another part of the program brings to the profile of a person, such as eligibility or classes.
/// Register one with the services; it is asked at each opening and may have nothing to show.
/// </summary>
public interface IProfilePart
{
    ProfilePlace Place { get; }

    /// <summary>Smaller is higher.</summary>
    int Order { get; }

    Task<RenderFragment?> ShowAsync(ProfileSubject subject, CancellationToken cancel);
}

/// <summary>Whose profile it is.</summary>
/// <param name="IsOwn">The reader serves in the unit that keeps the record; others see the minimum.</param>
public sealed record ProfileSubject(Id<Participant> Id, int Unit, bool IsOwn);
