using Semai.Modules.Partners.Offers;

namespace Semai.Modules.Placements.Runs;

/// <summary>What a run and the places it gives are called.</summary>
public static class RunKindWords
{
    public static string Kind => Say(id: "Jenis", en: "Kind");

    public static string Of(RunKind kind) => kind.Offered is { } offered ? OfferWords.Of(offered) : Say(id: "Tempat di kelas", en: "Class places");

    /// <summary>An offer, a class.</summary>
    public static string One(RunKind kind) => kind is RunKind.ClassPlaces ? Say(id: "kelas", en: "class") : Say(id: "tawaran", en: "offer");

    /// <summary>Offers, classes.</summary>
    public static string Many(RunKind kind) => kind is RunKind.ClassPlaces ? Say(id: "kelas", en: "classes") : Say(id: "tawaran", en: "offers");

    /// <summary>Heads the column of the place.</summary>
    public static string Heading(RunKind kind) => kind is RunKind.ClassPlaces ? Say(id: "Kelas", en: "Class") : OfferWords.Offer;

    /// <summary>Under the name of a place: how near an offer is to home, "Betara, sekabupaten"; when a class is.</summary>
    public static string Where(PlaceTraits place, string? home) => place.Kind is RunKind.ClassPlaces
        ? $"{place.Starts.Short} – {place.Ends.Short}"
        : string.Join(", ", new[] { place.District, RunWords.Of(Scoring.StepsBetween(home, place.Region)) }.OfType<string>());

    /// <summary>How much of the kind is open.</summary>
    public static string Counted(RunKind kind, int open, int free) => kind is RunKind.ClassPlaces
        ? Say(id: $"{Of(kind)}: {open} kelas yang belum mulai, {free} tempat kosong", en: $"{Of(kind)}: {open} classes that have not begun, {free} free places")
        : Say(id: $"{Of(kind)}: {open} tawaran terbuka, {free} tempat kosong", en: $"{Of(kind)}: {open} open offers, {free} free places");

    /// <summary>What is different where the places are in classes; null elsewhere.</summary>
    public static string? Note(RunKind kind) => kind is RunKind.ClassPlaces
        ? Say(
            id: "Yang diterima menjadi usulan untuk sidang TPP; sidang yang memutuskan. Pengamanan yang diperlukan seseorang tidak menghalangi kelas, karena kelas dijaga lapas sendiri.",
            en: "Whoever is accepted becomes a proposal to the observation team, which decides. Safeguards that somebody needs do not bar a class, since the prison itself looks after it.")
        : null;
}
