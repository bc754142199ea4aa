using System.Security.Cryptography;
using Semai.Data;

namespace Semai.Tests.Data;

public class VaultTests
{
    static readonly byte[] One = [.. Enumerable.Repeat((byte)1, 32)];
    static readonly byte[] Two = [.. Enumerable.Repeat((byte)2, 32)];

    [Fact]
    public void What_is_sealed_opens_again_and_never_looks_twice_the_same()
    {
        var vault = new Vault(One);

        var (first, second) = (vault.Seal("1506111109664399", "nik:a"), vault.Seal("1506111109664399", "nik:a"));

        Assert.Equal("1506111109664399", vault.Open(first, "nik:a"));
        Assert.NotEqual(first, second);
        Assert.DoesNotContain("1506111109664399", first, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sealed_text_moved_to_another_person_does_not_open() =>
        Assert.ThrowsAny<CryptographicException>(() => new Vault(One).Open(new Vault(One).Seal("x", "nik:a"), "nik:b"));

    [Fact]
    public void A_new_key_seals_and_the_old_one_still_opens()
    {
        var (old, rotated) = (new Vault(One).Seal("korban", "nik:a"), new Vault(Two, One));

        Assert.Equal("korban", rotated.Open(old, "nik:a"));
        Assert.ThrowsAny<CryptographicException>(() => new Vault(One).Open(rotated.Seal("korban", "nik:a"), "nik:a"));
        Assert.Contains(new Vault(One).BlindIndex("korban", "nik"), rotated.BlindIndexes("korban", "nik"));
    }

    [Fact]
    public void A_blind_index_is_the_same_for_the_same_text_and_purpose_only()
    {
        var vault = new Vault(One);

        Assert.Equal(vault.BlindIndex("a", "nik"), vault.BlindIndex("a", "nik"));
        Assert.NotEqual(vault.BlindIndex("a", "nik"), vault.BlindIndex("b", "nik"));
        Assert.NotEqual(vault.BlindIndex("a", "nik"), vault.BlindIndex("a", "phone"));
        Assert.NotEqual(vault.BlindIndex("a", "nik"), new Vault(Two).BlindIndex("a", "nik"));
    }
}
