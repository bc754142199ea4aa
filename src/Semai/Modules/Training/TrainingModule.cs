using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Training.Classes;
using Semai.Modules.Training.Curricula;
using Semai.Modules.Training.Figures;
using Semai.Modules.Training.Registers;
using Semai.Modules.Training.Results;
using Semai.Modules.Training.Selection;
using Semai.Modules.Training.Sheets;
using Semai.Shell;

namespace Semai.Modules.Training;

/// <summary>The module's table of contents: every address of classes it answers.</summary>
public static class TrainingModule
{
    public static void MapTraining(this IEndpointRouteBuilder app)
    {
        ListClasses.Map(app);
        PlanClass.Map(app);
        ShowClass.Map(app);
        ChangeSession.Map(app);
        CancelClass.Map(app);
        ProposeCandidates.Map(app);
        DecideProposals.Map(app);
        AdmitWaiting.Map(app);
        StartClass.Map(app);
        TakeRegister.Map(app);
        AssessClass.Map(app);
        CompleteClass.Map(app);
        LeaveClass.Map(app);
        ListCounted.Map(app);
        ListTrainedInSector.Map(app);
        PrintRegister.Map(app);
    }

    public static void AddTraining(this IServiceCollection services)
    {
        services.AddOptions<TrainingRules>().BindConfiguration("Semai:Training");
        services.AddScoped<ClassReading>();
        services.AddScoped<ClassPlanning>();
        services.AddScoped<Candidates>();
        services.AddScoped<Proposing>();
        services.AddScoped<Deciding>();
        services.AddScoped<Registering>();
        services.AddScoped<TrainingFigures>();
        services.AddScoped<Counting>();
        services.AddScoped<IEligibilityForTraining, EligibilityByRules>();
        services.AddSingleton<Participants.IWhenCustodyChanges, FollowMoves>();
        services.AddScoped<IMeasure, TrainedMeasure>();
        services.AddScoped<IMeasure, CompetentMeasure>();
        services.AddScoped<IMeasure, ClassesHeldMeasure>();
        services.AddScoped<IHomeTasks, TrainingTasks>();
        services.AddScoped<IHomeAside, ClassesToday>();
        services.AddSingleton(new Door(30, ClassLinks.List, "school", TrainingPermissions.Read, () => TrainingWords.Training) { Also = ["/training"] });
        services.AddSingleton(new Door(32, ListCurricula.Path, "list-details", CurriculumPermissions.Read, () => CurriculumWords.Curricula) { Under = ClassLinks.List });
    }
}
