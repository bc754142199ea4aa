namespace Semai.Modules.Production.Hours;

/// <summary>Every way the record of work says no. The name is the person's, or the words for a name that is closed.</summary>
public static class HoursRefusals
{
    public static Refusal NoConsent(string name, DateOnly day) => new("hours.no-consent", Say(
        id: $"{name} tidak punya persetujuan tertulis yang berlaku pada {day.Long}. Tidak ada yang disimpan.",
        en: $"{name} has no written consent that holds on {day.Long}. Nothing was saved."));

    public static Refusal NotWorking(string name, DateOnly day) => new("hours.not-working", Say(
        id: $"{name} tidak bekerja pada {day.Long}: belum mulai, sedang jeda, atau sudah berakhir. Tidak ada yang disimpan.",
        en: $"{name} does not work on {day.Long}: not begun, paused or ended. Nothing was saved."));

    public static Refusal NotPresent(string name, DateOnly day) => new("hours.not-present", Say(
        id: $"{name} tidak tercatat ada di lapas pada {day.Long}. Tidak ada yang disimpan.",
        en: $"{name} is not recorded as present in the prison on {day.Long}. Nothing was saved."));

    public static Refusal Outside(string name, DateOnly day) => new("hours.outside", Say(
        id: $"{name} keluar untuk magang pada {day.Long}, jadi tidak bekerja di bengkel. Tidak ada yang disimpan.",
        en: $"{name} was out for an internship on {day.Long}, so did not work in the workshop. Nothing was saved."));

    public static Refusal UnderAge(string name, int age) => new("hours.under-age", Say(
        id: $"{name} belum {age} tahun pada hari itu. Anak tidak bekerja untuk upah. Tidak ada yang disimpan.",
        en: $"{name} was not yet {age} on that day. No child works for pay. Nothing was saved."));

    public static Refusal DayTooLong(string name, DateOnly day, int minutes, int most) => new("hours.day-too-long", Say(
        id: $"{name} menjadi {minutes} menit pada {day.Long}; paling lama {most} menit sehari, semua batch bersama. Tidak ada yang disimpan.",
        en: $"{name} would come to {minutes} minutes on {day.Long}; at most {most} a day, all batches together. Nothing was saved."));

    public static Refusal WeekTooLong(string name, int minutes, int most) => new("hours.week-too-long", Say(
        id: $"{name} menjadi {minutes} menit minggu itu; paling lama {most} menit seminggu. Tidak ada yang disimpan.",
        en: $"{name} would come to {minutes} minutes that week; at most {most} a week. Nothing was saved."));

    public static Refusal DayToCome(DateOnly day) => new("hours.day-to-come", Say(
        id: $"{day.Long} belum tiba. Pekerjaan dicatat pada harinya atau sesudahnya.",
        en: $"{day.Long} is still to come. Work is recorded on its day, or later."));

    public static Refusal OutsideBatch(DateOnly from, DateOnly to) => new("hours.outside-batch", Say(
        id: $"Batch ini dikerjakan {from.Long} sampai {to.Long}. Pilih hari di antaranya.",
        en: $"This batch was worked on from {from.Long} to {to.Long}. Choose a day between."));

    public static Refusal LateNeedsReason(int days) => new("hours.late-needs-reason", Say(
        id: $"Pekerjaan ini lebih dari {days} hari yang lalu. Tulis mengapa baru dicatat.",
        en: $"This work was more than {days} days ago. Write why it is only recorded now."));

    public static Refusal OutOfRange => new("hours.out-of-range", Say(
        id: $"Menit 0 sampai {WorkEntry.MinutesMax}, jumlah 0 sampai {WorkEntry.PiecesMax}.",
        en: $"Minutes are 0 to {WorkEntry.MinutesMax}, pieces 0 to {WorkEntry.PiecesMax}."));

    public static Refusal MinutesMissing(string name) => new("hours.minutes-missing", Say(
        id: $"Isi juga menit kerja {name}: tanpa waktu, upah per jamnya tidak dapat diketahui.",
        en: $"Give the minutes of {name} too: without time nobody can tell what an hour earns."));

    public static Refusal Settled(DateOnly day) => new("hours.settled", Say(
        id: $"Pekerjaan {day.Long} sudah dibayarkan, jadi tidak diubah lagi.",
        en: $"The work of {day.Long} has been paid, so it is not changed any more."));

    public static Refusal NobodyNamed => new("hours.nobody-named", Say(
        id: "Tidak ada yang diisi.",
        en: "Nothing was filled in."));

    public static Refusal NotHere => new("hours.not-here", Say(
        id: "Seseorang dalam daftar ini bukan pekerja lapas ini.",
        en: "Somebody on this list is no worker of this prison."));

    public static Refusal ChangedMeanwhile(string name) => new("hours.changed-meanwhile", Say(
        id: $"Baris {name} baru saja diubah orang lain. Periksa angkanya, lalu simpan lagi.",
        en: $"Someone else has just changed the line of {name}. Look at the numbers, then save again."));

    public static Refusal NotTakenAlong => new("hours.not-taken-along", Say(
        id: "Aturan membawa lembar tanpa jaringan belum dimuat. Minta pengelola memuat aturan offline-rules.",
        en: "The rules for taking sheets along are not loaded. Ask an administrator to load offline-rules."));

    public static Refusal OtherAccount => new("hours.other-account", Say(
        id: "Lembar ini dibawa oleh akun lain. Masuklah dengan akun itu, lalu kirim lagi; catatan tetap tersimpan di alat ini.",
        en: "Another account took this sheet along. Sign in with that one and send again; the lines stay on this device."));
}
