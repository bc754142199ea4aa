using System.Globalization;

namespace Semai.Matching;

/// <summary>Every way matching says no to a question that makes no sense.</summary>
public static class MatchRefusals
{
    public static Refusal NoFile(string name) => new("matching.no-file", Say(
        id: $"Berkas {name} tidak ada atau tidak dapat dibaca.",
        en: $"The file {name} is not there or cannot be read."));

    public static Refusal NotJson(long line) => new("matching.not-json", Say(
        id: $"Berkas ini bukan JSON yang utuh; baris {line} tidak terbaca.",
        en: $"This file is not whole JSON; line {line} cannot be read."));

    public static Refusal WrongShape(string where) => new("matching.wrong-shape", Say(
        id: $"Isi \"{where}\" tidak berbentuk seperti yang diminta. Lihat `semai match --help`.",
        en: $"\"{where}\" does not have the shape asked for. See `semai match --help`."));

    public static Refusal NotWhole(string where) => new("matching.not-whole", Say(
        id: $"Nilai \"{where}\" bukan bilangan bulat yang dapat dihitung. Tulis bilangan bulat.",
        en: $"The value of \"{where}\" is not a whole number that can be counted with. Write a whole number."));

    public static Refusal NoId => new("matching.no-id", Say(
        id: "Ada orang atau tawaran tanpa tanda pengenal. Isi \"id\" pada semuanya.",
        en: "A person or an offer has no identifier. Give each its \"id\"."));

    public static Refusal NoPeople => new("matching.no-people", Say(
        id: "Tidak ada orang yang dapat dicocokkan. Masukkan sedikitnya satu orang.",
        en: "There is nobody to match. Put in at least one person."));

    public static Refusal NoOffers => new("matching.no-offers", Say(
        id: "Tidak ada tawaran. Masukkan sedikitnya satu tawaran.",
        en: "There are no offers. Put in at least one offer."));

    public static Refusal NobodyAllowed => new("matching.nobody-allowed", Say(
        id: "Tidak seorang pun boleh ke tawaran mana pun. Periksa kelayakan dan syarat tawarannya.",
        en: "Nobody may go to any offer. Look again at who is eligible and what the offers ask for."));

    public static Refusal DoublePerson(string id) => new("matching.double-person", Say(
        id: $"Orang {id} tercantum lebih dari sekali.",
        en: $"The person {id} is there more than once."));

    public static Refusal DoubleOffer(string id) => new("matching.double-offer", Say(
        id: $"Tawaran {id} tercantum lebih dari sekali.",
        en: $"The offer {id} is there more than once."));

    public static Refusal DoubleScore(string person, string offer) => new("matching.double-score", Say(
        id: $"Orang {person} punya lebih dari satu nilai untuk tawaran {offer}.",
        en: $"The person {person} has more than one score for the offer {offer}."));

    public static Refusal UnknownPerson(string id) => new("matching.unknown-person", Say(
        id: $"Pemisahan menyebut orang {id}, tetapi orang itu tidak tercantum.",
        en: $"A separation names the person {id}, who is not among the people."));

    public static Refusal UnknownOffer(string id) => new("matching.unknown-offer", Say(
        id: $"Ada nilai untuk tawaran {id}, tetapi tawaran itu tidak tercantum.",
        en: $"There is a score for the offer {id}, which is not among the offers."));

    public static Refusal SeparatedFromSelf(string id) => new("matching.separated-from-self", Say(
        id: $"Orang {id} dipisahkan dari dirinya sendiri. Perbaiki pasangan itu.",
        en: $"The person {id} is separated from themselves. Mend that pair."));

    public static Refusal ScoreOutOfRange(string person, string offer) => new("matching.score-out-of-range", Say(
        id: $"Nilai orang {person} untuk tawaran {offer} di luar 0 sampai {Most(Bahasa.Indonesian)}. Bila pasangan itu tidak boleh, hapus nilainya.",
        en: $"The score of the person {person} for the offer {offer} is not within 0 to {Most(Bahasa.English)}. Where the pair is not allowed, leave the score out."));

    public static Refusal PlacesOutOfRange(string offer) => new("matching.places-out-of-range", Say(
        id: $"Jumlah tempat tawaran {offer} kurang dari 0 atau terlalu besar.",
        en: $"The offer {offer} has fewer than 0 places, or too many to count."));

    public static Refusal MinimumOutOfRange(string offer) => new("matching.minimum-out-of-range", Say(
        id: $"Jumlah paling sedikit pada tawaran {offer} kurang dari 0 atau melebihi tempatnya.",
        en: $"The least number of the offer {offer} is below 0 or above its places."));

    static string Most(CultureInfo language) => MatchInstance.ScoreMax.ToString("N0", language);
}
