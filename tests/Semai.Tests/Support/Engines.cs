using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Semai.Tests.Support;

public enum Engine { Sqlite, Postgres }

/// <summary>Runs a test once on every database the product supports. PostgreSQL is skipped where none is given; <c>./test</c> gives one.</summary>
public sealed class EachEngineAttribute : DataAttribute
{
    public static string? Postgres => Environment.GetEnvironmentVariable("SEMAI_TEST_POSTGRES");

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([
            new TheoryDataRow<Engine>(Engine.Sqlite),
            new TheoryDataRow<Engine>(Engine.Postgres) { Skip = Postgres is null ? "SEMAI_TEST_POSTGRES is not set" : null },
        ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
