using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Semai.Modules.Access;

/// <summary>
/// What a machine of an organisation shows instead of a password, in the header <c>Authorization: Bearer …</c>.
/// It acts as one role at that organisation, from a day until it is revoked. Only a digest of the secret is kept.
/// </summary>
public sealed class ApiKey
{
    public const int NameMax = 100;

    /// <summary>So that a leaked key is recognised for what it is.</summary>
    public const string Mark = "semai_";

    public Id<ApiKey> Id { get; private init; }
    public Id<Organisation> OrganisationId { get; private init; }

    /// <summary>What it is for: "Aplikasi Diskoperindag".</summary>
    public string Name { get; private init; }

    public Role Role { get; private init; }
    public string Digest { get; private init; }
    public DateTime MadeAt { get; private init; }
    public string MadeBy { get; private init; }
    public DateTime? RevokedAt { get; private set; }

    ApiKey(Id<ApiKey> id, Id<Organisation> organisationId, string name, Role role, string digest, DateTime madeAt, string madeBy)
    {
        (Id, OrganisationId, Name, Role, Digest, MadeAt, MadeBy) = (id, organisationId, name, role, digest, madeAt, madeBy);
    }

    /// <summary>A new key with its secret, which is shown once and never again.</summary>
    public static (ApiKey Key, string Secret) Make(Organisation organisation, string name, Role role, Actor by, DateTime at)
    {
        var secret = Mark + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        return (new(Id<ApiKey>.New(at), organisation.Id, name, role, DigestOf(secret), at, by.Id), secret);
    }

    public void Revoke(DateTime at) => RevokedAt ??= at;

    /// <summary>A secret of 256 random bits needs no salt and no slow hash: it cannot be guessed from its digest.</summary>
    public static string DigestOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
