namespace Semai.Modules.Placements.Runs;

/// <summary>Every way matching says no.</summary>
public static class RunRefusals
{
    public static Refusal NoWeights => new("matching.no-weights", Say(
        id: "Bobot pencocokan belum dimuat. Minta pengelola menjalankan: semai import rules.",
        en: "The weights of matching are not loaded. Ask whoever runs the server to run: semai import rules."));

    public static Refusal AbsurdWeights => new("matching.absurd-weights", Say(
        id: $"Bobot harus 0 sampai {MatchWeights.Most} dan berjumlah tepat {MatchWeights.Most}. Perbaiki versi aturannya.",
        en: $"Weights must be 0 to {MatchWeights.Most} and add up to exactly {MatchWeights.Most}. Mend that version of the rules."));

    public static Refusal NoOffers => new("matching.no-open-offers", Say(
        id: "Tidak ada tawaran terbuka dengan tempat kosong untuk jenis ini. Buka tawaran dulu.",
        en: "There is no open offer of this kind with a free place. Publish one first."));

    public static Refusal NoClasses => new("matching.no-open-classes", Say(
        id: "Tidak ada kelas yang belum mulai dengan tempat kosong. Rencanakan kelas dulu.",
        en: "There is no class with a free place that has not begun. Plan one first."));

    public static Refusal ClassBegan => new("matching.class-began", Say(
        id: "Kelas ini sudah mulai atau sudah berakhir. Pilih kelas lain, atau usulkan orangnya dari halaman kelas bila masih dapat menyusul.",
        en: "This class has begun or ended. Choose another, or propose the person on the page of the class if they can still join."));

    public static Refusal NoMentor => new("matching.no-mentor", Say(
        id: "Usaha ini belum mendaftarkan mentor. Minta usahanya mendaftarkan mentor, atau pilih tawaran lain.",
        en: "The business has not named a mentor yet. Ask it to name one, or choose another offer."));

    public static Refusal WhichPrison => new("matching.which-prison", Say(
        id: "Lebih dari satu lapas punya tempat terbuka jenis ini. Sebut lapasnya dengan --unit.",
        en: "More than one prison has open places of this kind. Name the prison with --unit."));

    public static Refusal NobodyThere => new("matching.nobody-there", Say(
        id: "Tidak ada orang di unit ini yang dapat dicocokkan.",
        en: "There is nobody in this unit to match."));

    /// <param name="outside">How many are left out, and by what.</param>
    public static Refusal NobodyEligible(string outside) => new("matching.nobody-eligible", Say(
        id: $"Belum ada yang memenuhi syarat untuk jenis ini: {outside}. Lihat kapan mereka memenuhi syarat di halaman Kelayakan.",
        en: $"Nobody is eligible for this kind yet: {outside}. See on the page of eligibility when they will be."));

    /// <param name="barred">How many are kept out, and by what.</param>
    public static Refusal NobodyFits(string barred) => new("matching.nobody-fits", Say(
        id: $"Tidak seorang pun dapat ditempatkan: {barred}. Ubah tempatnya atau buka yang lain.",
        en: $"Nobody can be placed: {barred}. Change the places, or open others."));

    public static Refusal KeptApart => new("matching.kept-apart", Say(
        id: "Di tempat ini sudah ada orang yang harus dipisahkan dari orang ini. Pilih tempat lain.",
        en: "Somebody from whom this person is kept apart is in this place. Choose another."));

    public static Refusal SamePerson => new("matching.same-person", Say(
        id: "Yang menjalankan pencocokan tidak boleh memutuskannya. Minta pejabat lain memutuskan.",
        en: "Whoever ran the matching may not decide on it. Ask another officer to decide."));

    public static Refusal AlreadyDecided => new("matching.already-decided", Say(
        id: "Pasangan ini sudah diputuskan. Muat ulang halaman untuk melihat keputusannya.",
        en: "This pair has been decided on already. Load the page again to see the decision."));

    public static Refusal DecisionMissing => new("matching.decision-missing", Say(
        id: "Pilih terima, ubah, atau jangan tempatkan.",
        en: "Choose to accept, to change or not to place."));

    public static Refusal ReasonMissing => new("matching.reason-missing", Say(
        id: "Tulis alasannya bila tidak mengikuti saran.",
        en: "Give the reason where you do not follow the advice."));

    public static Refusal PlaceMissing => new("matching.offer-missing", Say(
        id: "Pilih tempat penggantinya.",
        en: "Choose the other place."));

    public static Refusal NotAllowedThere(string why) => new("matching.not-allowed-there", Say(
        id: $"Orang ini tidak dapat ke tempat itu: {why}.",
        en: $"This person cannot go to that place: {why}."));

    public static Refusal ApartFromSelf => new("matching.apart-from-self", Say(
        id: "Pilih dua orang yang berbeda.",
        en: "Choose two different people."));

    public static Refusal AlreadyNeeded => new("matching.already-needed", Say(
        id: "Ini sudah tercatat dan masih berlaku.",
        en: "This is on record already and still holds."));

    public static Refusal NoSuchRegister(string register) => new("matching.no-such-register", Say(
        id: $"Tidak ada orang dengan nomor register \"{register}\" di unit ini.",
        en: $"There is nobody with register number \"{register}\" in this unit."));

    public static Refusal AlreadyEnded => new("matching.already-ended", Say(
        id: "Catatan ini sudah diakhiri.",
        en: "This record has ended already."));

    public static Refusal PlaceNoLongerFree => new("matching.place-no-longer-free", Say(
        id: "Tempat ini sudah diisi orang lain sejak pencocokan. Jalankan pencocokan lagi atau pilih tempat lain.",
        en: "The place has been taken by somebody else since. Run the matching again, or choose another place."));
}
