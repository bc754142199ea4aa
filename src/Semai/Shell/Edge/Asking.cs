namespace Semai.Shell.Edge;

/// <summary>Who asks: a person at a page, or a program.</summary>
static class Asking
{
    public static bool IsProgram(this HttpRequest request) =>
        request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments("/openapi");
}
