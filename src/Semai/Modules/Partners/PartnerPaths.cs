namespace Semai.Modules.Partners;

/// <summary>Addresses of businesses, in one place since many pages lead to them.</summary>
public static class PartnerPaths
{
    public const string List = "/partners";

    public const string Add = $"{List}/add";
    public const string Import = $"{List}/import";
    public const string Corrections = $"{List}/sector-corrections";

    public static string Of(Id<Business> id) => $"{List}/{id}";
    public static string Change(Id<Business> id) => $"{Of(id)}/change";
    public static string Sector(Id<Business> id) => $"{Of(id)}/sector";
    public static string Checklist(Id<Business> id) => $"{Of(id)}/checklist";
    public static string Approval(Id<Business> id) => $"{Of(id)}/approval";
    public static string Stage(Id<Business> id, BusinessAct act) => $"{Of(id)}/stage/{act}";
    public static string NewLicence(Id<Business> id) => $"{Of(id)}/licences/new";
    public static string Licence(Id<Business> id, int no) => $"{Of(id)}/licences/{no}";
    public static string Capacity(Id<Business> id) => $"{Of(id)}/capacity";
    public static string Door(Id<Business> id) => $"{Of(id)}/door";
    public static string Request(Id<Business> id, int no) => $"{Of(id)}/requests/{no}";
}
