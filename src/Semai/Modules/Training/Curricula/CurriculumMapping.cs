using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Semai.Data;

namespace Semai.Modules.Training.Curricula;

public static class CurriculumDb
{
    extension(Db db)
    {
        public DbSet<Curriculum> Curricula => db.Set<Curriculum>();
    }
}

sealed class CurriculumMapping : IEntityTypeConfiguration<Curriculum>
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public void Configure(EntityTypeBuilder<Curriculum> builder)
    {
        builder.ToTable("curricula");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Code).HasMaxLength(Curriculum.CodeMax);
        builder.Property(c => c.Title).HasMaxLength(Curriculum.TitleMax);
        builder.Property(c => c.TitleEn).HasMaxLength(Curriculum.TitleMax);
        builder.Property(c => c.Summary).HasMaxLength(Curriculum.SummaryMax);
        builder.HasIndex(c => new { c.Code, c.Version }).IsUnique();

        // A published text is one immutable document; nothing ever asks the database for a piece of it.
        AsDocument(builder.Property(c => c.EntryConditions));
        AsDocument(builder.Property(c => c.Modules));
        AsDocument(builder.Property(c => c.Units));
        AsDocument(builder.Property(c => c.Materials));
    }

    static void AsDocument<T>(PropertyBuilder<IReadOnlyList<T>> property) => property.HasConversion(
        list => JsonSerializer.Serialize(list, Json),
        text => JsonSerializer.Deserialize<List<T>>(text, Json)!,
        new ValueComparer<IReadOnlyList<T>>((a, b) => ReferenceEquals(a, b), list => list.Count, list => list));
}
