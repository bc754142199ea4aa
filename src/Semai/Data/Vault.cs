using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Semai.Data;

/// <summary>
/// Seals short text before it is stored: identity numbers, offences, risk, health. AES-256-GCM; a sealed text reads
/// <c>v1:KEY:BASE64</c> where KEY names the key, so that keys may change while old text still opens. The first key
/// seals; every key opens.
/// </summary>
/// <remarks>
/// Keys come from the setting <c>Semai:VaultKey</c> (base64 of 32 bytes; several with commas between), else from
/// <c>keys/vault.key</c> in the data folder, made at first use and readable by its owner alone. Whoever loses it loses
/// what it sealed: it belongs in the backup, apart from the database. Several web nodes must share it.
/// </remarks>
public sealed class Vault
{
    const string Format = "v1";
    const int NonceSize = 12;
    const int TagSize = 16;

    readonly Key[] _keys;

    public Vault(params byte[][] keys) => _keys = [.. keys.Select(k => new Key(k))];

    /// <summary>Seals a text so that it opens only for the same purpose.</summary>
    /// <param name="purpose">What and whose it is, such as <c>nik:…id…</c>; a sealed text moved to another row does not open.</param>
    public string Seal(string text, string purpose)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var bytes = new byte[NonceSize + plain.Length + TagSize];
        var box = new Box(bytes);
        RandomNumberGenerator.Fill(box.Nonce);
        using var aes = new AesGcm(_keys[0].Sealing, TagSize);
        aes.Encrypt(box.Nonce, plain, box.Cipher, box.Tag, Encoding.UTF8.GetBytes(purpose));
        return $"{Format}:{_keys[0].Name}:{Convert.ToBase64String(bytes)}";
    }

    /// <exception cref="CryptographicException">Another purpose, another key, or the text was changed.</exception>
    public string Open(string seal, string purpose)
    {
        if (seal.Split(':') is not [Format, var name, var text] || _keys.FirstOrDefault(k => k.Name == name) is not { } key)
            throw new CryptographicException("Sealed with a key that is not here.");

        var box = new Box(Convert.FromBase64String(text));
        var plain = new byte[box.Cipher.Length];
        using var aes = new AesGcm(key.Sealing, TagSize);
        aes.Decrypt(box.Nonce, box.Cipher, box.Tag, plain, Encoding.UTF8.GetBytes(purpose));
        return Encoding.UTF8.GetString(plain);
    }

    /// <summary>The same for the same text, and tells nothing else about it: to find a sealed text again, or its double.</summary>
    /// <param name="purpose">Of the column, such as <c>nik</c>.</param>
    public string BlindIndex(string text, string purpose) => _keys[0].Blind(text, purpose);

    /// <summary>The blind index under every key, for a search while keys are changing.</summary>
    public IReadOnlyList<string> BlindIndexes(string text, string purpose) => [.. _keys.Select(k => k.Blind(text, purpose))];

    /// <summary>The keys of this installation; makes the first where there is none.</summary>
    internal static Vault Of(DataFolder folder, IConfiguration settings)
    {
        var written = settings["Semai:VaultKey"] is { Length: > 0 } set ? set.Split(',') : File.ReadAllLines(KeyFile(folder));
        return new([.. written.Select(k => k.Trim()).Where(k => k is not "").Select(Convert.FromBase64String)]);
    }

    static string KeyFile(DataFolder folder)
    {
        var path = folder.File("keys/vault.key");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var file = new StreamWriter(path, options);
            file.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        }
        catch (IOException) when (File.Exists(path))
        {
            // Made before, or by another process a moment ago.
        }

        return path;
    }

    /// <summary>Nonce, cipher and tag, one after another in one array.</summary>
    readonly ref struct Box(byte[] all)
    {
        public Span<byte> Nonce => all.AsSpan(0, NonceSize);
        public Span<byte> Cipher => all.AsSpan(NonceSize, all.Length - NonceSize - TagSize);
        public Span<byte> Tag => all.AsSpan(all.Length - TagSize);
    }

    /// <summary>One master key and what is derived from it; the master itself is used for nothing.</summary>
    sealed class Key
    {
        readonly byte[] _master;
        readonly ConcurrentDictionary<string, byte[]> _blinding = []; // a roster asks for thousands of the same purpose

        public Key(byte[] master)
        {
            if (master.Length != 32) throw new ArgumentException("A vault key has 32 bytes.");
            _master = master;
            Sealing = Derive("semai.seal");
            Name = Convert.ToHexStringLower(Derive("semai.name"))[..8];
        }

        public string Name { get; }

        public byte[] Sealing { get; }

        public string Blind(string text, string purpose) =>
            $"{Name}.{Convert.ToBase64String(HMACSHA256.HashData(_blinding.GetOrAdd(purpose, p => Derive($"semai.blind.{p}")), Encoding.UTF8.GetBytes(text)))}";

        byte[] Derive(string use) => HKDF.DeriveKey(HashAlgorithmName.SHA256, _master, 32, info: Encoding.UTF8.GetBytes(use));
    }
}
