namespace Semai.Modules.Reference;

/// <summary>
/// A class of the national business classification (KBLI). The same five digits mean different things in the
/// versions of 2020 and 2025, so a code is never kept without its version.
/// </summary>
public sealed class KbliClass
{
    public const int TitleMax = 400;

    /// <summary>2020 or 2025.</summary>
    public int Version { get; private init; }

    /// <summary>Five digits.</summary>
    public string Code { get; private init; }

    public string Title { get; private set; }

    public string Folded { get; private set; }

    KbliClass(int version, string code, string title, string folded)
    {
        (Version, Code, Title, Folded) = (version, code, title, folded);
    }

    public static KbliClass Of(int version, string code, string title) => new(version, code, title, Kernel.Folded.Of(title));

    /// <summary>True when the title is another than before.</summary>
    public bool Retitle(string title)
    {
        if (Title == title) return false;

        (Title, Folded) = (title, Kernel.Folded.Of(title));
        return true;
    }
}
