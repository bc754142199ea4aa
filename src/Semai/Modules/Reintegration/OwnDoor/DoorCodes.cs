using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>Numbers, one-time codes and PINs of doors: how they are made, typed and kept.</summary>
public static class DoorCodes
{
    /// <summary>No letter or digit that looks like another.</summary>
    const string Letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    const int GroupOf = 4;
    public const int NumberLength = 8;
    public const int CodeLength = 12;
    public const int PinLength = 6;

    /// <summary>How people make six digits of a birthday.</summary>
    static readonly string[] Birthdays = ["ddMMyy", "yyMMdd", "MMddyy", "MMyyyy", "yyyyMM"];

    static readonly PasswordHasher<PersonalDoor> Hasher = new();

    /// <summary>Compared with where no door has the number, so that the answer takes as long.</summary>
    static readonly string Nobody = Hash(NewCode());

    public static string NewNumber() => RandomNumberGenerator.GetString(Letters, NumberLength);

    public static string NewCode() => RandomNumberGenerator.GetString(Letters, CodeLength);

    /// <summary>As people type it: small letters, blanks and dashes do not matter.</summary>
    public static string Plain(string typed) => new([.. typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);

    /// <summary>PNG3-TUMB: in groups of four, as it is printed.</summary>
    public static string Written(string plain) => string.Join('-', plain.Chunk(GroupOf).Select(g => new string(g)));

    public static string Hash(string secret) => Hasher.HashPassword(null!, secret);

    /// <summary>One comparison, whether there is something to compare with or not.</summary>
    public static bool Matches(string? hash, string secret)
    {
        var matched = Hasher.VerifyHashedPassword(null!, hash ?? Nobody, secret) is not PasswordVerificationResult.Failed;
        return matched && hash is not null;
    }

    /// <summary>Six digits that are no row, no repetition and not the person's birthday.</summary>
    public static bool IsEasy(string pin, DateOnly? born)
    {
        if (pin.Distinct().Count() <= 2) return true;

        var steps = pin.Zip(pin.Skip(1), (a, b) => b - a).Distinct().ToList();
        if (steps is [1] or [-1] || pin[..3] == pin[3..]) return true;
        return born is { } day && Birthdays.Any(f => day.ToString(f, System.Globalization.CultureInfo.InvariantCulture) == pin);
    }
}
