using static Semai.Modules.Partners.Importing.PartnerField;

namespace Semai.Modules.Partners.Importing;

/// <summary>What a column's heading means: by its words, in any order, wherever it stands.</summary>
/// <param name="Sure">The words leave no doubt; otherwise the user is asked to look.</param>
public readonly record struct PartnerHeading(PartnerField Field, bool Sure)
{
    static readonly PartnerHeading Nothing = new(Unused, false);

    /// <summary>Longer texts are remarks, not headings.</summary>
    const int LengthMax = 80;

    public static PartnerHeading Of(string text)
    {
        if (text.Length is 0 or > LengthMax) return Nothing;
        HashSet<string> words = [.. Folded.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        return Numbers(words) ?? Places(words) ?? Who(words) ?? What(words) ?? Nothing;
    }

    static PartnerHeading? Numbers(HashSet<string> w)
    {
        bool Any(params string[] words) => words.Any(w.Contains);
        if (Any("nik", "ktp", "npwp", "rekening")) return new(Unused, true);
        if (Any("nib") || (Any("induk") && Any("berusaha"))) return new(Nib, true);
        if (Any("modal", "aset", "asset", "capital")) return new(Capital, true);
        if (Any("omzet", "omset", "penjualan", "pendapatan", "sales", "turnover")) return Any("bulan", "bln", "perbulan", "sebulan", "bulanan", "month", "monthly") ? new(MonthlySales, true) : new(YearlySales, Any("tahun", "thn", "setahun", "pertahun", "tahunan", "year", "yearly", "annual", "omzet", "omset"));
        if (Any("karyawan", "pekerja", "tk", "workers", "employees", "pegawai") || (Any("tenaga") && Any("kerja"))) return new(Workers, true);
        if (Any("lat", "latitude", "lintang")) return new(Latitude, true);
        if (Any("lng", "lon", "long", "longitude", "bujur")) return new(Longitude, true);
        if (Any("koordinat", "coordinates", "gps")) return new(Coordinates, true);
        if (Any("hp", "telepon", "telp", "tlp", "telpon", "whatsapp", "wa", "kontak", "handphone", "phone", "ponsel")) return new(Phone, true);
        if (Any("tahun", "thn", "year")) return Any("berdiri", "mulai", "lahir", "founded") ? new(Unused, true) : new(SurveyYear, true);
        return null;
    }

    static PartnerHeading? Places(HashSet<string> w)
    {
        bool Any(params string[] words) => words.Any(w.Contains);
        if (Any("alamat", "address", "jalan", "domisili") || (Any("lokasi", "tempat") && Any("usaha"))) return new(Address, true);
        if (Any("kecamatan", "kec", "district", "distrik")) return new(District, true);
        if (Any("kelurahan", "kel", "desa", "village")) return new(Village, true);
        if (Any("kabupaten", "kab", "kota", "regency", "wilayah")) return new(Regency, !w.Contains("wilayah"));
        return Any("lokasi", "location") ? new(Address, false) : null;
    }

    static PartnerHeading? Who(HashSet<string> w)
    {
        bool Any(params string[] words) => words.Any(w.Contains);
        if (Any("pemilik", "pengusaha", "pengelola", "owner", "pelaku", "penanggung", "pimpinan", "direktur")) return new(Owner, true);
        if (Any("nama", "name", "nm"))
        {
            if (Any("produk", "barang", "product")) return new(Products, true);
            return new(Name, Any("usaha", "umkm", "ukm", "toko", "perusahaan", "business", "ikm", "warung"));
        }

        return Any("umkm", "ukm", "ikm") && !Any("jenis", "kategori", "kelas", "no", "jumlah", "skala") ? new(Name, false) : null;
    }

    static PartnerHeading? What(HashSet<string> w)
    {
        bool Any(params string[] words) => words.Any(w.Contains);
        if (Any("kegiatan", "activity", "aktivitas", "deskripsi", "uraian", "bidang")) return new(Activity, true);
        if (Any("jenis", "usaha") && !Any("badan", "bentuk", "skala", "kelas", "izin", "ijin", "lama", "kelamin", "status", "legalitas", "kategori", "surat")) return new(Activity, w.Contains("jenis") && w.Contains("usaha"));
        if (Any("produk", "products", "komoditas", "komoditi", "produksi")) return new(Products, true);
        return null;
    }
}
