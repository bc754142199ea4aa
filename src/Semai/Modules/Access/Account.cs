using Microsoft.AspNetCore.Identity;

namespace Semai.Modules.Access;

/// <summary>A person who signs in. What they may do comes from their <see cref="Appointment"/>s, never from here.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public const int NameMax = Actor.NameMax;

    /// <summary>As it is printed: "Sri Wahyuni".</summary>
    public required string DisplayName { get; set; }

    /// <summary><c>id</c> or <c>en</c>; null until the person chooses.</summary>
    public string? Language { get; set; }
}

/// <summary>A role that a person holds at an organisation, from a day to a day. Both days included.</summary>
public sealed class Appointment
{
    public Id<Appointment> Id { get; private init; }
    public Guid AccountId { get; private init; }
    public Id<Organisation> OrganisationId { get; private init; }
    public Role Role { get; private init; }

    /// <summary>As the office calls it: "Kasi Binadik dan Giatja". Names of posts differ by unit.</summary>
    public string Title { get; private init; }

    public DateOnly From { get; private init; }
    public DateOnly? To { get; private set; }

    Appointment(Id<Appointment> id, Guid accountId, Id<Organisation> organisationId, Role role, string title, DateOnly from, DateOnly? to)
    {
        (Id, AccountId, OrganisationId, Role, Title, From, To) = (id, accountId, organisationId, role, title, from, to);
    }

    public static Appointment Give(Account account, Organisation at, Role role, string title, DateOnly from, DateTime now) =>
        new(Id<Appointment>.New(now), account.Id, at.Id, role, title, from, null);

    /// <summary>Over from that day on, also where it began that very day.</summary>
    public void Close(DateOnly from) => To = To is { } to && to < from ? to : from.AddDays(-1);

    /// <exception cref="Refusal">The last day lies before the first.</exception>
    public void End(DateOnly lastDay) => To = lastDay < From ? throw AccessRefusals.EndsBeforeItStarts : lastDay;
}
