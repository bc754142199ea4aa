namespace Semai.Kernel;

/// <summary>What a person does at an organisation. A role is a bundle of permissions.</summary>
public enum Role
{
    /// <summary>Bagian Kerja Sama of the regency.</summary>
    CooperationOfficer,

    /// <summary>An officer of a regional agency (OPD), such as Diskoperindag.</summary>
    AgencyOfficer,

    /// <summary>Subseksi Registrasi of a prison.</summary>
    Registrar,

    /// <summary>Subseksi Kegiatan Kerja (Giatja) of a prison.</summary>
    WorkActivityOfficer,

    /// <summary>Kasi Binadik dan Giatja; chairs the observation team.</summary>
    HeadOfGuidance,

    /// <summary>Kalapas.</summary>
    PrisonHead,

    /// <summary>Looks on from the regional corrections office (Kanwil).</summary>
    OfficeViewer,

    /// <summary>Pembimbing Kemasyarakatan (PK) of a probation office (Bapas): supervises placements outside.</summary>
    ProbationOfficer,

    /// <summary>P2U of a prison: who may enter and leave today.</summary>
    GateGuard,

    /// <summary>Owner or host supervisor of a local business; sees what the business needs and nothing more.</summary>
    BusinessOwner,

    /// <summary>Inspectorate: reads figures and histories, changes nothing.</summary>
    Auditor,

    /// <summary>Keeps accounts, organisations and reference data of the installation.</summary>
    Administrator,
}

/// <summary>Which roles a permission comes with. Put on the constant that names the permission.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class GrantedToAttribute(params Role[] roles) : Attribute
{
    public IReadOnlyList<Role> Roles => roles;
}
