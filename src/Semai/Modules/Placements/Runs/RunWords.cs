using Semai.Matching;
using Semai.Modules.Participants.Eligibility;
using Semai.Shell.Parts;

namespace Semai.Modules.Placements.Runs;

/// <summary>The words of matching, in both languages.</summary>
public static class RunWords
{
    public static string Matching => Say(id: "Pencocokan", en: "Matching");
    public static string Home => Say(id: "Asal", en: "Home");
    public static string Score => Say(id: "Nilai", en: "Score");

    public static string Of(Component component) => component switch
    {
        Component.Interest => Say(id: "Minat", en: "Interest"),
        Component.Skill => Say(id: "Terampil", en: "Skill"),
        Component.Home => Say(id: "Dekat rumah", en: "Near home"),
        Component.Waiting => Say(id: "Menunggu", en: "Waiting"),
        Component.Release => Say(id: "Waktu bebas", en: "Release"),
        Component.Need => Say(id: "Kebutuhan", en: "Need"),
        Component.Language => Say(id: "Bahasa", en: "Language"),
    };

    /// <summary>How the points of a component come about, for the legend.</summary>
    public static string Meaning(Component component, MatchWeights weights, RunKind kind) => component switch
    {
        Component.Interest when kind is RunKind.ClassPlaces => Say(id: "penuh bila sektornya sama dengan minat orang itu; dua pertiga di kelas kewirausahaan, yang berguna di semua sektor; sepertiga bila minatnya belum tercatat", en: "in full where the sector is the person's interest; two thirds in a class of entrepreneurship, which serves every sector; a third where no interest is recorded"),
        Component.Skill when kind is RunKind.ClassPlaces => Say(id: "penuh bagi yang belum mempelajari sektor itu, berkurang 30 % tiap tingkat yang sudah dicapai", en: "in full for those who have not learnt that sector, 30 % less for each level they have reached"),
        Component.Home when kind is RunKind.ClassPlaces => Say(id: "penuh bagi semua: kelas ada di lapas", en: "in full for everybody: classes are in the prison"),
        Component.Interest => Say(id: "penuh bila sektornya sama dengan minat orang itu; sepertiga bila minatnya belum tercatat", en: "in full where the sector is the person's interest; a third where no interest is recorded"),
        Component.Skill => Say(id: "sejauh mana keterampilan dari kelas memenuhi yang diminta", en: "how far skill from classes meets what is asked for"),
        Component.Home => Say(id: "langkah di pohon wilayah: sekecamatan penuh, sekabupaten 60 %, seprovinsi 25 %, asal tak diketahui 20 %", en: "steps in the tree of regions: same district in full, same regency 60 %, same province 25 %, unknown home 20 %"),
        Component.Waiting => Say(id: $"penuh setelah {weights.FullWaitMonths} bulan tercatat", en: $"in full after {weights.FullWaitMonths} months on record"),
        Component.Release => Say(id: $"penuh bila bebas dalam {weights.ReleaseSoonDays} hari sesudah selesai, habis pada {weights.ReleaseFarDays} hari", en: $"in full where release comes within {weights.ReleaseSoonDays} days after the end, none at {weights.ReleaseFarDays} days"),
        Component.Need => Say(id: "belum tercatat pernah bekerja 40 %, sekolah paling tinggi SD 30 %, belum lulus kelas 30 %", en: "no work before on record 40 %, no schooling beyond the first 30 %, no class completed 30 %"),
        Component.Language => Say(id: "penuh bila tempatnya tidak meminta bahasa lain atau orang itu memakainya", en: "in full where the place asks for no other language or the person speaks it"),
    };

    public static string? Of(Scoring.Steps steps) => steps switch
    {
        Scoring.Steps.SameDistrict => Say(id: "sekecamatan", en: "same district"),
        Scoring.Steps.SameRegency => Say(id: "sekabupaten", en: "same regency"),
        Scoring.Steps.SameProvince => Say(id: "seprovinsi", en: "same province"),
        Scoring.Steps.Farther => Say(id: "luar provinsi", en: "another province"),
        Scoring.Steps.Unknown => Say(id: "asal tak diketahui", en: "home not known"),
    };

    /// <summary>Why a run advises a place, one reason a line, as a proposal keeps it.</summary>
    public static string Reasons(DecidedPair decided, Actor by) => string.Join('\n', Enum.GetValues<Component>()
        .Where(c => decided.Input.Weights.Of(c) > 0)
        .Select(c => Say(id: $"{Of(c)} {decided.Points[c]} dari {decided.Input.Weights.Of(c)}", en: $"{Of(c)} {decided.Points[c]} of {decided.Input.Weights.Of(c)}"))
        .Prepend(Say(id: $"Disarankan pencocokan {decided.Run.Code}, diterima {by.Name}", en: $"Advised by matching {decided.Run.Code}, accepted by {by.Name}")));

    public static string Of(PairDecision decision) => decision switch
    {
        PairDecision.Open => Say(id: "Menunggu keputusan", en: "Awaits a decision"),
        PairDecision.Accepted => Say(id: "Diterima", en: "Accepted"),
        PairDecision.Changed => Say(id: "Diubah", en: "Changed"),
        PairDecision.Refused => Say(id: "Ditolak", en: "Refused"),
    };

    public static StatusKind Kind(PairDecision decision) => decision switch
    {
        PairDecision.Open => StatusKind.Cond,
        PairDecision.Accepted => StatusKind.Met,
        PairDecision.Changed => StatusKind.Next,
        PairDecision.Refused => StatusKind.Off,
    };

    public static string Of(OutReason reason, RunKind kind) => Of(reason, RunKindWords.One(kind), RunKindWords.Many(kind));

    static string Of(OutReason reason, string one, string many) => reason switch
    {
        OutReason.NotYet => Say(id: $"baru memenuhi syarat sesudah {one} dimulai", en: $"becomes eligible only after the {many} start"),
        OutReason.LeavesBefore => Say(id: $"bebas sebelum {one} dimulai", en: $"is released before the {many} start"),
        OutReason.LeavesDuring => Say(id: $"bebas sebelum {one} selesai", en: $"is released before the {many} end"),
        OutReason.SkillMissing => Say(id: "belum punya keterampilan yang diminta", en: "lacks the skill that is asked for"),
        OutReason.SafeguardMissing => Say(id: "memerlukan pengamanan yang belum tersedia", en: "needs a safeguard that is not in place"),
        OutReason.AgreementEnds => Say(id: $"perjanjian {one} berakhir sebelum selesai", en: $"the {many} outlive their agreement"),
        OutReason.KeptApart => Say(id: $"dipisahkan dari orang yang sudah ada di {one}", en: $"is kept apart from somebody who is in the {many} already"),
    };

    /// <summary>How many people each reason keeps out, the most first.</summary>
    public static string Barred(IReadOnlyDictionary<OutReason, int> barred, RunKind kind) =>
        string.Join("; ", barred.OrderByDescending(b => b.Value).ThenBy(b => b.Key).Select(b => $"{b.Value} {Of(b.Key, kind)}"));

    /// <summary>What would change it.</summary>
    public static string Remedy(OutReason reason, RunKind kind) => Remedy(reason, RunKindWords.One(kind));

    static string Remedy(OutReason reason, string one) => reason switch
    {
        OutReason.NotYet => Say(id: $"Berubah jika ada {one} yang mulai lebih kemudian.", en: $"Changes with another {one} that starts later."),
        OutReason.LeavesBefore => Say(id: "Teruskan ke pendampingan setelah bebas.", en: "Pass on to mentoring after release."),
        OutReason.LeavesDuring => Say(id: $"Berubah jika ada {one} yang lebih pendek, atau dilanjutkan setelah bebas.", en: $"Changes with a shorter {one}, or one that goes on after release."),
        OutReason.SkillMissing => Say(id: "Berubah setelah lulus kelas sektor itu.", en: "Changes once a class of that sector is completed."),
        OutReason.SafeguardMissing => Say(id: "Berubah jika usaha menyediakan pengamanannya.", en: "Changes once a business puts the safeguard in place."),
        OutReason.AgreementEnds => Say(id: "Berubah jika perjanjian diperpanjang.", en: "Changes once the agreement is extended."),
        OutReason.KeptApart => Say(id: $"Berubah jika ada {one} lain, atau pemisahannya berakhir.", en: $"Changes with another {one}, or once the separation ends."),
    };

    /// <summary>A cost or gain with what kind of figure it is.</summary>
    public static string Cost(long cost, FigureIs kind) => kind switch
    {
        FigureIs.Exact => $"−{Written.Number(cost)}",
        FigureIs.AtLeast => Say(id: $"paling sedikit −{Written.Number(cost)}", en: $"at least −{Written.Number(cost)}"),
        FigureIs.AtMost => Say(id: $"paling banyak −{Written.Number(cost)}", en: $"at most −{Written.Number(cost)}"),
        FigureIs.Impossible => Say(id: "tidak mungkin", en: "impossible"),
    };

    /// <summary>Everybody left out of a run beforehand, the most first.</summary>
    public static string Outside(IReadOnlyDictionary<string, int> outside) =>
        string.Join("; ", outside.OrderByDescending(o => o.Value).ThenBy(o => o.Key, StringComparer.Ordinal).Select(o => Outside(o.Key, o.Value)));

    /// <summary>Of people left out of a run beforehand.</summary>
    public static string Outside(string outcome, int people) => Enum.TryParse<Outcome>(outcome, out var known)
        ? known switch
        {
            Outcome.NotEligible => Say(id: $"{people} tidak memenuhi syarat", en: $"{people} not eligible"),
            Outcome.LegalReview => Say(id: $"{people} perlu telaah hukum", en: $"{people} need legal review"),
            Outcome.NotYet => Say(id: $"{people} belum waktunya", en: $"{people} not yet"),
            _ => $"{people} {known}",
        }
        : Say(id: $"{people} belum dinilai", en: $"{people} not judged");
}
