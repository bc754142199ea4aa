using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Semai.Api;

/// <summary>How JSON is read and written: enums by name; what is not nullable must be there (400), what is nullable may be left out.</summary>
static class JsonBodies
{
    public static void AddJsonBodies(this IServiceCollection services) => services.ConfigureHttpJsonOptions(o =>
    {
        o.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
        o.SerializerOptions.RespectNullableAnnotations = true;
        o.SerializerOptions.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RequireWhatIsNotNullable } };
    });

    static void RequireWhatIsNotNullable(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.AssociatedParameter is { HasDefaultValue: false, IsNullable: false } parameter
                && Nullable.GetUnderlyingType(parameter.ParameterType) is null)
                property.IsRequired = true;
        }
    }
}
