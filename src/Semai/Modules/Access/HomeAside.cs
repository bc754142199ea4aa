using Microsoft.AspNetCore.Components;

namespace Semai.Modules.Access;

/// <summary>A section in the right column of the home page: what is good to know today.</summary>
/// <param name="Order">Today's classes 10, progress of commitments 20, …</param>
/// <param name="Body">A view of the module, made by <see cref="Of{TView}"/>.</param>
/// <param name="Href">Where the whole is.</param>
/// <param name="Sentence">For the line under the title: "Tiga kelas berjalan hari ini."</param>
public sealed record HomeAside(int Order, string Title, RenderFragment Body, string? Href = null, string? LinkText = null, string? Sentence = null)
{
    /// <summary>A view with its parameters, as <c>Views.Show</c> takes them.</summary>
    public static RenderFragment Of<TView>(params (string Name, object? Value)[] parameters) where TView : IComponent => builder =>
    {
        builder.OpenComponent<TView>(0);
        foreach (var (name, value) in parameters) builder.AddComponentParameter(1, name, value);
        builder.CloseComponent();
    };
}

/// <summary>A module's part of the right column; null where this reader has nothing to see there. Register it as scoped.</summary>
public interface IHomeAside
{
    Task<HomeAside?> OfAsync(Standing standing, CancellationToken cancel);
}
