using Semai.Modules.Participants;
using Semai.Modules.Training.Selection;

namespace Semai.Tests.Modules.Training;

public class SharedWarningsTests
{
    [Fact]
    public void What_three_share_is_said_above_and_the_row_names_the_note()
    {
        var ranked = Ranked(["Bebas sebelum kelas selesai"], ["Bebas sebelum kelas selesai"], ["Bebas sebelum kelas selesai", "Kelayakan belum dinilai"], []);
        var shared = new SharedWarnings(ranked);

        Assert.Equal(["Bebas sebelum kelas selesai"], shared.Notes);
        Assert.Equal("bagi 3 dari 4 calon", shared.Spread(shared.Notes[0]));
        Assert.Equal(["Catatan", "Kelayakan belum dinilai"], shared.Of(ranked[2]));
    }

    [Fact]
    public void What_everybody_has_is_said_above_only()
    {
        var ranked = Ranked(["Bebas sebelum kelas selesai"], ["Bebas sebelum kelas selesai"], ["Bebas sebelum kelas selesai"]);
        var shared = new SharedWarnings(ranked);

        Assert.Equal("bagi semua calon", shared.Spread(shared.Notes[0]));
        Assert.Empty(shared.Of(ranked[0]));
    }

    [Fact]
    public void What_is_not_said_above_stays_in_the_row_though_both_candidates_have_it()
    {
        var ranked = Ranked(["Bebas sebelum kelas selesai"], ["Bebas sebelum kelas selesai"]);
        var shared = new SharedWarnings(ranked);

        Assert.Empty(shared.Notes);
        Assert.Equal(["Bebas sebelum kelas selesai"], shared.Of(ranked[0]));
    }

    static List<RankedCandidate> Ranked(params string[][] warnings) =>
    [
        .. warnings.Select(w => new RankedCandidate(
            new(Id<Participant>.New(Some.Instant), "Darto", null, null, new(2026, 1, 1), Fitness.Eligible, null, null),
            [new(40, "Memenuhi syarat pelatihan"), .. w.Select(sentence => new RankingReason(0, sentence, IsWarning: true))], true, false)),
    ];
}
