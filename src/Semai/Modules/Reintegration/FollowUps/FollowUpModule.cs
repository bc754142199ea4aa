using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Reintegration.Help;
using Semai.Modules.Reintegration.Returns;
using Semai.Shell;

namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>Table of contents of what comes after the release: who is asked when, what help is needed, who came back.</summary>
static class FollowUpModule
{
    public static void MapFollowUps(this IEndpointRouteBuilder app)
    {
        ListFollowUps.Map(app);
        ListFollowedUp.Map(app);
        ShowFollowUp.Map(app);
        AnswerFollowUp.Map(app);
        AttemptFollowUp.Map(app);
        LoseFollowUp.Map(app);
        CorrectFollowUp.Map(app);
        PrintFollowUp.Map(app);
        SettleHelp.Map(app);
        ExplainReturn.Map(app);
    }

    public static void AddFollowUps(this IServiceCollection services)
    {
        services.AddScoped<HelpReading>();
        services.AddScoped<FollowUpReading>();
        services.AddScoped<FollowUpList>();
        services.AddScoped<ScheduleEarlier>();
        services.AddScoped<AnswerFollowUp.Desk>();
        services.AddScoped<ListFollowedUp.Rows>();
        services.AddScoped<IMeasure, FollowedUpMeasure>();
        services.AddScoped<IHomeTasks, FollowUpTasks>();
        services.AddScoped<IHomeTasks, HelpAtHome>();
        services.AddScoped<IHomeTasks, ReturnTasks>();
        services.AddSingleton(new Door(62, FollowUpLinks.List, "message", FollowUpPermissions.Read, () => FollowUpWords.FollowUps) { Under = ReleaseLinks.List });
    }
}
