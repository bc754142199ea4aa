using Microsoft.Extensions.DependencyInjection.Extensions;
using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;

namespace Semai.Modules.Agreements;

static class AgreementServices
{
    public static void AddAgreements(this IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Scoped<IAgreementsInForce, AgreementsInForce>());
        services.AddScoped<AgreementFacts>();
        services.AddScoped<Measures>();
    }
}
