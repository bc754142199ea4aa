namespace Semai.Modules.Training.Curricula;

/// <summary>Every way a curriculum is turned down before it is published.</summary>
public static class CurriculumRefusals
{
    public static Refusal ModuleWithoutHours => new("curricula.module-without-hours", Say(
        id: "Setiap modul perlu paling sedikit satu jam pelajaran.",
        en: "Each module needs at least one lesson hour."));

    public static Refusal ModulesOutOfOrder => new("curricula.modules-out-of-order", Say(
        id: "Nomor modul harus urut mulai dari 1.",
        en: "Modules must be numbered in order from 1."));

    public static Refusal NothingToMaster => new("curricula.nothing-to-master", Say(
        id: "Kurikulum perlu paling sedikit satu unit kompetensi wajib.",
        en: "A curriculum needs at least one required competency unit."));

    public static Refusal UnitTwice => new("curricula.unit-twice", Say(
        id: "Kode unit kompetensi dipakai dua kali.",
        en: "A competency unit's code is used twice."));

    public static Refusal UnitWithoutCriteria => new("curricula.unit-without-criteria", Say(
        id: "Setiap unit kompetensi perlu elemen, dan setiap elemen perlu kriteria unjuk kerja.",
        en: "Each competency unit needs elements, and each element needs performance criteria."));

    public static Refusal ImpossibleGroup => new("curricula.impossible-group", Say(
        id: "Jumlah peserta paling banyak tidak boleh kurang dari jumlah paling sedikit.",
        en: "The largest group cannot be smaller than the smallest."));

    public static Refusal ClosesBeforeItOpens => new("curricula.closes-before-it-opens", Say(
        id: "Versi ini tidak dapat ditutup sebelum hari mulai berlakunya.",
        en: "This version cannot close before the day it opens."));

    public static Refusal UnknownSector(string code) => new("curricula.unknown-sector", Say(
        id: $"Sektor \"{code}\" tidak dikenal.",
        en: $"There is no sector \"{code}\"."));
}
