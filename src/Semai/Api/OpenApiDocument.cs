using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Scalar.AspNetCore;

namespace Semai.Api;

/// <summary>The description of <c>/api/v1</c> for the programs of other organisations, made from the program itself.</summary>
static class OpenApiDocument
{
    public const string Path = "/openapi/v1.json";
    public const string Reader = "/api";

    const string KeyScheme = "organisationKey";

    public static void AddApiDocument(this IServiceCollection services) => services.AddOpenApi("v1", o =>
    {
        o.ShouldInclude = api => api.RelativePath?.StartsWith("api/v1", StringComparison.Ordinal) == true;
        o.AddDocumentTransformer(Introduce);
        o.AddOperationTransformer(Secure);
        o.AddOperationTransformer(Group);
        o.AddSchemaTransformer(NameIds);
        o.CreateSchemaReferenceId = type => IsId(type.Type) ? null : NameOf(type.Type) ?? OpenApiOptions.CreateDefaultSchemaReferenceId(type);
    });

    public static void MapApiDocument(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        app.MapScalarApiReference(Reader, Present).AllowAnonymous();
    }

    /// <summary>The reader stays here: nothing on its page leads to the services of those who made it, or sends them anything.</summary>
    static void Present(ScalarOptions reader) => reader
        .WithTitle("Semai API").WithOpenApiRoutePattern(Path)
        .DisableDefaultFonts().DisableAgent().DisableMcp().DisableTelemetry().HideDeveloperTools().HideClientButton();

    static Task Introduce(Microsoft.OpenApi.OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancel)
    {
        document.Info = new()
        {
            Title = "Semai",
            Version = "v1",
            Description = "Everything that the pages do. Organisations call it with a key in the Authorization header.",
        };
        document.Servers = [];
        document.Components ??= new();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [KeyScheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "The key of an organisation." },
        };
        return Task.CompletedTask;
    }

    static Task Secure(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<IAllowAnonymous>().Any()) return Task.CompletedTask;

        operation.Security = [new() { [new OpenApiSecuritySchemeReference(KeyScheme, context.Document)] = [] }];
        operation.Responses ??= [];
        operation.Responses["401"] = new OpenApiResponse { Description = "No key, or one that is not known." };
        if (metadata.OfType<IAuthorizeData>().FirstOrDefault()?.Policy is { } permission)
            operation.Responses["403"] = new OpenApiResponse { Description = $"The key does not have the permission {permission}." };
        return Task.CompletedTask;
    }

    /// <summary>Acts stand under their module.</summary>
    static Task Group(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        var slice = context.Description.ActionDescriptor.EndpointMetadata.OfType<MethodInfo>().FirstOrDefault()?.DeclaringType;
        var module = slice?.Namespace?.Split('.').ElementAtOrDefault(2) ?? "Semai";
        context.Document!.Tags ??= new HashSet<OpenApiTag>();
        if (context.Document.Tags.All(t => t.Name != module)) context.Document.Tags.Add(new() { Name = module });
        operation.Tags = new HashSet<OpenApiTagReference> { new(module, context.Document) };
        return Task.CompletedTask;
    }

    /// <summary>An id of any kind is a UUID.</summary>
    static Task NameIds(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancel)
    {
        if (!IsId(context.JsonTypeInfo.Type)) return Task.CompletedTask;

        (schema.Type, schema.Format, schema.Properties) = (JsonSchemaType.String, "uuid", null);
        return Task.CompletedTask;
    }

    static bool IsId(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare.IsGenericType && bare.GetGenericTypeDefinition() == typeof(Id<>);
    }

    /// <summary>Slices call their records Row, Answer, Request; the document names them by the slice, so that they do not meet.</summary>
    static string? NameOf(Type type) =>
        type is { IsNested: true, IsGenericType: false, DeclaringType: { } slice } && type.Namespace?.StartsWith("Semai", StringComparison.Ordinal) == true
            ? slice.Name + type.Name
            : null;
}
