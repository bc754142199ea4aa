using Semai.Shell.Parts;

namespace Semai.Modules.Production.Work;

/// <summary>The words of work for pay, in both languages.</summary>
public static class WorkWords
{
    public static string Work => Say(id: "Pekerja", en: "Workers");
    public static string Person => Say(id: "Warga binaan", en: "Person");
    public static string NameClosed => Say(id: "Nama tertutup", en: "Name closed");
    public static string Reason => Say(id: "Alasan", en: "Reason");
    public static string Consent => Say(id: "Persetujuan tertulis", en: "Written consent");

    public static string Of(WorkerState state) => state switch
    {
        WorkerState.Proposed => Say(id: "Diusulkan", en: "Proposed"),
        WorkerState.Active => Say(id: "Bekerja", en: "Works"),
        WorkerState.Paused => Say(id: "Jeda", en: "Paused"),
        WorkerState.Ended => Say(id: "Selesai", en: "Ended"),
    };

    public static StatusKind KindOf(WorkerState state) => state switch
    {
        WorkerState.Proposed => StatusKind.Yet,
        WorkerState.Active => StatusKind.On,
        WorkerState.Paused => StatusKind.Risk,
        WorkerState.Ended => StatusKind.Off,
    };

    public static string Of(WorkerAct act) => act switch
    {
        WorkerAct.Propose => Say(id: "Diusulkan", en: "Proposed"),
        WorkerAct.Start => Say(id: "Mulai bekerja", en: "Began to work"),
        WorkerAct.Pause => Say(id: "Dijeda", en: "Paused"),
        WorkerAct.Resume => Say(id: "Dilanjutkan", en: "Resumed"),
        WorkerAct.End => Say(id: "Diakhiri", en: "Ended"),
    };

    public static string Verb(WorkerAct act) => act switch
    {
        WorkerAct.Propose => Say(id: "Usulkan pekerja", en: "Propose a worker"),
        WorkerAct.Start => Say(id: "Mulai pekerjaan", en: "Start the work"),
        WorkerAct.Pause => Say(id: "Jeda pekerjaan", en: "Pause the work"),
        WorkerAct.Resume => Say(id: "Lanjutkan pekerjaan", en: "Resume the work"),
        WorkerAct.End => Say(id: "Akhiri pekerjaan", en: "End the work"),
    };

    public static string Of(WorkReason reason) => reason switch
    {
        WorkReason.ConsentWithdrawn => Say(id: "Persetujuan dicabut warga binaan", en: "The person took the consent back"),
        WorkReason.OrderDone => Say(id: "Pesanan selesai", en: "The order is done"),
        WorkReason.Ill => Say(id: "Sakit", en: "Ill"),
        WorkReason.Programme => Say(id: "Kegiatan lain didahulukan", en: "Another part of the programme comes first"),
        WorkReason.Released => Say(id: "Bebas", en: "Released"),
        WorkReason.Transferred => Say(id: "Pindah ke unit lain", en: "Transferred"),
        WorkReason.Missed => Say(id: "Tidak ada di register terakhir", en: "Not on the latest register"),
        WorkReason.Order => Say(id: "Ketertiban", en: "Order in the prison"),
        WorkReason.NotApproved => Say(id: "Tidak disetujui sidang TPP", en: "Not approved by the observation team"),
        WorkReason.Other => Say(id: "Lainnya", en: "Other"),
    };
}
