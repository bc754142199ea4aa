using System.Reflection;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Semai.Data;

/// <summary>
/// One database, one unit of work. It knows no module: each module adds its own mappings and its own sets.
/// A subclass per engine exists only so that each keeps its own migrations.
/// </summary>
public abstract class Db(DbContextOptions options) : DbContext(options)
{
    /// <summary>Whose records this unit of work may read. Query filters obey it; nothing is open until it is set.</summary>
    public Scope Scope { get; set; } = Scope.Nothing;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(Db).Assembly);

        foreach (var filter in ScopeFilters())
            filter.Apply(modelBuilder, this);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();

        foreach (var id in StoredIds())
            configurationBuilder.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id.GetGenericArguments()));
    }

    /// <exception cref="Refusal">Someone else saved the same thing first, or the disk is full.</exception>
    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        foreach (var entry in ChangeTracker.Entries<IVersioned>().Where(e => e.State is EntityState.Modified))
            entry.Property(v => v.Version).CurrentValue++;

        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || IsDuplicateKey(e.InnerException))
        {
            throw DataRefusals.ChangedMeanwhile;
        }
        catch (DbUpdateException e) when (e.InnerException is Refusal || FullDisk.Is(e.InnerException))
        {
            throw DataRefusals.NoRoom;
        }
    }

    /// <summary>
    /// Several saves that stand or fall together, with no input or output to anyone but the database inside.
    /// On SQLite the work waits in line with every other writer.
    /// </summary>
    public virtual async Task<T> TogetherAsync<T>(Func<Task<T>> work, CancellationToken cancel)
    {
        if (Database.CurrentTransaction is not null) return await work();

        await using var transaction = await Database.BeginTransactionAsync(cancel);
        var done = await work();
        await transaction.CommitAsync(cancel);
        return done;
    }

    public Task TogetherAsync(Func<Task> work, CancellationToken cancel) =>
        TogetherAsync(async () => { await work(); return true; }, cancel);

    /// <summary>
    /// After thousands of rows came in at once: lets the engine count its tables anew. Until it has, it takes them for
    /// nearly empty and searches them from end to end.
    /// </summary>
    public Task TakeStockAsync(CancellationToken cancel) => Database.ExecuteSqlRawAsync("ANALYZE", cancel);

    internal abstract bool IsDuplicateKey(Exception? error);

    static IEnumerable<IScopeFilter> ScopeFilters() =>
        typeof(Db).Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IScopeFilter)))
            .Select(t => (IScopeFilter)Activator.CreateInstance(t, nonPublic: true)!);

    static IEnumerable<Type> StoredIds() =>
        from type in typeof(Db).Assembly.GetTypes()
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        let candidate = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType
        where candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(Id<>)
              && !candidate.ContainsGenericParameters
        group candidate by candidate into ids
        select ids.Key;

    sealed class IdConverter<T>() : ValueConverter<Id<T>, Guid>(id => id.Value, value => new(value));

    /// <summary>SQLite forgets a date's kind; PostgreSQL refuses a local one. Only UTC goes in, only UTC comes out.</summary>
    sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        at => at.Kind == DateTimeKind.Utc ? at : Refuse(at),
        at => DateTime.SpecifyKind(at, DateTimeKind.Utc))
    {
        static DateTime Refuse(DateTime at) => throw new ArgumentException($"{at:o} is not UTC.", nameof(at));
    }
}

/// <summary>
/// Puts a module's records under the reader's <see cref="Db.Scope"/>, as an EF query filter that reads
/// <c>db.Scope</c> anew for each unit of work. A record outside it is as good as not there: 404.
/// </summary>
interface IScopeFilter
{
    void Apply(ModelBuilder model, Db db);
}
