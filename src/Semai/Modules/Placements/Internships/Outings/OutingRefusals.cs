namespace Semai.Modules.Placements.Internships.Outings;

/// <summary>Every way the marks at the gate say no.</summary>
public static class OutingRefusals
{
    public static Refusal Inside => new("outing.inside", Say(
        id: "Magang ini di dalam tembok; tidak ada yang keluar.",
        en: "This internship is inside the wall; nobody goes out."));

    public static Refusal NeverOut => new("outing.never-out", Say(
        id: "Orang ini belum ditandai keluar pada hari itu. Tandai keluar dulu.",
        en: "This person is not marked as out on that day. Mark that first."));

    public static Refusal BackBeforeOut => new("outing.back-before-out", Say(
        id: "Jam kembali sebelum jam keluar. Perbaiki salah satunya.",
        en: "The hour of return is before that of leaving. Mend one of them."));

    public static Refusal StillOut(DateOnly since) => new("outing.still-out", Say(
        id: $"Orang ini masih tercatat di luar sejak {since.Long}. Tandai kembalinya dulu.",
        en: $"This person is still marked as out since {since.Long}. Mark the return first."));

    public static Refusal HourToCome => new("outing.hour-to-come", Say(
        id: "Jam itu belum lewat. Isi jam sekarang atau sebelumnya.",
        en: "That hour has not come. Enter the present one or earlier."));
}
