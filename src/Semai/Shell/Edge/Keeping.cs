namespace Semai.Shell.Edge;

static class Keeping
{
    /// <summary>For what shall not lie about on a shared computer: no browser and no proxy keeps this answer.</summary>
    public static void KeepNowhere(this HttpResponse response) => response.Headers.CacheControl = "no-cache, no-store";
}
