namespace Semai.Modules.Participants.Roster;

/// <summary>What is wrong with one cell, where it stands and what it says, so that an officer can find and mend it.</summary>
/// <param name="Code">Stable: <c>nik.lossy</c>.</param>
/// <param name="Cell">Address, such as G17; of a whole row its first cell.</param>
/// <param name="Content">What stands there.</param>
public sealed record RosterProblem(RosterField Field, string Code, string Cell, string Content)
{
    /// <summary>The row is left out until it is mended; any other problem only leaves its own field empty.</summary>
    public bool Rejects => Code is "register.missing" or "name.missing" or "row.duplicate";

    /// <summary>It asks to look; what was read is kept.</summary>
    public bool IsHint => Code is "nik.differs" or "dates.order" or "sector.unclear";

    /// <summary>In plain words, in the reader's language.</summary>
    public string Message => Code switch
    {
        "nik.missing" => Say(id: "NIK belum ada.", en: "There is no NIK yet."),
        "nik.lossy" => Say(id: "Excel membulatkan NIK; angka terakhirnya hilang.", en: "Excel has rounded the NIK; its last digit is lost."),
        "nik.malformed" => Say(id: "NIK ini bukan 16 angka yang mungkin.", en: "This NIK is not sixteen digits that can be."),
        "nik.differs" => Say(id: "NIK tidak cocok dengan tanggal lahir atau jenis kelamin.", en: "The NIK does not fit the date of birth or the sex."),
        "born.impossible" => Say(id: $"Tanggal lahir {Content} tidak ada di kalender.", en: $"The date of birth {Content} is not in the calendar."),
        "row.duplicate" => Say(id: $"Nomor register ini sudah ada di baris {Content}.", en: $"This register number already stands in row {Content}."),
        "register.missing" => Say(id: "Nomor register kosong, padahal namanya terisi.", en: "The register number is empty though the name is filled in."),
        "name.missing" => Say(id: "Nama kosong, padahal nomor register terisi.", en: "The name is empty though the register number is filled in."),
        "sentence.unreadable" => Say(id: "Lama pidana tidak terbaca.", en: "The sentence cannot be read."),
        "sex.unreadable" => Say(id: "Jenis kelamin tidak terbaca.", en: "The sex cannot be read."),
        "remission.unreadable" => Say(id: "Remisi tidak terbaca.", en: "The remission cannot be read."),
        "education.unreadable" => Say(id: "Pendidikan tidak dikenali.", en: "The education is not recognised."),
        "sector.unclear" => Say(id: "Minat ini belum bisa digolongkan ke salah satu sektor.", en: "This interest does not point to one of the sectors."),
        "dates.order" => Say(id: "Urutan tanggalnya terbalik: mulai, 1/3, 1/2, 2/3, lalu ekspirasi.", en: "The dates are out of order: start, 1/3, 1/2, 2/3, then release."),
        _ when Code.EndsWith(".impossible", StringComparison.Ordinal) => Say(id: $"Tanggal {Content} tidak ada di kalender.", en: $"The date {Content} is not in the calendar."),
        _ => Say(id: "Tanggal tidak terbaca.", en: "The date cannot be read."),
    };

    /// <summary>What to do about it.</summary>
    public string Remedy => Code switch
    {
        "nik.missing" => Say(id: "Minta lewat Dukcapil; orangnya tetap masuk tanpa NIK.", en: "Ask the civil registry; the person is taken in without it."),
        "nik.lossy" => Say(id: $"Ubah kolom {Column} menjadi teks, lalu ketik ulang 16 angkanya.", en: $"Make column {Column} text, then type the sixteen digits again."),
        "nik.malformed" => Say(id: "Cocokkan dengan KTP atau KK, lalu ketik 16 angkanya.", en: "Compare with the identity or family card, then type the sixteen digits."),
        "nik.differs" => Say(id: "Periksa; NIK tetap disimpan karena tidak pernah berubah.", en: "Check it; the NIK is kept, since it never changes."),
        "row.duplicate" => Say(id: "Hapus salah satu barisnya.", en: "Delete one of the rows."),
        "register.missing" => Say(id: "Isi nomor register dari buku register.", en: "Fill in the number from the register book."),
        "name.missing" => Say(id: "Isi nama sesuai surat penahanan.", en: "Fill in the name from the detention order."),
        "sentence.unreadable" => Say(id: "Tulis misalnya “5 tahun 3 bulan”.", en: "Write for example “5 tahun 3 bulan”."),
        "sex.unreadable" => Say(id: "Tulis L atau P.", en: "Write L or P."),
        "remission.unreadable" => Say(id: "Tulis jumlah bulannya, misalnya 6.", en: "Write the number of months, such as 6."),
        "education.unreadable" => Say(id: "Tulis misalnya SD, SMP, SMA, SMK, D3, S1.", en: "Write for example SD, SMP, SMA, SMK, D3, S1."),
        "sector.unclear" => Say(id: "Tanyakan minatnya, lalu pilih sektor di halaman peserta.", en: "Ask about it, then choose the sector on the person's page."),
        "dates.order" => Say(id: "Cocokkan dengan petikan putusan.", en: "Compare with the extract of the judgment."),
        _ => Say(id: "Lihat petikan putusan, lalu tulis misalnya 28/02/2027.", en: "See the extract of the judgment, then write for example 28/02/2027."),
    };

    string Column => new([.. Cell.TakeWhile(char.IsAsciiLetter)]);
}
