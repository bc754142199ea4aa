namespace Semai.Modules.Agreements;

/// <summary>Every way an agreement says no.</summary>
public static class AgreementRefusals
{
    public static Refusal NotYetHappened(DateOnly on) => new("agreements.not-yet-happened", Say(
        id: $"{on.Long} belum tiba. Catat setelah terjadi.",
        en: $"{on.Long} has not come yet. Record it once it has happened."));

    public static Refusal EndsBeforeItStarts => new("agreements.ends-before-it-starts", Say(
        id: "Hari terakhir harus sesudah hari pertama.",
        en: "The last day must come after the first."));

    public static Refusal NeedsTwoParties => new("agreements.needs-two-parties", Say(
        id: "Perjanjian memerlukan sedikitnya dua pihak.",
        en: "An agreement needs at least two parties."));

    public static Refusal SamePartyTwice => new("agreements.same-party-twice", Say(
        id: "Satu lembaga tidak bisa menjadi dua pihak. Pilih lembaga yang berbeda.",
        en: "One organisation cannot be two parties. Choose different ones."));

    public static Refusal TechnicalNeedsParent => new("agreements.technical-needs-parent", Say(
        id: "Perjanjian teknis melaksanakan perjanjian lain. Pilih perjanjian induknya.",
        en: "A technical agreement carries out another one. Choose its parent."));

    public static Refusal NotAPlainMove => new("agreements.not-a-plain-move", Say(
        id: "Langkah ini memerlukan isian sendiri. Gunakan tombolnya di halaman perjanjian.",
        en: "This step needs a form of its own. Use its button on the agreement's page."));

    public static Refusal MemorandumComesFirst => new("agreements.memorandum-comes-first", Say(
        id: "Susun dan tanda tangani kesepakatan bersama lebih dahulu (PP 28/2018 pasal 6).",
        en: "Draft and sign the memorandum first (PP 28/2018 art. 6)."));

    public static Refusal CouncilNotAsked => new("agreements.council-not-asked", Say(
        id: "Belum ada catatan bahwa persetujuan DPRD diperlukan. Catat dulu jawabannya.",
        en: "Nothing says that the council must approve. Record that answer first."));

    public static Refusal CouncilNotDecided => new("agreements.council-not-decided", Say(
        id: "Catat dulu apakah persetujuan DPRD diperlukan, dengan alasan dan buktinya (PP 28/2018 pasal 6 ayat 2).",
        en: "First record whether the council must approve, with the reason and the evidence (PP 28/2018 art. 6(2))."));

    public static Refusal CouncilMustApprove => new("agreements.council-must-approve", Say(
        id: "Persetujuan DPRD diperlukan dan belum dicatat. Ajukan ke DPRD, lalu catat nomor persetujuannya.",
        en: "The council must approve and its approval is not recorded. Submit it, then record the number."));

    public static Refusal SkippingCouncilNeedsEvidence => new("agreements.skipping-council-needs-evidence", Say(
        id: "Persetujuan DPRD hanya boleh dilewati dengan bukti, misalnya baris DPA. Lengkapi buktinya.",
        en: "The council may only be passed over with evidence, such as the budget line. Add it."));

    public static Refusal SignedAfterItEnds => new("agreements.signed-after-it-ends", Say(
        id: "Perjanjian tidak bisa ditandatangani setelah hari terakhirnya.",
        en: "An agreement cannot be signed after its last day."));

    public static Refusal BegunAfterItEnds => new("agreements.begun-after-it-ends", Say(
        id: "Pelaksanaan tidak bisa dimulai setelah hari terakhir perjanjian.",
        en: "The work cannot begin after the agreement's last day."));

    public static Refusal BeforeTheStageBefore(DateOnly before) => new("agreements.before-the-stage-before", Say(
        id: $"Tanggal ini mendahului tahap sebelumnya, {before.Long}. Periksa tanggalnya.",
        en: $"This date lies before the stage before it, {before.Long}. Check the date."));

    public static Refusal NoSuchParty => new("agreements.no-such-party", Say(
        id: "Pihak itu tidak ada dalam perjanjian ini.",
        en: "This agreement has no such party."));

    public static Refusal NumberIsThere(string number) => new("agreements.number-is-there", Say(
        id: $"Pihak ini sudah bernomor {number}.",
        en: $"This party already has the number {number}."));

    public static Refusal NumberTaken(string number) => new("agreements.number-taken", Say(
        id: $"Nomor {number} sudah dipakai pihak ini pada perjanjian lain. Periksa naskahnya.",
        en: $"This party already used the number {number} on another agreement. Check the paper."));

    public static Refusal ExtensionIsNoLonger(DateOnly ends) => new("agreements.extension-is-no-longer", Say(
        id: $"Perpanjangan harus berakhir setelah {ends.Long}.",
        en: $"An extension must end after {ends.Long}."));

    public static Refusal ReasonNotForThisKind => new("agreements.reason-not-for-this-kind", Say(
        id: "Alasan ini tidak berlaku untuk jenis perjanjian ini (PP 28/2018 pasal 9 dan 22).",
        en: "This reason does not hold for this kind of agreement (PP 28/2018 art. 9 and 22)."));

    public static Refusal PeriodHasNotEnded(DateOnly ends) => new("agreements.period-has-not-ended", Say(
        id: $"Jangka waktunya baru habis {ends.Long}. Pilih alasan lain, atau tunggu hari itu.",
        en: $"The period runs until {ends.Long}. Choose another reason, or wait for that day."));

    public static Refusal SayWhy => new("agreements.say-why", Say(
        id: "Tulis penjelasannya; pemeriksa akan membacanya.",
        en: "Write down why; an auditor will read it."));

    public static Refusal TextMissing => new("agreements.text-missing", Say(
        id: "Ada isian wajib yang masih kosong.",
        en: "A text that must be there is empty."));

    public static Refusal TextTooLong(int max) => new("agreements.text-too-long", Say(
        id: $"Ada isian yang terlalu panjang; paling banyak {max} huruf.",
        en: $"A text is too long; at most {max} characters."));

    public static Refusal NoSuchOrganisation => new("agreements.no-such-organisation", Say(
        id: "Lembaga itu tidak terdaftar. Pilih dari daftar.",
        en: "That organisation is not known. Choose from the list."));

    public static Refusal NotYourAgreement => new("agreements.not-your-agreement", Say(
        id: "Lembaga Anda bukan salah satu pihak. Siapkan hanya perjanjian yang diikuti lembaga Anda.",
        en: "Your organisation is none of the parties. Prepare only agreements in which it takes part."));

    public static Refusal ParentIsOver => new("agreements.parent-is-over", Say(
        id: "Perjanjian induk sudah berakhir atau dibatalkan. Pilih induk yang masih berjalan.",
        en: "The parent agreement has ended or was withdrawn. Choose one that still runs."));
}
