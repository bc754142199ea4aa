using Semai.Modules.Reference;

namespace Semai.Modules.Participants;

/// <summary>The simple facts of a person, as a form or a roster row gives them. What is not known is null.</summary>
public sealed record PersonDetails(
    string Name,
    string? Alias = null,
    string? Patronym = null,
    Sex Sex = Sex.Male,
    string? BirthPlace = null,
    DateOnly? Born = null,
    string? HomeDistrict = null,
    string? RegionCode = null,
    string? Education = null,
    string? WorkBefore = null,
    string? Skills = null,
    string? InterestText = null,
    Sector? Interest = null,
    string? Languages = null,
    string? Disability = null)
{
    public const int NameMax = 150;
    public const int ShortMax = 100;
    public const int TextMax = 500;

    /// <summary>Field by field, in the words of JSON, as text.</summary>
    public IReadOnlyList<(string Field, string? Value)> Fields =>
    [
        ("name", Name), ("alias", Alias), ("patronym", Patronym), ("sex", Sex.ToString()), ("birthPlace", BirthPlace),
        ("born", Born?.Iso), ("homeDistrict", HomeDistrict), ("regionCode", RegionCode), ("education", Education),
        ("workBefore", WorkBefore), ("skills", Skills), ("interestText", InterestText), ("interest", Interest?.ToString()),
        ("languages", Languages), ("disability", Disability),
    ];

    public IReadOnlyList<FieldChange> DifferencesTo(PersonDetails other) => FieldChange.Between(Fields, other.Fields);
}
