using System.CommandLine;

namespace Semai.Commands;

/// <summary>Files that come from elsewhere; each kind of file is a command of its own.</summary>
static class ImportCommand
{
    public static Command Create() => new("import", Say(id: "memasukkan berkas", en: "take in a file"))
    {
        ImportReference.Holidays(),
        ImportReference.Regions(),
        ImportReference.Kbli(),
        ImportReference.Rules(),
        ImportRoster.Create(),
        ImportPartners.Create(),
    };
}
