using Semai.Modules.Partners.Offers;
using Semai.Shell.Parts;

namespace Semai.Modules.Placements.Internships;

/// <summary>The words of internships, in both languages.</summary>
public static class InternshipWords
{
    /// <summary>Of the whole section: matching, mentoring, internships and the gate.</summary>
    public static string Placements => Say(id: "Penempatan", en: "Placements");

    public static string Internships => Say(id: "Magang", en: "Internships");
    public static string Person => Say(id: "Peserta", en: "Person");
    public static string Business => Say(id: "Usaha", en: "Business");
    public static string Status => Say(id: "Status", en: "Status");
    public static string Starts => Say(id: "Mulai", en: "Starts");
    public static string Ends => Say(id: "Selesai", en: "Ends");
    public static string Reason => Say(id: "Alasan", en: "Reason");

    /// <summary>Stands for a name that the reader may not see.</summary>
    public static string NameClosed => Say(id: "Nama tidak terbuka bagi Anda", en: "Name not open to you");

    public static string Of(PlacementState state) => state switch
    {
        PlacementState.Proposed => Say(id: "Menunggu berkas", en: "Awaiting papers"),
        PlacementState.Active => Say(id: "Berjalan", en: "Active"),
        PlacementState.Suspended => Say(id: "Dihentikan sementara", en: "Suspended"),
        PlacementState.Completed => Say(id: "Selesai", en: "Completed"),
        PlacementState.Ended => Say(id: "Berakhir", en: "Ended"),
    };

    public static string Of(PlacementAct act) => act switch
    {
        PlacementAct.Propose => Say(id: "Diusulkan", en: "Proposed"),
        PlacementAct.Change => Say(id: "Hari diubah", en: "Days changed"),
        PlacementAct.File => Say(id: "Surat dicatat", en: "Paper recorded"),
        PlacementAct.Correct => Say(id: "Surat ditandai salah catat", en: "Paper marked as entered in error"),
        PlacementAct.Activate => Say(id: "Boleh mulai", en: "Let through the gate"),
        PlacementAct.Suspend => Say(id: "Dihentikan sementara", en: "Suspended"),
        PlacementAct.Resume => Say(id: "Dilanjutkan", en: "Resumed"),
        PlacementAct.Complete => Say(id: "Selesai", en: "Completed"),
        PlacementAct.End => Say(id: "Diakhiri", en: "Ended"),
    };

    public static string Of(PlacementReason reason) => reason switch
    {
        PlacementReason.Incident => Say(id: "Ada kejadian", en: "Something happened"),
        PlacementReason.LateReturn => Say(id: "Terlambat kembali", en: "Back late"),
        PlacementReason.HostReport => Say(id: "Dilaporkan tempat magang", en: "Reported by the host"),
        PlacementReason.Breach => Say(id: "Melanggar tata tertib", en: "Breach of discipline"),
        PlacementReason.Illness => Say(id: "Tidak sanggup bekerja", en: "Not fit for the work"),
        PlacementReason.OwnWish => Say(id: "Keinginan sendiri", en: "Own wish"),
        PlacementReason.HostWithdrew => Say(id: "Tempat magang tidak dapat melanjutkan", en: "The host cannot go on"),
        PlacementReason.TeamDecision => Say(id: "Keputusan sidang TPP", en: "Decision of the team"),
        PlacementReason.EnteredInError => Say(id: "Salah catat", en: "Entered in error"),
        PlacementReason.Released => Say(id: "Bebas", en: "Released"),
        PlacementReason.Transferred => Say(id: "Pindah ke unit lain", en: "Transferred"),
        PlacementReason.Missing => Say(id: "Tidak ada di register terakhir", en: "Not on the latest register"),
        PlacementReason.AgreementEnded => Say(id: "Perjanjian berakhir", en: "The agreement ended"),
        PlacementReason.BusinessSuspended => Say(id: "Usaha dihentikan sementara", en: "The business is suspended"),
        PlacementReason.BusinessEnded => Say(id: "Usaha tidak ikut lagi", en: "The business takes part no more"),
        PlacementReason.PaperInError => Say(id: "Surat salah catat", en: "A paper was entered in error"),
    };

    /// <summary>Where the work is, shortly.</summary>
    public static string Where(OfferKind kind) => kind is OfferKind.InternshipOutside ? Say(id: "Di luar", en: "Outside") : Say(id: "Di dalam", en: "Inside");

    extension(PlacementState state)
    {
        /// <summary>How the state is drawn.</summary>
        public StatusKind Drawn => state switch
        {
            PlacementState.Proposed => StatusKind.Cond,
            PlacementState.Active => StatusKind.On,
            PlacementState.Suspended => StatusKind.Risk,
            PlacementState.Completed => StatusKind.Met,
            PlacementState.Ended => StatusKind.Off,
        };
    }
}
