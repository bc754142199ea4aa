namespace Semai.Modules.Training.Certificates;

/// <summary>Words from which a stranger would learn where somebody was trained. None may be printed on a certificate.</summary>
public static class PrisonWords
{
    public static IReadOnlySet<string> All { get; } = new HashSet<string>
    {
        "lapas", "lpka", "rutan", "bapas", "penjara", "tahanan", "narapidana", "napi", "wbp", "binaan", "pemasyarakatan", "ditjenpas",
        "kalapas", "karutan", "giatja", "binadik", "prison", "inmate", "inmates", "prisoner", "correctional", "corrections",
    };

    public static bool In(string? text) => Folded.Of(text).Split(' ').Any(All.Contains);
}
