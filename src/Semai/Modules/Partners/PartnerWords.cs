namespace Semai.Modules.Partners;

/// <summary>The words of the module, in both languages.</summary>
public static class PartnerWords
{
    public static string Partners => Say(id: "Mitra usaha", en: "Partners");
    public static string Business => Say(id: "Usaha", en: "Business");

    public static string Of(BusinessState state) => state switch
    {
        BusinessState.Listed => Say(id: "Terdata", en: "Listed"),
        BusinessState.Applied => Say(id: "Mendaftar", en: "Applied"),
        BusinessState.Checked => Say(id: "Sudah diperiksa", en: "Checked"),
        BusinessState.Approved => Say(id: "Disetujui", en: "Approved"),
        BusinessState.Refused => Say(id: "Ditolak", en: "Refused"),
        BusinessState.Suspended => Say(id: "Dihentikan sementara", en: "Suspended"),
        BusinessState.Ended => Say(id: "Berakhir", en: "Ended"),
    };

    public static string Of(BusinessAct act) => act switch
    {
        BusinessAct.List => Say(id: "Didata", en: "Listed"),
        BusinessAct.Describe => Say(id: "Data diubah", en: "Details changed"),
        BusinessAct.Apply => Say(id: "Mendaftar", en: "Applied"),
        BusinessAct.Check => Say(id: "Diperiksa", en: "Checked"),
        BusinessAct.Approve => Say(id: "Disetujui", en: "Approved"),
        BusinessAct.Refuse => Say(id: "Ditolak", en: "Refused"),
        BusinessAct.Renew => Say(id: "Diperpanjang", en: "Renewed"),
        BusinessAct.Suspend => Say(id: "Dihentikan sementara", en: "Suspended"),
        BusinessAct.Reinstate => Say(id: "Diaktifkan lagi", en: "Reinstated"),
        BusinessAct.ChooseSector => Say(id: "Sektor dipilih", en: "Sector chosen"),
        BusinessAct.ReturnSector => Say(id: "Sektor kembali disarankan", en: "Sector left to the suggestion again"),
        BusinessAct.Classify => Say(id: "KBLI dicatat", en: "KBLI recorded"),
        BusinessAct.End => Say(id: "Diakhiri", en: "Ended"),
        BusinessAct.Examine => Say(id: "Daftar periksa diisi", en: "Checklist filled in"),
        BusinessAct.Lapse => Say(id: "Persetujuan lewat masanya", en: "Approval lapsed"),
        BusinessAct.RecordLicence => Say(id: "Izin dicatat", en: "Licence recorded"),
        BusinessAct.CorrectLicence => Say(id: "Catatan izin dibetulkan", en: "Licence entry corrected"),
        BusinessAct.SetCapacity => Say(id: "Kesanggupan diisi", en: "Capacity set"),
        BusinessAct.DropCapacity => Say(id: "Kesanggupan dihapus", en: "Capacity taken back"),
        BusinessAct.OpenDoor => Say(id: "Pintu sendiri dibuka", en: "Own door opened"),
        BusinessAct.CloseDoor => Say(id: "Pintu sendiri ditutup", en: "Own door closed"),
        BusinessAct.Ask => Say(id: "Perubahan data diminta", en: "Change of facts asked for"),
        BusinessAct.AnswerRequest => Say(id: "Permintaan dijawab", en: "Request answered"),
    };
}
