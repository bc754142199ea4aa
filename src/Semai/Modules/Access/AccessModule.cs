namespace Semai.Modules.Access;

/// <summary>The module's table of contents: every address it answers.</summary>
public static class AccessModule
{
    public static void MapAccess(this IEndpointRouteBuilder app)
    {
        SignIn.Map(app);
        SignOut.Map(app);
        SwitchLanguage.Map(app);
        Home.Map(app);
        WhoAmI.Map(app);
    }
}
