using Semai.Shell.Parts;

namespace Semai.Modules.Reintegration.Plans;

/// <summary>The words of release plans, in both languages.</summary>
public static class PlanWords
{
    public static string Plan => Say(id: "Rencana pulang", en: "Release plan");
    public static string None => Say(id: "Belum ada", en: "None yet");
    public static string Start => Say(id: "Susun rencana pulang", en: "Draft a release plan");
    public static string AddStep => Say(id: "Tambah langkah", en: "Add a step");
    public static string SettleStep => Say(id: "Selesaikan langkah", en: "Settle the step");
    public static string UnsettleStep => Say(id: "Salah tandai, buka lagi", en: "Settled in error, open again");
    public static string PathwayWord => Say(id: "Bidang", en: "Pathway");
    public static string Need => Say(id: "Kebutuhan", en: "Need");
    public static string Act => Say(id: "Yang dilakukan", en: "What is done");
    public static string Responsible => Say(id: "Penanggung jawab", en: "Who sees to it");
    public static string Due => Say(id: "Paling lambat", en: "Due");
    public static string Reason => Say(id: "Alasan", en: "Reason");
    public static string Witness => Say(id: "Saksi", en: "Witness");

    public static string Arranged => Say(id: "Sudah diatur", en: "Arranged");
    public static string NotArranged => Say(id: "Belum diatur", en: "Not arranged");

    public static string Verb(PlanAct act) => act switch
    {
        PlanAct.Draft => Start,
        PlanAct.Agree => Say(id: "Catat kesepakatan", en: "Record that it is agreed"),
        PlanAct.Close => Say(id: "Tutup rencana", en: "Close the plan"),
        PlanAct.Reopen => Say(id: "Buka kembali", en: "Reopen"),
        PlanAct.Unsettle => UnsettleStep,
    };

    /// <summary>What was done, in a history.</summary>
    public static string Did(PlanAct act) => act switch
    {
        PlanAct.Draft => Say(id: "Mulai disusun", en: "Drafted"),
        PlanAct.Agree => Say(id: "Disepakati", en: "Agreed"),
        PlanAct.Close => Say(id: "Ditutup", en: "Closed"),
        PlanAct.Reopen => Say(id: "Dibuka kembali", en: "Reopened"),
        PlanAct.Unsettle => Say(id: "Langkah dibuka lagi", en: "A step opened again"),
    };

    public static string Of(PlanState state) => state switch
    {
        PlanState.Drafted => Say(id: "Disusun", en: "Drafted"),
        PlanState.Agreed => Say(id: "Disepakati", en: "Agreed"),
        PlanState.Closed => Say(id: "Selesai", en: "Closed"),
    };

    public static StatusKind KindOf(PlanState state) => state switch
    {
        PlanState.Drafted => StatusKind.Yet,
        PlanState.Agreed => StatusKind.On,
        PlanState.Closed => StatusKind.Met,
    };

    public static string Of(StepStanding standing) => standing switch
    {
        StepStanding.Open => Say(id: "Belum", en: "Open"),
        StepStanding.Done => Say(id: "Selesai", en: "Done"),
        StepStanding.NotNeeded => Say(id: "Tidak diperlukan", en: "Not needed"),
    };

    public static StatusKind KindOf(StepStanding standing) => standing switch
    {
        StepStanding.Open => StatusKind.Yet,
        StepStanding.Done => StatusKind.Met,
        StepStanding.NotNeeded => StatusKind.Off,
    };

    public static string Of(Pathway pathway) => pathway switch
    {
        Pathway.Papers => Say(id: "Surat diri", en: "Identity papers"),
        Pathway.Housing => Say(id: "Tempat tinggal", en: "Housing"),
        Pathway.Family => Say(id: "Keluarga", en: "Family"),
        Pathway.Health => Say(id: "Kesehatan", en: "Health"),
        Pathway.Money => Say(id: "Uang", en: "Money"),
        Pathway.Livelihood => Say(id: "Kerja atau usaha", en: "Work or business"),
    };

    /// <summary>What to ask of a pathway.</summary>
    public static string Hint(Pathway pathway) => pathway switch
    {
        Pathway.Papers => Say(id: "KTP, KK, rekening", en: "Identity card, family card, bank account"),
        Pathway.Housing => Say(id: "Di rumah siapa, sejak kapan", en: "At whose home, from when"),
        Pathway.Family => Say(id: "Siapa menjemput, siapa menjamin", en: "Who comes to fetch them, who stands surety"),
        Pathway.Health => Say(id: "Obat, kontrol, BPJS", en: "Medicine, appointments, insurance"),
        Pathway.Money => Say(id: "Premi yang dibawa, hutang", en: "Savings to take along, debts"),
        Pathway.Livelihood => Say(id: "Kerja, modal, alat, mentor", en: "Work, capital, tools, mentor"),
    };
}
