namespace Semai.Modules.Partners.Offers;

/// <summary>The words of offers, in both languages.</summary>
public static class OfferWords
{
    public static string Offers => Say(id: "Tawaran", en: "Offers");
    public static string Offer => Say(id: "Tawaran", en: "Offer");
    public static string Kind => Say(id: "Jenis", en: "Kind");
    public static string Places => Say(id: "Tempat", en: "Places");
    public static string Safeguards => Say(id: "Pengamanan", en: "Safeguards");

    public static string Of(OfferState state) => state switch
    {
        OfferState.Draft => Say(id: "Rancangan", en: "Draft"),
        OfferState.Published => Say(id: "Terbuka", en: "Open"),
        OfferState.Filled => Say(id: "Terisi penuh", en: "Filled"),
        OfferState.Withdrawn => Say(id: "Ditarik", en: "Withdrawn"),
        OfferState.Closed => Say(id: "Selesai", en: "Closed"),
    };

    public static string Of(OfferAct act) => act switch
    {
        OfferAct.Draft => Say(id: "Dibuat", en: "Drafted"),
        OfferAct.Change => Say(id: "Diubah", en: "Changed"),
        OfferAct.Publish => Say(id: "Dibuka", en: "Published"),
        OfferAct.Fill => Say(id: "Terisi penuh", en: "Filled"),
        OfferAct.Reopen => Say(id: "Dibuka lagi", en: "Opened again"),
        OfferAct.Withdraw => Say(id: "Ditarik", en: "Withdrawn"),
        OfferAct.Close => Say(id: "Ditutup", en: "Closed"),
    };

    public static string Of(OfferKind kind) => kind switch
    {
        OfferKind.Mentoring => Say(id: "Pendampingan", en: "Mentoring"),
        OfferKind.InternshipInside => Say(id: "Magang di dalam", en: "Internship inside"),
        OfferKind.InternshipOutside => Say(id: "Magang di luar", en: "Internship outside"),
    };

    public static string Of(SkillLevel level) => level switch
    {
        SkillLevel.None => Say(id: "Tanpa syarat", en: "None"),
        SkillLevel.Basic => Say(id: "Pernah mengerjakan atau sedang dilatih", en: "Has worked in it or is in training"),
        SkillLevel.Trained => Say(id: "Sudah lulus kelas", en: "Completed a class"),
        SkillLevel.Certified => Say(id: "Sudah kompeten", en: "Certified competent"),
    };
}
