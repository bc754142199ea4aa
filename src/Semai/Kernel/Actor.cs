namespace Semai.Kernel;

/// <summary>Who is doing this: a signed-in person, a key of an organisation, or a named job. Kept with every act.</summary>
/// <param name="Id">The account's id, or <c>key:…</c>, or <c>job:…</c>; at most 60 characters.</param>
/// <param name="Name">As it is printed in histories; at most 200 characters.</param>
public sealed record Actor(string Id, string Name)
{
    public const int IdMax = 60;
    public const int NameMax = 200;

    public static readonly Actor Nobody = new("nobody", "");

    /// <summary>The program itself, acting for nobody who is signed in.</summary>
    public static Actor Job(string name) => new($"job:{name}", name);
}
