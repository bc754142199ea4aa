namespace Semai.Modules.Reintegration.Capital;

/// <summary>Every way an application for capital says no.</summary>
public static class CapitalRefusals
{
    public static Refusal SourcesMissing => new("capital.sources-missing", Say(
        id: "Data sumber modal belum dimuat. Minta pengelola memuatnya dulu.",
        en: "The data of sources of capital is not loaded. Ask the administrator to load it first."));

    public static Refusal NoSuchSource => new("capital.no-such-source", Say(
        id: "Sumber modal itu tidak ada. Pilih salah satu dari daftar.",
        en: "There is no such source of capital. Choose one of the list."));

    public static Refusal AlreadyThere => new("capital.already-there", Say(
        id: "Pengajuan ke sumber ini masih berjalan. Lanjutkan yang ada.",
        en: "An application to this source is under way already. Go on with that one."));

    public static Refusal NoAmount => new("capital.no-amount", Say(
        id: "Isi jumlah di atas nol.",
        en: "Enter an amount above nought."));

    public static Refusal OverCeiling(string source, long ceiling) => new("capital.over-ceiling", Say(
        id: $"{source} paling banyak {ceiling.AsRupiah}. Kurangi jumlahnya atau pilih sumber lain.",
        en: $"{source} gives {ceiling.AsRupiah} at most. Ask for less or choose another source."));

    public static Refusal PlanMissing(string source) => new("capital.plan-missing", Say(
        id: $"{source} meminta rencana usaha yang sudah disetujui mentor dan dinas. Selesaikan penilaiannya dulu.",
        en: $"{source} asks for a business plan that mentor and agency have accepted. Finish its review first."));

    public static Refusal DayToCome => new("capital.day-to-come", Say(
        id: "Hari itu belum tiba. Isi hari ini atau sebelumnya.",
        en: "That day has not come yet. Enter today or a day before."));

    public static Refusal TooEarly(DateOnly earliest) => new("capital.too-early", Say(
        id: $"Paling awal {earliest.Long}: yang mendahuluinya baru terjadi hari itu. Periksa tanggalnya.",
        en: $"The earliest day is {earliest.Long}, when what comes before it happened. Look at the date again."));

    public static Refusal OverAsked(long asked) => new("capital.over-asked", Say(
        id: $"Yang diminta {asked.AsRupiah}; yang diberikan tidak lebih dari itu.",
        en: $"{asked.AsRupiah} was asked for; no more than that is granted."));

    public static Refusal NoTerm => new("capital.no-term", Say(
        id: $"Isi jangka 1 sampai {CapitalApplication.MonthsMost} bulan dan tanggal angsuran pertama setelah putusan.",
        en: $"Enter a term of 1 to {CapitalApplication.MonthsMost} months and the day of the first instalment, after the decision."));

    public static Refusal TooLong(int months) => new("capital.too-long", Say(
        id: $"Sumber ini memberi jangka paling lama {months} bulan.",
        en: $"This source gives {months} months at most."));

    public static Refusal NoSuchCost => new("capital.no-such-cost", Say(
        id: "Bunga dan biaya paling sedikit nol dan tidak melebihi pinjamannya. Periksa lagi suratnya.",
        en: "Interest and fees are nought at least and no more than the loan. Look at the letter again."));

    public static Refusal SamePerson => new("capital.same-person", Say(
        id: "Yang mencatat uangnya tidak membenarkan atau membatalkannya sendiri. Minta petugas lain.",
        en: "Whoever wrote the money down neither confirms nor undoes it. Ask another officer."));

    public static Refusal NobodyLends => new("capital.nobody-lends", Say(
        id: "Tabungan sendiri tidak diputuskan siapa pun. Catat pengambilannya.",
        en: "Nobody decides on own savings. Record that they were taken out."));

    public static Refusal NotOwnMoney => new("capital.not-own-money", Say(
        id: "Sumber ini bukan tabungan sendiri. Tunggu putusannya.",
        en: "This source is not own savings. Wait for the decision."));

    public static Refusal MoneyCame => new("capital.money-came", Say(
        id: "Uangnya sudah ada yang cair, jadi tidak dapat ditarik lagi.",
        en: "Money has come already, so it cannot be withdrawn any more."));

    public static Refusal OverGranted(long left) => new("capital.over-granted", Say(
        id: $"Dari yang disetujui masih dapat cair {left.AsRupiah}. Periksa jumlahnya.",
        en: $"Of what was granted {left.AsRupiah} may still come. Look at the amount again."));

    public static Refusal NothingToConfirm => new("capital.nothing-to-confirm", Say(
        id: "Pencairan itu tidak ada, atau sudah dibenarkan.",
        en: "That money is not there, or is confirmed already."));

    public static Refusal NothingToCounter => new("capital.nothing-to-counter", Say(
        id: "Baris itu tidak ada, atau sudah dibatalkan.",
        en: "That line is not there, or is undone already."));

    public static Refusal NothingOwed => new("capital.nothing-owed", Say(
        id: "Tidak ada yang harus dikembalikan.",
        en: "There is nothing to be paid back."));

    public static Refusal OverOwed(long owed) => new("capital.over-owed", Say(
        id: $"Yang belum dibayar {owed.AsRupiah}. Isi paling banyak itu.",
        en: $"{owed.AsRupiah} is still owed. Enter no more than that."));

    public static Refusal PaidMoreThanCame => new("capital.paid-more-than-came", Say(
        id: "Tanpa pencairan ini, yang sudah dibayar melebihi pinjamannya. Batalkan pembayarannya dulu.",
        en: "Without this money more would be paid back than was lent. Undo the payments first."));

    public static Refusal EvidenceThere => new("capital.evidence-there", Say(
        id: "Nomor bukti ini sudah tercatat di sini. Periksa apakah uangnya sudah dicatat.",
        en: "This number of evidence is there already. See whether the money is recorded."));

    public static Refusal ReasonMissing => new("capital.reason-missing", Say(
        id: "Tulis alasannya.",
        en: "Write the reason."));
}
