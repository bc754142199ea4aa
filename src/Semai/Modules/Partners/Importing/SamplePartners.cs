using System.Globalization;
using System.Text;

namespace Semai.Modules.Partners.Importing;

/// <summary>An invented survey of businesses with the mess that surveys have: stray quotes, quoted line breaks, empty activities, repeats. No business in it exists.</summary>
/// <param name="seed">The same seed writes the same businesses.</param>
public sealed class SamplePartners(int rows, int seed)
{
    public const int UsualRows = 600;

    static readonly string[] Owners = ["Bu Ratna", "Pak Darto", "Mbak Sari", "Mas Joni", "Bu Aminah", "Pak Usman", "Bu Melur", "Cik Dayang", "Pak Bahar", "Bu Wiji", "Mak Odah", "Pak Syukri"];

    static readonly (string Name, string Activity)[] Trades =
    [
        ("Keripik Pisang", "membuat keripik pisang"), ("Kerupuk Udang", "Produksi krupuk udang & amplang"), ("Kopra", "jual beli kopra, kelapa bulat"), ("Pinang", "pengepul pinang kering"),
        ("Warung", "menjual sembako"), ("Warung Makan", "MENJUAL NASI, LAUK PAUK"), ("Konveksi", "menjahit seragam"), ("Penjahit", ""), ("Ikan Asin", "menjemur ikan asin"), ("Ayam Potong", "menjual ayam potong"),
        ("Laundry", "cuci setrika kiloan"), ("Bengkel", "servis motor"), ("Kue Basah", "kue basah pesanan"), ("Tempe", "membuat tempe"), ("Madu", "madu kelulut"), ("Kopi Liberika", "kopi bubuk liberika"),
        ("Batik", "membatik kain"), ("Es Kelapa", "menjual es kelapa muda"), ("Toko Pakaian", "jual baju"), ("Tambak", "tambak udang vaname"), ("Gorengan", "aneka gorengan"), ("Anyaman", "tikar pandan"),
        ("Telur", "ayam petelur"), ("Jamu", "jamu gendong"), ("Mebel", "lemari dan kursi dari kayu"), ("Pulsa", ""),
    ];

    static readonly string[] Districts = ["Tungkal Ilir", "Tungkal Ulu", "Pengabuan", "Betara", "Merlung", "Bram Itam", "Kuala Betara", "kec. Senyerang", "Seberang  Kota", "Batang Asam", "Tebing Tingi"];

    /// <summary>Semicolons, CRLF, as an Indonesian spreadsheet saves it.</summary>
    public void Write(Stream to, Action<int>? progress = null)
    {
        var chance = new Random(seed);
        using var text = new StreamWriter(to, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        text.WriteLine("Nama;Kegiatan;Kecamatan;Alamat;Omzet setahun;Tenaga Kerja;lat;lng");
        for (var no = 1; no <= rows; no++)
        {
            text.WriteLine(Row(chance, no));
            if (no % 1000 == 0) progress?.Invoke(no);
        }
    }

    static string Row(Random chance, int no)
    {
        var (name, activity) = Trades[chance.Next(Trades.Length)];
        var owner = Owners[chance.Next(Owners.Length)];
        string[] cells =
        [
            chance.Next(60) == 0 ? $"\"{name} \"\"{owner}\"\"\"" : $"{name} {owner}{(chance.Next(25) == 0 ? "'S" : "")}",
            chance.Next(5) == 0 ? "" : chance.Next(40) == 0 ? $"\"{activity}\r\ndan dijual\"" : activity.Length > 0 && chance.Next(50) == 0 ? $"{activity}\" enak" : activity,
            Districts[chance.Next(Districts.Length)], $"RT {chance.Next(1, 40)} nomor {no}",
            chance.Next(4) switch { 0 => $"{chance.Next(5, 90)} jt", 1 => $"Rp {chance.Next(5, 90)}.000.000", 2 => "", _ => $"{chance.Next(5, 90)}000000" },
            chance.Next(30) == 0 ? "dua" : chance.Next(1, 9).ToString(CultureInfo.InvariantCulture),
            $"-{(0.7 + chance.NextDouble()).ToString("0.000000", CultureInfo.InvariantCulture)}", (102.8 + chance.NextDouble()).ToString("0.000000", CultureInfo.InvariantCulture),
        ];
        return string.Join(';', cells);
    }
}
