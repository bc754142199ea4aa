using Microsoft.EntityFrameworkCore.Diagnostics;
using Semai.Shell;

namespace Semai.Modules.Participants;

static class ParticipantServices
{
    public static void AddParticipants(this IServiceCollection services)
    {
        services.AddScoped<LookLog>();
        services.AddSingleton<ISaveChangesInterceptor, TellCustodyMoves>();
        services.AddSingleton(new Door(20, ListParticipants.Path, "users", ParticipantPermissions.Read, () => ParticipantWords.Participants));
    }
}
