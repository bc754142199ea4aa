using Microsoft.AspNetCore.Authorization;
using Semai.Data;
using Semai.Shell.Edge;

namespace Semai.Modules.Access;

/// <summary>Not with this reader's posts: what they may not do, which posts may, and who at their own offices holds one.</summary>
sealed class Forbidden(Db db, Standing standing, TimeProvider time) : IForbiddenPage
{
    const int Named = 3;

    public async Task<IResult> OfAsync(HttpContext http, CancellationToken cancel)
    {
        var permission = http.GetEndpoint()?.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).FirstOrDefault(p => p is not null);
        var roles = permission is null ? [] : PermissionCatalogue.RolesWith(permission);
        return ForbiddenView.Of(permission is null ? null : PermissionCatalogue.Means(permission), permission, standing, roles, await HoldersAsync(roles, cancel));
    }

    Task<List<ForbiddenHolder>> HoldersAsync(IReadOnlyList<Role> roles, CancellationToken cancel)
    {
        var today = time.Today;
        var near = standing.Scope.Organisations.Select(o => new Id<Organisation>(o)).ToList();
        return (
            from appointment in db.Appointments
            where roles.Contains(appointment.Role) && near.Contains(appointment.OrganisationId)
                  && appointment.From <= today && (appointment.To == null || appointment.To >= today)
            join account in db.Accounts on appointment.AccountId equals account.Id
            join organisation in db.Organisations on appointment.OrganisationId equals organisation.Id
            orderby appointment.Id
            select new ForbiddenHolder(account.DisplayName, appointment.Title, organisation.ShortName)).Take(Named).ToListAsync(cancel);
    }
}

/// <summary>Someone to ask.</summary>
public sealed record ForbiddenHolder(string Name, string Title, string Organisation);
