using Semai.Modules.Training.Curricula;

namespace Semai.Tests.Support;

static partial class Some
{
    /// <summary>The text of a short curriculum: two modules of 6 and 4 JP, one required unit, one that is not.</summary>
    public static CurriculumText CurriculumText(string code = "keripik-pisang", int version = 1, string? sector = "pertanian", DateOnly? from = null) => new(
        code, version, sector, "Keripik Pisang", "Banana Chips", "Peserta membuat keripik pisang yang layak jual.", from ?? new(2026, 1, 1), 5, 20,
        ["Sehat menurut pemeriksaan klinik"],
        [
            new(1, "Bahan dan kebersihan", "Raw material and hygiene", 6, ["Memilih pisang"], ["Memilih bahan yang layak"], ["Menyortir satu tandan"], ["Pakai sarung tangan"]),
            new(2, "Menggoreng dan mengemas", "Frying and packing", 4, ["Suhu minyak"], ["Menggoreng tanpa gosong"], ["Menggoreng 2 kg"], []),
        ],
        [
            new("SMI-PSG-01", "Membuat keripik", "Make chips", Required: true, [new("Menggoreng", ["Warna merata"])]),
            new("SMI-PSG-02", "Mengemas", "Pack", Required: false, [new("Menutup kemasan", ["Tidak bocor"])]),
        ],
        [new("Wajan", "2 buah", MaterialKind.Tool)]);

    public static Curriculum Curriculum(string code = "keripik-pisang", int version = 1) =>
        Semai.Modules.Training.Curricula.Curriculum.Publish(CurriculumText(code, version), Instant);
}
