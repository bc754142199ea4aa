namespace Semai.Modules.Partners.Importing;

/// <summary>What is wrong with one cell, where it stands and what it says, so that an officer can find and mend it.</summary>
/// <param name="Code">Stable: <c>capital.unreadable</c>.</param>
/// <param name="Cell">Address, such as D17.</param>
/// <param name="Content">What stands there.</param>
public sealed record PartnerProblem(PartnerField Field, string Code, string Cell, string Content)
{
    /// <summary>The row is left out until it is mended; any other problem only leaves its own field empty.</summary>
    public bool Rejects => Code is "name.missing";

    /// <summary>In plain words, in the reader's language.</summary>
    public string Message => Code switch
    {
        "name.missing" => Say(id: "Nama usahanya kosong.", en: "The name of the business is empty."),
        "name.long" => Say(id: $"Nama lebih dari {BusinessDetails.NameMax} huruf; sisanya dipotong.", en: $"The name is longer than {BusinessDetails.NameMax} characters; the rest is cut off."),
        "activity.long" => Say(id: $"Kegiatan lebih dari {BusinessDetails.ActivityMax} huruf; sisanya dipotong.", en: $"The activity is longer than {BusinessDetails.ActivityMax} characters; the rest is cut off."),
        "activity.no-words" => Say(id: "Kegiatan tidak berisi kata; sektor disarankan dari namanya.", en: "The activity holds no words; the sector is suggested from the name."),
        "nib.malformed" => Say(id: $"NIB bukan {BusinessDetails.NibLength} angka.", en: $"The NIB is not {BusinessDetails.NibLength} digits."),
        "district.unknown" => Say(id: $"\"{Content}\" bukan kecamatan di wilayah ini.", en: $"\"{Content}\" is no district of this regency."),
        "regency.other" => Say(id: $"Baris ini menyebut wilayah lain: \"{Content}\".", en: $"This row names another regency: \"{Content}\"."),
        "latitude.unreadable" or "longitude.unreadable" or "coordinates.unreadable" => Say(id: "Titik ini tidak di Indonesia atau tidak terbaca.", en: "This point is not in Indonesia, or cannot be read."),
        "workers.unreadable" => Say(id: "Jumlah tenaga kerja tidak terbaca.", en: "The number of workers cannot be read."),
        "surveyYear.unreadable" => Say(id: "Tahunnya tidak terbaca.", en: "The year cannot be read."),
        _ => Say(id: "Jumlah uangnya tidak terbaca.", en: "The amount of money cannot be read."),
    };

    /// <summary>What to do about it.</summary>
    public string Remedy => Code switch
    {
        "name.missing" => Say(id: "Isi namanya di berkas, lalu impor lagi; baris lain tetap masuk.", en: "Fill in the name in the file, then import again; the other rows are taken in."),
        "name.long" or "activity.long" => Say(id: "Persingkat di halaman usahanya.", en: "Shorten it on the page of the business."),
        "activity.no-words" => Say(id: "Tulis kegiatannya, misalnya “membuat kerupuk udang”.", en: "Write what it does, for example “membuat kerupuk udang”."),
        "nib.malformed" => Say(id: "Cocokkan dengan surat NIB; usahanya masuk tanpa NIB.", en: "Compare with the NIB certificate; the business is taken in without it."),
        "district.unknown" => Say(id: "Periksa ejaannya; yang tertulis tetap disimpan.", en: "Check the spelling; what is written is kept."),
        "regency.other" => Say(id: "Periksa apakah usaha ini memang di wilayah Anda.", en: "Check that this business is in your regency."),
        "latitude.unreadable" or "longitude.unreadable" or "coordinates.unreadable" => Say(id: "Tulis derajat desimal, misalnya -0.8167 dan 103.4628.", en: "Write decimal degrees, such as -0.8167 and 103.4628."),
        "workers.unreadable" => Say(id: "Tulis angkanya, misalnya 3.", en: "Write the number, such as 3."),
        "surveyYear.unreadable" => Say(id: "Tulis misalnya 2025.", en: "Write for example 2025."),
        _ => Say(id: "Tulis misalnya 15000000 atau 15 juta.", en: "Write for example 15000000 or 15 juta."),
    };
}
