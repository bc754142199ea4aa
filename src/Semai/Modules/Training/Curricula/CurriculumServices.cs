namespace Semai.Modules.Training.Curricula;

/// <summary>The table of contents of curricula: every address they answer.</summary>
public static class CurriculumServices
{
    public static void MapCurricula(this IEndpointRouteBuilder app)
    {
        ListCurricula.Map(app);
        ShowCurriculum.Map(app);
    }
}
