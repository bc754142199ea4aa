using Semai.Modules.Partners;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Reference;

namespace Semai.Tests.Support;

static partial class Some
{
    public static Mentor Mentor(Business business, string name = "Siti Rahma", int hours = 8) =>
        Semai.Modules.Partners.Mentors.Mentor.Register(business, MentorDetails(name, hours), Officer, Instant);

    public static MentorDetails MentorDetails(string name = "Siti Rahma", int hours = 8, params Sector[] sectors) =>
        new(name, "0812 0000 0002", sectors.Length > 0 ? sectors : [Sector.HomeIndustry], "keripik, harga jual", hours, "Melayu", null);

    /// <summary>Identity seen by <see cref="Officer"/>, ready to be decided on.</summary>
    public static Clearance CheckedClearance(Mentor mentor, int unit = 1)
    {
        var clearance = Semai.Modules.Partners.Mentors.Clearance.Request(mentor, unit, "Mendampingi kelas keripik", Officer, Instant);
        clearance.CheckIdentity("KTP", new(2026, 1, 5), Officer, Instant);
        return clearance;
    }

    /// <summary>From 5 January 2026 to 31 December, or as given.</summary>
    public static Clearance Clearance(Mentor mentor, int unit = 1, DateOnly? from = null, DateOnly? until = null)
    {
        var clearance = CheckedClearance(mentor, unit);
        clearance.Approve(from ?? new(2026, 1, 5), until ?? new(2026, 12, 31), 365, 0, null, Approver, Instant);
        return clearance;
    }
}
