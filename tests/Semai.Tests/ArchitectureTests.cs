using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using NetArchTest.Rules;
using Semai.Data.Postgres;
using Semai.Data.Sqlite;

namespace Semai.Tests;

/// <summary>The rules of the house, kept by tests. They read the compiled program, so no global using hides from them.</summary>
public class ArchitectureTests
{
    /// <summary>Who may use whom. Add an arrow here, on purpose, before you write the first using.</summary>
    static readonly Dictionary<string, string[]> Modules = new()
    {
        ["Reference"] = [],
        ["Access"] = [],
        ["Agreements"] = ["Access", "Reference"],
        ["Participants"] = ["Access", "Reference", "Agreements"],
        ["Training"] = ["Access", "Reference", "Agreements", "Participants"],
        ["Partners"] = ["Access", "Reference", "Agreements"],
        ["Placements"] = ["Access", "Reference", "Agreements", "Participants", "Training", "Partners"],
        ["Production"] = ["Access", "Reference", "Agreements", "Participants", "Training", "Partners", "Placements"],
        ["Reintegration"] = ["Access", "Reference", "Agreements", "Participants", "Training", "Partners", "Placements", "Production"],
        ["Insights"] = ["Access", "Reference", "Agreements", "Participants", "Training", "Partners", "Placements", "Production", "Reintegration"],
    };

    [Fact]
    public void The_kernel_leans_on_nothing() =>
        Lean(In("Semai.Kernel"), "Semai.Data", "Semai.Shell", "Semai.Sheets", "Semai.Modules", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore");

    [Fact]
    public void Sheets_are_read_without_the_web_the_database_or_any_module() =>
        Lean(In("Semai.Sheets"), "Semai.Data", "Semai.Shell", "Semai.Modules", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore");

    [Fact]
    public void Papers_are_laid_out_without_the_web_the_database_or_any_module_and_only_certificates_and_photographs_draw_besides()
    {
        Lean(In("Semai.Papers"), "Semai.Data", "Semai.Shell", "Semai.Sheets", "Semai.Modules", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore");
        Lean(
            In("Semai").And().DoNotResideInNamespaceStartingWith("Semai.Papers")
                .And().DoNotResideInNamespaceStartingWith("Semai.Modules.Training.Certificates.Paper").And().DoNotResideInNamespaceStartingWith("Semai.Modules.Production.Products"),
            "SkiaSharp", "HarfBuzzSharp");
    }

    [Fact]
    public void Data_and_shell_know_no_module()
    {
        Lean(In("Semai.Data"), "Semai.Shell", "Semai.Modules");
        Lean(In("Semai.Shell"), "Semai.Data", "Semai.Modules");
    }

    [Fact]
    public void Matching_knows_the_kernel_and_nothing_else_of_the_program()
    {
        Lean(In("Semai.Matching"), "Semai.Data", "Semai.Shell", "Semai.Modules", "Semai.Commands", "Semai.Api", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore");
        Lean(In("Semai").And().DoNotResideInNamespaceStartingWith("Semai.Matching").And().DoNotResideInNamespaceStartingWith("Semai.Commands").And()
            .DoNotResideInNamespaceStartingWith("Semai.Modules.Placements"), "Semai.Matching", "Google.OrTools");
    }

    [Fact]
    public void Modules_use_only_the_modules_the_map_allows()
    {
        foreach (var (module, allowed) in Modules)
            Lean(In($"Semai.Modules.{module}"), [.. Modules.Keys.Except([module, .. allowed]).Select(m => $"Semai.Modules.{m}")]);
    }

    [Fact]
    public void An_entity_knows_neither_the_web_nor_the_database() =>
        Lean(In("Semai.Modules").And().ImplementInterface(typeof(IVersioned)), "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore");

    [Fact]
    public void Every_engine_has_a_migration_for_the_whole_model()
    {
        using var sqlite = new SqliteDb(Options<SqliteDb>(SqliteDb.Use));
        using var postgres = new PostgresDb(Options<PostgresDb>(PostgresDb.Use));

        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(postgres.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Every_address_asks_for_a_permission_or_says_that_it_is_open()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);

        var silent = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Where(e => e.Metadata.GetMetadata<IAuthorizeData>()?.Policy is null && e.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(e => e.RoutePattern.RawText);

        Assert.Empty(silent.Except(["{**path:file}"])); // development's static files
    }

    static PredicateList In(string space) => Types.InAssembly(typeof(Program).Assembly).That().ResideInNamespaceStartingWith(space);

    static void Lean(PredicateList types, params string[] never) =>
        Assert.Empty(types.ShouldNot().HaveDependencyOnAny(never).GetResult().FailingTypeNames ?? []);

    static DbContextOptions<T> Options<T>(Action<DbContextOptionsBuilder, string> use) where T : DbContext
    {
        var options = new DbContextOptionsBuilder<T>();
        use(options, typeof(T) == typeof(SqliteDb) ? "Data Source=:memory:" : "Host=none");
        return options.Options;
    }
}
