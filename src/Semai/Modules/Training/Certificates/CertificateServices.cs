using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Training.Classes;
using Semai.Shell;

namespace Semai.Modules.Training.Certificates;

/// <summary>The table of contents of certificates: what they need, and every address they answer.</summary>
public static class CertificateServices
{
    public static void AddCertificates(this IServiceCollection services)
    {
        services.AddScoped<Issuing>();
        services.AddScoped<PublicAddress>();
        services.AddScoped<IMeasure, CertifiedMeasure>();
        services.AddSingleton(new Door(34, ListCertificates.Path, "certificate", CertificatePermissions.Read, () => CertificateWords.Certificates) { Under = ClassLinks.List });
    }

    public static void MapCertificates(this IEndpointRouteBuilder app)
    {
        ListCertificates.Map(app);
        ShowCertificate.Map(app);
        IssueCertificates.Map(app);
        DownloadCertificates.Map(app);
        RevokeCertificate.Map(app);
        ReissueCertificate.Map(app);
        CheckCertificate.Map(app);
    }
}
