using Semai.Shell;

namespace Semai.Modules.Participants;

static class ParticipantServices
{
    public static void AddParticipants(this IServiceCollection services)
    {
        services.AddSingleton<LookLog>();
        services.AddHostedService(s => s.GetRequiredService<LookLog>());
        services.AddSingleton(new Door(20, ListParticipants.Path, "users", ParticipantPermissions.Read, () => ParticipantWords.Participants));
    }
}
