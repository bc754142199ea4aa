using System.Text.Json;
using Semai.Data;

namespace Semai.Modules.Training.Curricula;

/// <summary>The curricula that come with the program, one file each.</summary>
public static class ShippedCurricula
{
    const string Folder = "Semai.Modules.Training.Curricula.Shipped.";

    public static IReadOnlyList<CurriculumText> Texts { get; } =
    [
        .. from name in typeof(ShippedCurricula).Assembly.GetManifestResourceNames()
           where name.StartsWith(Folder, StringComparison.Ordinal)
           orderby name
           select Read(name),
    ];

    /// <summary>Publishes what is not there yet. A second run changes nothing; a new version closes the one before.</summary>
    public static async Task LoadAsync(Db db, TimeProvider time, CancellationToken cancel)
    {
        var known = await db.Curricula.ToListAsync(cancel);
        foreach (var text in Texts.OrderBy(t => t.Version).Where(t => !known.Exists(k => k.Code == t.Code && k.Version >= t.Version)))
        {
            known.Find(k => k.Code == text.Code && k.Until is null)?.Close(text.From.AddDays(-1));
            var curriculum = Curriculum.Publish(text, time.Now);
            known.Add(curriculum);
            db.Add(curriculum);
        }

        await db.SaveChangesAsync(cancel);
    }

    static CurriculumText Read(string name)
    {
        using var file = typeof(ShippedCurricula).Assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<CurriculumText>(file, CurriculumMapping.Json)!;
    }
}
