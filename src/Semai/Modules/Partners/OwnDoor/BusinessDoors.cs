using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Partners.Offers;

namespace Semai.Modules.Partners.OwnDoor;

/// <summary>Opens the door at which the people of a business sign in themselves, and closes it.</summary>
public sealed class BusinessDoors(Db db, UserManager<Account> accounts, TimeProvider time)
{
    /// <summary>No letter or digit that looks like another.</summary>
    const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    const int GroupOf = 4;
    const int Groups = 4;
    const int SlugMax = 12;

    /// <summary>Lets one more person in, with a first password that is told once and kept nowhere.</summary>
    /// <exception cref="Refusal">The business is not approved today, or the user name is taken or unfit.</exception>
    public Task<OpenedDoor> OpenAsync(Business business, DoorPerson person, Actor by, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        if (!business.IsApprovedOn(time.Today)) throw OwnDoorRefusals.NotApproved;
        if (await accounts.FindByNameAsync(person.UserName) is not null) throw AccessRefusals.NameTaken(person.UserName);

        var password = FirstPassword();
        var organisation = await OrganisationAsync(business, cancel);
        var account = new Account { Id = Guid.CreateVersion7(time.Now), UserName = person.UserName, DisplayName = person.Name };
        (await accounts.CreateAsync(account, password)).MustSucceed();
        await AdmitAsync(business, organisation, account, person.Title, by, cancel);
        return new OpenedDoor(person.UserName, password, organisation.Id);
    }, cancel);

    /// <summary>Gives a person who has an account already the business's door.</summary>
    public async Task AdmitAsync(Business business, Organisation organisation, Account account, string title, Actor by, CancellationToken cancel)
    {
        db.Add(Appointment.Give(account, organisation, Role.BusinessOwner, title, time.Today, time.Now));
        business.OpenDoor(organisation, account.DisplayName, by, time.Now);
        foreach (var offer in await db.Offers.Where(o => o.BusinessId == business.Id).ToListAsync(cancel)) offer.Follow(business);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The organisation of the business, at the root of the tree; made where there is none.</summary>
    public async Task<Organisation> OrganisationAsync(Business business, CancellationToken cancel)
    {
        if (business.OrganisationId is { } id) return await db.Organisations.SingleAsync(o => o.Id == id, cancel);

        var organisation = Organisation.Found(CodeOf(business), business.Name, business.Name, OrganisationKind.Business, null, null, business.RegencyCode, time.Now);
        db.Add(organisation);
        return organisation;
    }

    /// <summary>Who may sign in there on that day.</summary>
    public async Task<IReadOnlyList<DoorGuest>> PeopleAsync(Business business, CancellationToken cancel)
    {
        var today = time.Today;
        return await (
            from appointment in db.Appointments
            where appointment.OrganisationId == business.OrganisationId && (appointment.To == null || appointment.To >= today)
            join account in db.Accounts on appointment.AccountId equals account.Id
            orderby appointment.Id
            select new DoorGuest(account.DisplayName, account.UserName!, appointment.Title, appointment.From)).ToListAsync(cancel);
    }

    /// <summary>Ends every appointment there, from today on. False where nobody could sign in.</summary>
    public async Task<bool> CloseAsync(Business business, string why, Actor by, CancellationToken cancel)
    {
        var today = time.Today;
        var open = await db.Appointments.Where(a => a.OrganisationId == business.OrganisationId && (a.To == null || a.To >= today)).ToListAsync(cancel);
        if (open.Count == 0) return false;

        foreach (var appointment in open) appointment.Close(today);
        business.CloseDoor(why, by, time.Now);
        return true;
    }

    /// <summary>From the name and the id of the business: BUNDA-MELATI-4F21A.</summary>
    static string CodeOf(Business business)
    {
        var slug = Folded.Of(business.Name).Replace(' ', '-').ToUpperInvariant();
        return $"{(slug.Length > SlugMax ? slug[..SlugMax] : slug).Trim('-')}-{business.Id.Value.ToString("n")[^5..].ToUpperInvariant()}";
    }

    static string FirstPassword() => string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Letters, GroupOf)));
}

/// <param name="Title">As the business calls the post: "Pemilik".</param>
public sealed record DoorPerson(string Name, string UserName, string Title)
{
    public const int UserNameMax = 100;
    public const int TitleMax = 200;
}

/// <summary>A person who may sign in at the door.</summary>
public sealed record DoorGuest(string Name, string UserName, string Title, DateOnly From);

/// <summary>What is told once.</summary>
public sealed record OpenedDoor(string UserName, string Password, Id<Organisation> OrganisationId);
