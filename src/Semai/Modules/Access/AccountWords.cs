using Microsoft.AspNetCore.Identity;

namespace Semai.Modules.Access;

/// <summary>What the keeper of accounts reads when a name or a password does not do.</summary>
sealed class AccountWords : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) => Say("password-too-short",
        id: $"Kata sandi terlalu pendek; sedikitnya {length} huruf.",
        en: $"The password is too short; at least {length} characters.");

    public override IdentityError InvalidUserName(string? userName) => Say("unfit-name",
        id: $"Nama pengguna \"{userName}\" tidak dapat dipakai: huruf, angka, titik, tanda hubung, dan garis bawah saja.",
        en: $"The user name \"{userName}\" cannot be used: letters, digits, dots, hyphens and underscores only.");

    public override IdentityError DuplicateUserName(string userName) => Say("name-taken",
        id: $"Nama pengguna \"{userName}\" sudah dipakai.",
        en: $"The user name \"{userName}\" is taken.");

    static IdentityError Say(string code, string id, string en) => new() { Code = code, Description = Bahasa.Say(id, en) };
}
