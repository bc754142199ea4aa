namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>Every way a business plan says no.</summary>
public static class BusinessPlanRefusals
{
    public static Refusal AlreadyThere => new("business-plan.already-there", Say(
        id: "Orang ini sudah punya rencana usaha. Ubah yang ada, atau tarik dulu.",
        en: "This person already has a business plan. Change that one, or withdraw it first."));

    public static Refusal NoSuchExample => new("business-plan.no-such-example", Say(
        id: "Contoh rencana itu tidak ada. Pilih salah satu dari daftar.",
        en: "There is no such example. Choose one of the list."));

    public static Refusal Empty => new("business-plan.empty", Say(
        id: "Rencana butuh nama usaha, gagasan, dan paling sedikit satu produk.",
        en: "A plan needs the name of the business, an idea and at least one product."));

    public static Refusal OutOfLimits => new("business-plan.out-of-limits", Say(
        id: "Ada angka di luar batas usaha mikro: uang paling banyak Rp 1 miliar, harga di atas nol, persen musim 0 sampai 300. Periksa lagi isiannya.",
        en: "A number is beyond what a micro business has: money up to Rp 1 billion, prices above nought, seasons from 0 to 300 per cent. Check the entries."));

    public static Refusal NotDrafted => new("business-plan.not-drafted", Say(
        id: "Versi ini sudah dikirim dan tidak diubah lagi. Buat versi berikutnya.",
        en: "This version has been sent and is not changed any more. Make the next version."));

    public static Refusal NoMentor => new("business-plan.no-mentor", Say(
        id: "Belum ada mentor yang mendampingi orang ini, jadi belum ada yang membaca rencananya. Pasangkan dulu di Pendampingan, atau minta dinas menunjuk mentor lain.",
        en: "No mentor guides this person, so nobody would read the plan. Make a pair first, under Mentoring, or let the agency ask another mentor."));

    public static Refusal PairGoesOn => new("business-plan.pair-goes-on", Say(
        id: "Orang ini masih didampingi mentornya sendiri, yang juga membaca rencananya.",
        en: "This person's own mentor still guides them, and reads the plan."));

    public static Refusal NoSuchMentor => new("business-plan.no-such-mentor", Say(
        id: "Pilih mentor dari usaha yang disetujui.",
        en: "Choose a mentor of an approved business."));

    public static Refusal ReadAlready => new("business-plan.read-already", Say(
        id: "Pihak Anda sudah menilai versi ini. Sekarang giliran pihak lain.",
        en: "Your side has reviewed this version already. It is the other side's turn."));

    public static Refusal SamePerson => new("business-plan.same-person", Say(
        id: "Yang mengirim atau sudah menilai tidak menilai lagi. Minta rekan Anda.",
        en: "Who sent it or has reviewed it does not review it again. Ask a colleague."));

    public static Refusal RemarkMissing => new("business-plan.remark-missing", Say(
        id: "Tulis apa yang perlu diperbaiki.",
        en: "Write what is to be mended."));
}
