using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;
using Semai.Shell;

namespace Semai.Modules.Agreements;

static class AgreementServices
{
    public static void AddAgreements(this IServiceCollection services)
    {
        services.AddScoped<IAgreementsInForce, AgreementsInForce>();
        services.AddScoped<AgreementFacts>();
        services.AddScoped<Measures>();
        services.AddScoped<CommitmentReader>();
        services.AddScoped<AgreementReaders>();
        services.AddScoped<AgreementSheets>();
        services.AddScoped<IHomeTasks, AgreementTasks>();
        services.AddScoped<IHomeAside, CommitmentsAtHome>();
        services.AddSingleton(new Door(10, ListAgreements.Path, "file-certificate", AgreementPermissions.Read, () => AgreementWords.Agreements));
    }
}
