namespace Semai.Kernel;

/// <summary>
/// A rule said no. Nothing is broken: the caller may read <see cref="Exception.Message"/>,
/// and a machine may branch on <see cref="Rule"/>, which never changes once released.
/// Every refusal is a member of one module's catalogue (<c>…Refusals</c>).
/// </summary>
public sealed class Refusal(string rule, string message) : Exception(message)
{
    public string Rule { get; } = rule;
}
