using Semai.Modules.Reference;

namespace Semai.Modules.Training.Curricula;

/// <summary>A curriculum as it is written in a file, before it is published.</summary>
/// <param name="Sector">A code of <see cref="SectorCodes"/>, or null for the entrepreneurship core.</param>
public sealed record CurriculumText(
    string Code, int Version, string? Sector, string Title, string TitleEn, string Summary, DateOnly From,
    int MinimumGroup, int MaximumGroup, IReadOnlyList<string> EntryConditions,
    IReadOnlyList<CurriculumModule> Modules, IReadOnlyList<CompetencyUnit> Units, IReadOnlyList<CurriculumMaterial> Materials)
{
    internal Sector? SectorOfText => Sector is null
        ? null
        : SectorCodes.Find(Sector) ?? throw CurriculumRefusals.UnknownSector(Sector);
}
