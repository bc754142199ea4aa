namespace Semai.Modules.Reintegration.Plans;

/// <summary>Every way a release plan says no.</summary>
public static class PlanRefusals
{
    public static Refusal AlreadyThere => new("release-plan.already-there", Say(
        id: "Orang ini sudah punya rencana pulang yang berjalan.",
        en: "This person already has a release plan that is open."));

    public static Refusal NotDrafted => new("release-plan.not-drafted", Say(
        id: "Rencana ini sudah disepakati. Buka kembali dulu; sesudah ditambah, rencana disepakati lagi.",
        en: "This plan is agreed. Reopen it first; once something is added it is agreed again."));

    public static Refusal NothingToSettle => new("release-plan.nothing-to-settle", Say(
        id: "Langkah itu tidak ada, sudah berubah, atau rencananya sudah ditutup.",
        en: "That step is not there, has changed, or the plan is closed."));

    public static Refusal DayToCome => new("release-plan.day-to-come", Say(
        id: "Hari itu belum tiba. Catat setelah terjadi.",
        en: "That day is still to come. Record it once it has happened."));

    public static Refusal ReasonMissing => new("release-plan.reason-missing", Say(
        id: "Tulis mengapa langkah ini tidak diperlukan.",
        en: "Write why this step is not needed."));

    public static Refusal PathwaysMissing(string pathways) => new("release-plan.pathways-missing", Say(
        id: $"Belum dibicarakan: {pathways}. Tambahkan satu langkah untuk masing-masing, juga bila tidak ada yang diperlukan.",
        en: $"Not talked about yet: {pathways}. Add a step for each, also where nothing is needed."));

    public static Refusal StepsOpen(int open) => new("release-plan.steps-open", Say(
        id: $"Masih ada {open} langkah yang belum selesai. Selesaikan, atau tandai tidak diperlukan.",
        en: open == 1 ? "One step is still open. Settle it, or mark it as not needed." : $"{open} steps are still open. Settle them, or mark them as not needed."));

    public static Refusal HealthIsProtected => new("release-plan.health-is-protected", Say(
        id: "Langkah kesehatan ditulis oleh yang boleh membaca data kesehatan. Minta Kasi Binadik atau Registrasi.",
        en: "Steps of health are written by those who may read health. Ask the head of guidance or the registrar."));

    public static Refusal NotPresent => new("release-plan.not-present", Say(
        id: "Orang ini tidak sedang tercatat ada di lapas.",
        en: "This person is not recorded as present in the prison."));
}
