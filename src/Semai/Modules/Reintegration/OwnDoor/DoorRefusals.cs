namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>Every way a person's own door says no. None of them tells whether a number exists.</summary>
public static class DoorRefusals
{
    public static Refusal NoMatch => new("door.no-match", Say(
        id: "Tidak cocok, atau sudah tidak berlaku. Periksa tulisannya. Kalau tetap tidak bisa, minta kertas baru kepada pendamping Anda.",
        en: "This does not match, or no longer holds. Look at it again. If it still does not work, ask whoever goes along with you for a new paper."));

    public static Refusal TooManyTries(int minutes) => new("door.too-many-tries", Say(
        id: $"Terlalu banyak percobaan. Tunggu {minutes} menit, lalu coba lagi.",
        en: $"Too many tries. Wait {minutes} minutes, then try again."));

    public static Refusal PinTooEasy => new("door.pin-too-easy", Say(
        id: "PIN ini mudah ditebak. Jangan pakai angka berurutan, angka kembar, atau tanggal lahir.",
        en: "This PIN is easy to guess. Do not use digits in a row, twins or your birthday."));

    public static Refusal TooEarly(int days) => new("door.too-early", Say(
        id: $"Undangan dicetak untuk orang yang telah bebas, atau paling cepat {days} hari sebelum bebas.",
        en: $"An invitation is printed for somebody who has left, or {days} days before the release at the earliest."));

    public static Refusal NotThere => new("door.not-there", Say(
        id: "Orang ini tidak punya pintu yang terbuka.",
        en: "This person has no door that is open."));

    public static Refusal AskedAlready => new("door.asked-already", Say(
        id: "Permintaan itu sudah tercatat dan sedang menunggu jawaban.",
        en: "That request is recorded already and waits for an answer."));

    public static Refusal NothingToWithdraw => new("door.nothing-to-withdraw", Say(
        id: "Persetujuan itu tidak ada lagi.",
        en: "That consent is not there any more."));

    public static Refusal ConsentStillHolds => new("door.consent-still-holds", Say(
        id: "Akhiri dulu serah terima kepada kantor itu; baru permintaan ini terjawab.",
        en: "End the hand-over to that office first; only then is this request answered."));

    public static Refusal RulesMissing => new("door.rules-missing", Say(
        id: "Aturan pintu sendiri belum dimuat. Jalankan semai import rules, atau hubungi pengelola.",
        en: "The rules of own doors are not loaded. Run semai import rules, or ask the administrator."));
}
