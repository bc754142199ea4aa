namespace Semai.Matching;

/// <summary>What an answer says, in words.</summary>
public static class MatchWords
{
    public static string Of(MatchStatus status) => status switch
    {
        MatchStatus.Optimal => Say(id: "Terbaik: tidak ada jawaban yang bernilai lebih.", en: "Optimal: no answer is worth more."),
        MatchStatus.Feasible => Say(id: "Terbaik yang ditemukan dalam batas pencarian.", en: "The best found within the limits of the search."),
        MatchStatus.None => Say(id: "Tidak ada pencocokan yang ditemukan. Tambah waktu atau longgarkan syaratnya.", en: "No matching was found. Give it more time or ease the rules."),
    };

    public static string Of(UnmatchedReason reason) => reason switch
    {
        UnmatchedReason.NoOfferAllowed => Say(id: "tidak boleh ke mana pun", en: "may go nowhere"),
        UnmatchedReason.NoPlaces => Say(id: "yang boleh tidak punya tempat", en: "where they may go there are no places"),
        UnmatchedReason.AllFull => Say(id: "semua yang boleh sudah penuh dan jumlah nilai tidak naik bila bertukar", en: "wherever they may go is full, and changing places would not raise the sum"),
        UnmatchedReason.Separated => Say(id: "dipisahkan dari orang yang sudah di sana", en: "kept apart from somebody who is there"),
        UnmatchedReason.GroupTooSmall => Say(id: "kelompoknya belum cukup besar", en: "the group would be too small"),
    };
}
