namespace Semai.Modules.Partners.Mentors;

/// <summary>Addresses of mentors, clearances and bans.</summary>
public static class MentorPaths
{
    public const string List = "/mentors";
    public const string New = $"{List}/new";
    public const string Bans = "/bans";
    public const string NewBan = $"{Bans}/new";

    public static string NewOf(Id<Business> business) => $"{New}?business={business}";
    public static string Of(Id<Mentor> id) => $"{List}/{id}";
    public static string Change(Id<Mentor> id) => $"{Of(id)}/change";
    public static string Stop(Id<Mentor> id) => $"{Of(id)}/stop";
    public static string Ask(Id<Mentor> id) => $"{Of(id)}/clearance";
    public static string Identity(Id<Clearance> id) => $"/clearances/{id}/identity";
    public static string Decision(Id<Clearance> id) => $"/clearances/{id}/decision";
    public static string Revoke(Id<Clearance> id) => $"/clearances/{id}/revoke";
    public static string Compare(Id<Clearance> id) => $"/clearances/{id}/compare";
    public static string Lift(Id<Ban> id) => $"{Bans}/{id}/lift";
}
