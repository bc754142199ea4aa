namespace Semai.Tests.Support;

/// <summary>Data for development that lies beside the repository and is not part of it.</summary>
static class Shared
{
    /// <summary>Null where it is absent.</summary>
    public static string? File(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared", "data", name) is var path && System.IO.File.Exists(path)) return path;
        return null;
    }
}
