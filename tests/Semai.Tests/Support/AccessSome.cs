using Semai.Modules.Access;

namespace Semai.Tests.Support;

static partial class Some
{
    public static Organisation Prison(string code = "LKT", int unitNo = 1, Organisation? under = null) =>
        Organisation.Found(code, $"Lapas {code}", $"Lapas {code}", OrganisationKind.Prison, under, unitNo, "15.06", Instant);

    public static Organisation Office(string code = "KANWIL-JAMBI") =>
        Organisation.Found(code, "Kanwil Ditjenpas Jambi", "Kanwil Jambi", OrganisationKind.CorrectionsOffice, null, null, "15", Instant);

    public static Organisation Agency(string code = "DISKOPERINDAG", Organisation? under = null) =>
        Organisation.Found(code, $"Dinas {code}", $"Dinas {code}", OrganisationKind.RegionalAgency, under, null, "15.06", Instant);
}
