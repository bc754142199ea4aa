using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Training;
using Semai.Modules.Training.Certificates;
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

    public static ClassAttested Attested(
        Id<TrainingClass>? @class = null, Id<Commitment>? commitment = null, Guid? agreement = null, int unit = 1, string title = "Budidaya Lele dan Nila") => new(
        @class ?? Id<TrainingClass>.New(Instant), commitment ?? Id<Commitment>.New(Instant), agreement ?? Guid.CreateVersion7(Instant), unit,
        title, "Catfish and Tilapia Farming", 10, new(2025, 11, 3), new(2025, 12, 19), [new("Kolam dan air", 6), new("Panen", 4)]);

    public static PersonAttested Graduate(string name = "Darto bin Wagiran", Id<Participant>? participant = null) =>
        new(participant ?? Id<Participant>.New(Instant), name, [new("SMI-IKAN-01", "Menerapkan keselamatan kerja di kolam")]);

    public static CertificateTerms PaperTerms(
        DateOnly? on = null, OrganisationKind kind = OrganisationKind.RegionalAgency, string office = "Kepala Dinas", Id<Organisation>? issuer = null) => new(
        issuer ?? Id<Organisation>.New(Instant), kind, "Dinas Koperasi, UKM, Perindustrian dan Perdagangan",
        "Pemerintah Kabupaten Tanjung Jabung Barat", "Kuala Tungkal", on ?? new(2026, 1, 5), "Ir. Hj. Rahmawati, M.M.", office);

    public static Certificate Certificate(string name = "Darto bin Wagiran", int serial = 7) =>
        Semai.Modules.Training.Certificates.Certificate.Issue(Attested(), Graduate(name), PaperTerms(), serial, Officer, Instant);
}
