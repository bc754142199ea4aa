using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Training.Certificates;

namespace Semai.Modules.Production.Products;

/// <summary>What work makes it; also how the public page sorts it.</summary>
public enum ProductKind { Weaving, Food, Fish, Tableware, Textile, Wood, Other }

/// <summary>What a price is for.</summary>
public enum SaleUnit { Piece, Pack, Set, Metre, Kilogram }

/// <summary>What is said of a product in public, and below which stock somebody is told.</summary>
/// <param name="About">What it is, in plain Indonesian; <paramref name="AboutEn"/> the same in English.</param>
/// <param name="Threshold">Pieces; nought where nobody needs to be told.</param>
/// <param name="SellerId">The office of the regency that buyers ask. Never a prison.</param>
public sealed record ProductTerms(string Name, string NameEn, string About, string AboutEn, ProductKind Kind, SaleUnit Per, int Threshold, Id<Organisation> SellerId)
{
    public const int NameMax = 80;
    public const int AboutMax = 600;
    public const int ThresholdMax = 10_000;

    /// <exception cref="Refusal">A text is empty, too long, or names a prison; the threshold is out of range.</exception>
    internal ProductTerms Checked(PrisonNames names) => Threshold is < 0 or > ThresholdMax
        ? throw ProductRefusals.OutOfRange
        : this with { Name = names.Keep(Name, NameMax), NameEn = names.Keep(NameEn, NameMax), About = names.Keep(About, AboutMax), AboutEn = names.Keep(AboutEn, AboutMax) };
}

/// <summary>The words from which a stranger would learn of a prison: those of the trade, and the codes of the prisons themselves.</summary>
/// <param name="Codes">Folded: <c>lkt</c>, <c>kanwil jambi</c>.</param>
public sealed record PrisonNames(IReadOnlySet<string> Codes)
{
    public bool In(string? text) => PrisonWords.In(text) || ($" {Folded.Of(text)} " is var words && Codes.Any(c => words.Contains($" {c} ", StringComparison.Ordinal)));

    /// <exception cref="Refusal">Empty, too long, or it names a prison.</exception>
    internal string Keep(string? text, int max) => Wording.Of(text, max) is var words && In(words) ? throw ProductRefusals.NamesPrison : words;
}
