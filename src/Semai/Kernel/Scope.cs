namespace Semai.Kernel;

/// <summary>
/// Whose records a reader may see: those of the units where they serve, and those that an agreement in force
/// opens to their organisation. The agreement is the root of access; when it ends, so does what it opened.
/// </summary>
/// <param name="Everything">A job, or an office that watches over every unit.</param>
/// <param name="Units">Numbers of the units whose own records are open.</param>
/// <param name="Organisations">The reader's organisations with those above and below them: whose agreements are theirs to read.</param>
/// <param name="Agreements">Agreements in force today to which one of those organisations is a party.</param>
public sealed record Scope(
    bool Everything, IReadOnlyList<int> Units, IReadOnlyList<Guid> Organisations, IReadOnlyList<Guid> Agreements)
{
    /// <summary>Region codes (15.06) of the regencies whose own offices the reader serves: their registers of businesses are open.</summary>
    public IReadOnlyList<string> Regencies { get; init; } = [];

    /// <summary>Region codes of the regencies on the other side of those agreements: their vetted businesses are open.</summary>
    public IReadOnlyList<string> PartnerRegencies { get; init; } = [];

    /// <summary>The released person at their own door, who reads the records of nobody else; null for everybody else.</summary>
    public Guid? Person { get; init; }

    public static readonly Scope Nothing = new(false, [], [], []);
    public static readonly Scope All = new(true, [], [], []);

    public static Scope Unit(params int[] units) => new(false, units, [], []);
}
