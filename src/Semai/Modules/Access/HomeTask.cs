namespace Semai.Modules.Access;

public enum HomeTaskKind
{
    /// <summary>Its day has passed.</summary>
    Late,

    /// <summary>Waits for this reader's decision.</summary>
    Decide,

    /// <summary>To be done.</summary>
    Todo,
}

/// <summary>One thing that waits for this reader.</summary>
/// <param name="Title">The situation, as a sentence: "Daftar hadir Budidaya Lele 2 belum diisi".</param>
/// <param name="Detail">What one needs to know to choose: when, how many, who.</param>
/// <param name="Path">Where it is done.</param>
/// <param name="Verb">On the button: "Isi daftar hadir".</param>
/// <param name="Due">The day by which, where there is one; what is due first stands first.</param>
public sealed record HomeTask(HomeTaskKind Kind, string Title, string Detail, string Path, string Verb, DateOnly? Due = null);

/// <summary>
/// A module's part of "Menunggu Anda". Register it with the services as scoped. Ask the database only for what this
/// reader may do, and only for as many as a page can show.
/// </summary>
public interface IHomeTasks
{
    Task<IReadOnlyList<HomeTask>> OfAsync(Standing standing, CancellationToken cancel);
}
