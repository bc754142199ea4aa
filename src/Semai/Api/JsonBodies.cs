using System.Text.Json;
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
        o.SerializerOptions.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RequireWhatIsNotNullable, RefuseNul } };
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

    /// <summary>PostgreSQL keeps no NUL in a text, so nobody may send one (400).</summary>
    static void RefuseNul(JsonTypeInfo type)
    {
        if (type.Kind is JsonTypeInfoKind.Object)
        {
            var texts = type.Properties.Where(p => p.PropertyType == typeof(string)).Select(p => p.Get).OfType<Func<object, object?>>().ToList();
            if (texts.Count > 0) type.OnDeserialized = read => texts.ForEach(text => Refuse((string?)text(read)));
        }
        else if (type.Type.IsAssignableTo(typeof(IEnumerable<string>)))
        {
            type.OnDeserialized = read => { foreach (var text in (IEnumerable<string>)read) Refuse(text); };
        }
    }

    static void Refuse(string? text)
    {
        if (text?.Contains('\0') == true) throw new JsonException("A text holds a NUL character.");
    }
}
