using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Modules.Partners.Vetting;

/// <summary>Whether four eyes are to be had.</summary>
static class SecondOfficers
{
    /// <summary>Nobody else at the offices of that regency may vet businesses on that day.</summary>
    public static async Task<bool> IsAloneAsync(this Db db, Actor officer, string regency, DateOnly day, CancellationToken cancel)
    {
        var roles = PermissionCatalogue.RolesWith(PartnerPermissions.Vet);
        var self = Guid.TryParse(officer.Id, out var account) ? account : Guid.Empty;
        var others = from appointment in db.Appointments
                     where appointment.AccountId != self && roles.Contains(appointment.Role)
                           && appointment.From <= day && (appointment.To == null || appointment.To >= day)
                     join organisation in db.Organisations on appointment.OrganisationId equals organisation.Id
                     where organisation.RegionCode == regency
                           && (organisation.Kind == OrganisationKind.Regency || organisation.Kind == OrganisationKind.RegionalAgency)
                     select appointment.Id;
        return !await others.AnyAsync(cancel);
    }
}
