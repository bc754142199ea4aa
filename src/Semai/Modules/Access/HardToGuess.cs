using Microsoft.AspNetCore.Identity;

namespace Semai.Modules.Access;

/// <summary>A password must take long to guess, by estimate (zxcvbn); rules about digits and capitals only make it hard to remember.</summary>
sealed class HardToGuess : IPasswordValidator<Account>
{
    /// <summary>Of 4: more than 10⁸ guesses.</summary>
    const int LeastScore = 3;

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var estimate = Zxcvbn.Zxcvbn.MatchPassword(password ?? "", [user.UserName ?? "", user.DisplayName, "semai"]);
        return Task.FromResult(estimate.Score >= LeastScore
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityError { Code = "too-easy", Description = AccessRefusals.PasswordTooEasy.Message }));
    }
}
