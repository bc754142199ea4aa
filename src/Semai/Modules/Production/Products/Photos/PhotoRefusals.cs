namespace Semai.Modules.Production.Products.Photos;

/// <summary>Every way a photograph is refused.</summary>
public static class PhotoRefusals
{
    public static Refusal NoPicture => new("photo.no-picture", Say(
        id: "Berkas ini bukan foto JPEG, PNG, atau WebP yang utuh. Pilih foto lain.",
        en: "This file is no whole JPEG, PNG or WebP picture. Choose another."));

    public static Refusal TooLarge(int megabytes) => new("photo.too-large", Say(
        id: $"Berkasnya lebih dari {megabytes} MB. Kecilkan fotonya, lalu coba lagi.",
        en: $"The file is larger than {megabytes} MB. Make the picture smaller, then retry."));

    public static Refusal TooManyPixels => new("photo.too-many-pixels", Say(
        id: "Fotonya lebih dari 40 megapiksel. Kecilkan ukurannya, lalu coba lagi.",
        en: "The picture has more than 40 megapixels. Make it smaller, then retry."));

    public static Refusal NotVouched => new("photo.not-vouched", Say(
        id: "Periksa fotonya, lalu centang: tidak ada orang, nama, seragam, atau tempat yang dapat dikenali.",
        en: "Look at the picture, then tick: no person, name, uniform or place can be recognised."));

    public static Refusal TooMany(int most) => new("photo.too-many", Say(
        id: $"Satu produk paling banyak {most} foto. Turunkan satu dulu.",
        en: $"A product has at most {most} photographs. Take one down first."));

    public static Refusal SamePerson => new("photo.same-person", Say(
        id: "Anda yang menambahkan foto ini. Mintalah orang lain memeriksanya.",
        en: "You added this photograph. Ask somebody else to look at it."));
}
