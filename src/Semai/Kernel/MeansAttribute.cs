namespace Semai.Kernel;

/// <summary>
/// What a permission lets one do, as the beginning of a sentence: "Menandatangani perjanjian". The page that turns
/// someone away says it. Put it on the constant that names the permission, beside <see cref="GrantedToAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class MeansAttribute(string id, string en) : Attribute
{
    public string Text => Say(id, en);
}
