using System.Text.Json;

namespace Semai.Tests.Generated;

public class OpenApiTests
{
    [Fact]
    public async Task The_description_of_the_api_is_the_approved_one() =>
        await Approved.AssertAsync("docs/openapi.v1.json", await DocumentAsync());

    [Fact]
    public async Task Every_operation_says_how_to_be_let_in_or_is_open()
    {
        using var document = JsonDocument.Parse(await DocumentAsync());

        Assert.StartsWith("3.1", document.RootElement.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.True(document.RootElement.GetProperty("components").GetProperty("securitySchemes").EnumerateObject().Any());
        Assert.All(document.RootElement.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject()), operation =>
            Assert.True(operation.Value.TryGetProperty("security", out _) || !operation.Value.GetProperty("responses").TryGetProperty("403", out _)));
    }

    static async Task<string> DocumentAsync()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        return await app.Stranger().Http.GetStringAsync("/openapi/v1.json");
    }
}
