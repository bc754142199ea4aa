using System.Text;
using Semai.Modules.Production.Bank;

namespace Semai.Tests.Modules.Production.Bank;

/// <summary>Statements as banks write them.</summary>
public class StatementReaderTests
{
    static readonly DateOnly Today = new(2026, 4, 30);

    [Fact]
    public void Debit_and_credit_columns_day_first_with_opening_and_totals() => Assert.Equal(
        [(new DateOnly(2026, 4, 3), "Setor PP/2026/0001", 1_500_000L, 2_500_000L), (new(2026, 4, 13), "Biaya adm", -10_000L, 2_490_000L)],
        Read("""
            Bank Daerah;;;;
            Rekening;123;;;
            Tanggal;Keterangan;Debet;Kredit;Saldo
            ;Saldo awal;;;1.000.000,00
            03/04/2026;Setor PP/2026/0001;0,00;1.500.000,00;2.500.000,00
            13/04/2026;Biaya adm;10.000,00;;2.490.000,00
            Total;;10.000,00;1.500.000,00;
            """));

    [Fact]
    public void One_column_with_DB_and_CR_the_latest_first() => Assert.Equal(
        [(new DateOnly(2026, 4, 1), "masuk", 200_000L, 200_000L), (new(2026, 4, 2), "keluar", -50_000L, 150_000L)],
        Read("""
            Tgl,Uraian,Mutasi,D/K,Saldo
            02-04-2026 10:15:00,keluar,"50,000.00",DB,"150,000.00"
            01 Apr 2026,masuk,"200,000.00",CR,"200,000.00"
            """));

    [Fact]
    public void Cents_are_rounded_so_that_the_sum_stays_right()
    {
        var lines = Read("""
            Tanggal;Keterangan;Debit;Kredit;Saldo
            01/04/2026;a;;100,60;100,60
            02/04/2026;b;;0,30;100,90
            03/04/2026;c;;0,20;101,10
            """);

        Assert.Equal([100L, 1L], lines.Select(l => l.Amount));
        Assert.Equal(101, lines[^1].Balance);
    }

    [Theory]
    [InlineData("01/04/2026;a;;100;100\n02/04/2026;b;;50;151", "Baris 3: saldo 151 tidak sesuai: 100 dan 50 menjadi 150")]
    [InlineData("01/04/2026;a;;100;100\n04/25/2026;b;;50;150", "Baris 3: tanggal “04/25/2026” tidak terbaca")]
    [InlineData("01/04/2026;a;;100;100\n01/05/2026;b;;50;150", "Baris 3: 1 Mei 2026 belum tiba")]
    [InlineData("01/04/2026;a;;100;100\n02/04/2026;b;;0;100", "Baris 3: jumlahnya kosong atau nol")]
    [InlineData("01/04/2026;a;;100;100\n02/04/2026;b;;50;", "Baris 3: saldonya tidak terbaca")]
    [InlineData("01/04/2026;a;;100;100\n03/04/2026;b;;50;150\n02/04/2026;c;;50;200", "Baris 4: 2 April 2026 lebih awal")]
    public void What_is_unsound_is_named_by_its_line(string lines, string says) =>
        Assert.Contains(says, Assert.Throws<Refusal>(() => Read("Tanggal;Keterangan;Debit;Kredit;Saldo\n" + lines)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("halo dunia", "bank.no-columns")]
    [InlineData("Tanggal;Keterangan;Debit;Kredit;Saldo\n", "bank.no-lines")]
    public void What_is_no_statement_is_refused(string file, string rule) => Assert.Equal(rule, Assert.Throws<Refusal>(() => Read(file)).Rule);

    static List<(DateOnly On, string Text, long Amount, long Balance)> Read(string file) =>
        [.. StatementReader.Read(Encoding.UTF8.GetBytes(file), "koran.csv", Today).Select(l => (l.On, l.Text, l.Amount, l.Balance))];
}
