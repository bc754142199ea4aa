using Microsoft.AspNetCore.Identity;

namespace Semai.Modules.Access;

/// <summary>What the library of accounts says no to, said as this program's own refusals; its sentences are in <see cref="AccountWords"/>.</summary>
static class IdentityResults
{
    /// <exception cref="Refusal">It did not succeed.</exception>
    public static void MustSucceed(this IdentityResult result)
    {
        if (!result.Succeeded) throw new Refusal($"access.{result.Errors.First().Code}", string.Join(' ', result.Errors.Select(e => e.Description)));
    }
}
