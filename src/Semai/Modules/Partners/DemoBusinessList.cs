using Semai.Modules.Reference;

namespace Semai.Modules.Partners;

/// <summary>A made-up business of the demonstration.</summary>
/// <param name="District">Code of the district in Tanjung Jabung Barat.</param>
/// <param name="Kbli">Class of the version of 2020.</param>
/// <param name="SalesMillion">Sales of a year, in millions of rupiah.</param>
sealed record DemoBusiness(string Name, string Owner, string Activity, string District, Sector Sector, string Kbli, long SalesMillion, int Workers);

/// <summary>Sixty businesses in the thirteen districts, every name invented.</summary>
static class DemoBusinessList
{
    public static readonly IReadOnlyList<DemoBusiness> All =
    [
        new("Keripik Melati Tungkal", "Melati Kusumawardani", "keripik pisang dan ubi", "15.06.02", Sector.HomeIndustry, "10794", 420, 4),
        new("Tempe Barokah Seberang", "Sugeng Prayitno", "tempe kedelai", "15.06.02", Sector.Farming, "10391", 310, 3),
        new("Kerupuk Udang Bahari", "Nurlela Hasanah", "kerupuk udang", "15.06.02", Sector.Fisheries, "10794", 680, 6),
        new("Jahit Rapi Patunas", "Erni Susilawati", "jahit pakaian pesanan", "15.06.02", Sector.HomeIndustry, "14120", 150, 2),
        new("Dapur Sari Kelapa", "Maimunah", "dodol dan wajik kelapa", "15.06.02", Sector.HomeIndustry, "10796", 260, 3),
        new("Bengkel Las Karya Sungai", "Taufik Ramadhan", "las pagar dan teralis", "15.06.02", Sector.Other, "25111", 540, 4),
        new("Kopi Liberika Kuala", "Haji Ambo Tuo", "sangrai dan giling kopi liberika", "15.06.02", Sector.Plantation, "10761", 960, 5),
        new("Ikan Asap Nelayan", "Rosmiati", "pengasapan ikan pari dan patin", "15.06.02", Sector.Fisheries, "10212", 380, 4),
        new("Roti Mekar Pagi", "Lim Swandi", "roti manis dan kue kering", "15.06.02", Sector.HomeIndustry, "10710", 1250, 9),
        new("Mebel Jati Rawa", "Sukirman", "lemari dan kursi kayu", "15.06.02", Sector.HomeIndustry, "31001", 890, 6),
        new("Sabun Serai Wangi", "Fitri Handayani", "sabun batang minyak kelapa", "15.06.02", Sector.HomeIndustry, "20231", 95, 2),
        new("Warung Makan Bu Tini", "Suhartini", "nasi campur dan pindang", "15.06.02", Sector.Other, "56102", 330, 3),
        new("Anyaman Pandan Lestari", "Salmah", "tikar dan tas pandan", "15.06.03", Sector.HomeIndustry, "16292", 120, 5),
        new("Kopra Putih Pengabuan", "Daeng Mattola", "kopra dan minyak kelapa", "15.06.03", Sector.Plantation, "10423", 1900, 11),
        new("Itik Petelur Parit Jaya", "Sumarno", "telur itik dan telur asin", "15.06.03", Sector.Livestock, "01465", 270, 2),
        new("Sayur Hijau Teluk Nilau", "Kasiyem", "kangkung, bayam, sawi", "15.06.03", Sector.Farming, "01131", 140, 2),
        new("Gula Merah Nipah", "Baharuddin", "gula merah dari nira nipah", "15.06.03", Sector.Plantation, "10722", 210, 3),
        new("Terasi Udang Rebon", "Hamidah", "terasi dan rebon kering", "15.06.03", Sector.Fisheries, "10291", 185, 3),
        new("Minyak Kelapa Sari Betara", "Zulkarnain", "minyak kelapa rumahan", "15.06.04", Sector.Plantation, "10423", 430, 4),
        new("Cabai Rawit Betara", "Ngatijo", "cabai dan tomat", "15.06.04", Sector.Farming, "01283", 175, 2),
        new("Pinang Kupas Bertuah", "Andi Baso", "kupas dan jemur pinang", "15.06.04", Sector.Plantation, "01299", 2100, 14),
        new("Kambing Etawa Mandiri", "Slamet Riyadi", "kambing potong dan susu", "15.06.04", Sector.Livestock, "01442", 320, 2),
        new("Batik Daun Nipah", "Wulan Permatasari", "batik tulis dan cap", "15.06.04", Sector.HomeIndustry, "13134", 240, 5),
        new("Madu Kelulut Betara", "Hendri Saputra", "madu kelulut", "15.06.04", Sector.Livestock, "01493", 110, 2),
        new("Karet Rakyat Merlung", "Parmin", "getah karet dan bokar", "15.06.05", Sector.Plantation, "01291", 2400, 8),
        new("Tahu Putih Merlung", "Wagimin", "tahu kedelai", "15.06.05", Sector.Farming, "10392", 360, 4),
        new("Jamur Tiram Merlung", "Dian Anggraini", "jamur tiram segar", "15.06.05", Sector.Farming, "01136", 130, 2),
        new("Bambu Hias Merlung", "Tugiman", "rak dan kurungan bambu", "15.06.05", Sector.HomeIndustry, "16291", 85, 2),
        new("Sapi Potong Rimba Jaya", "Suparjo", "penggemukan sapi", "15.06.06", Sector.Livestock, "01411", 1600, 3),
        new("Keripik Tempe Tebing", "Sri Mulyati", "keripik tempe", "15.06.06", Sector.Farming, "10794", 165, 3),
        new("Batako Kokoh Tebing", "Edi Suranto", "batako dan paving", "15.06.06", Sector.Other, "23951", 720, 7),
        new("Ayam Pedaging Sejahtera", "Purnomo", "ayam ras pedaging", "15.06.06", Sector.Livestock, "01461", 2800, 4),
        new("Lele Bioflok Batang Asam", "Arif Budiman", "lele kolam terpal", "15.06.07", Sector.Fisheries, "03221", 290, 2),
        new("Jahe Merah Suban", "Sutinah", "jahe merah dan kunyit", "15.06.07", Sector.Farming, "01285", 115, 2),
        new("Kompos Hijau Suban", "Marsudi", "pupuk kompos dari tandan kosong", "15.06.07", Sector.Farming, "20129", 340, 4),
        new("Telur Ayam Kampung Asri", "Rukmini", "telur dan bibit ayam kampung", "15.06.07", Sector.Livestock, "01464", 190, 2),
        new("Sirup Nanas Lubuk", "Yusnidar", "sirup dan selai nanas", "15.06.08", Sector.Farming, "10799", 105, 2),
        new("Gaharu Ukir Mendaluh", "Mat Rasyid", "ukiran kayu", "15.06.08", Sector.HomeIndustry, "16293", 160, 3),
        new("Nila Kolam Mendaluh", "Bambang Irawan", "nila dan mas kolam", "15.06.08", Sector.Fisheries, "03221", 225, 2),
        new("Sapu Lidi Rimbun", "Jumiati", "sapu lidi dan keranjang", "15.06.08", Sector.HomeIndustry, "16292", 60, 4),
        new("Tepung Mokaf Papalik", "Endang Lestari", "tepung singkong mokaf", "15.06.09", Sector.Farming, "10621", 275, 3),
        new("Bumbu Dapur Papalik", "Wahyuni", "bumbu pecel dan rendang", "15.06.09", Sector.Farming, "10772", 150, 3),
        new("Bibit Sawit Papalik", "Haryanto", "bibit sawit bersertifikat", "15.06.09", Sector.Plantation, "01262", 3200, 9),
        new("Udang Vaname Seberang", "Andi Rahman", "tambak udang vaname", "15.06.10", Sector.Fisheries, "03254", 5200, 8),
        new("Kelapa Parut Seberang", "Nuraini", "kelapa parut dan santan", "15.06.10", Sector.Plantation, "10773", 480, 5),
        new("Perahu Kayu Seberang", "Haji Saleng", "perahu kayu dan perbaikan", "15.06.10", Sector.Other, "30111", 870, 5),
        new("Ikan Asin Tanjung", "Hasnah", "ikan asin dan ebi", "15.06.10", Sector.Fisheries, "10211", 610, 6),
        new("Pinang Muda Bram Itam", "Ambo Asse", "pinang belah", "15.06.11", Sector.Plantation, "01299", 1750, 10),
        new("Nanas Goreng Bram Itam", "Sumiati", "keripik nanas", "15.06.11", Sector.Farming, "10313", 135, 3),
        new("Bebek Ungkep Bram Itam", "Titin Kartini", "bebek ungkep beku", "15.06.11", Sector.HomeIndustry, "10130", 280, 3),
        new("Kopi Bubuk Parit Gompong", "Rusli", "kopi bubuk liberika", "15.06.12", Sector.Plantation, "10761", 350, 3),
        new("Kerang Kupas Betara", "Jumriah", "kerang rebus dan kupas", "15.06.12", Sector.Fisheries, "10291", 245, 7),
        new("Kue Basah Ibu Nur", "Nurjanah", "kue basah pesanan", "15.06.12", Sector.HomeIndustry, "10792", 155, 3),
        new("Jaring Nelayan Kuala", "Usman", "jaring dan bubu", "15.06.12", Sector.Fisheries, "13941", 200, 3),
        new("Pangkas Rambut Rapi", "Ahmad Yani Saputra", "pangkas rambut", "15.06.12", Sector.Other, "96111", 70, 2),
        new("Padi Organik Senyerang", "Tumijan", "beras organik", "15.06.13", Sector.Farming, "01121", 520, 5),
        new("Mi Kuning Senyerang", "Acong Wijaya", "mi basah dan kering", "15.06.13", Sector.HomeIndustry, "10740", 640, 5),
        new("Sale Pisang Senyerang", "Kartinah", "sale pisang", "15.06.13", Sector.Farming, "10313", 125, 3),
        new("Batu Bata Tungkal Ulu", "Sarjono", "bata merah", "15.06.01", Sector.Other, "23921", 560, 9),
        new("Sawit Swadaya Tungkal Ulu", "Mulyadi", "kebun sawit rakyat", "15.06.01", Sector.Plantation, "01262", 16500, 22),
    ];
}
