using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Modules.Access;
using Semai.Modules.Partners.Reading;
using Semai.Shell;

namespace Semai.Modules.Partners;

/// <summary>One business: what it is, how far its vetting is, its papers, its capacity, and what to do next.</summary>
public static class ShowBusiness
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/partners/{id:guid}", Show).RequireAuthorization(PartnerPermissions.Read);
        app.MapGet("/api/v1/partners/{id:guid}", Call).RequireAuthorization(PartnerPermissions.Read);
    }

    static async Task<IResult> Show(Id<Business> id, BusinessFiles files, Standing standing, TimeProvider time, IEnumerable<IBusinessPart> parts, CancellationToken cancel)
    {
        if (await files.FindAsync(id, cancel) is not { } file) return TypedResults.NotFound();

        var more = new List<Microsoft.AspNetCore.Components.RenderFragment>();
        foreach (var part in parts.OrderBy(p => p.Order))
            if (await part.ShowAsync(file, cancel) is { } shown) more.Add(shown);
        return Views.Show<ShowBusinessView>(new { File = file, Standing = standing, Today = time.Today, Parts = more });
    }

    static async Task<Results<Ok<BusinessFile>, NotFound>> Call(Id<Business> id, BusinessFiles files, CancellationToken cancel) =>
        await files.FindAsync(id, cancel) is { } file ? TypedResults.Ok(file) : TypedResults.NotFound();
}

/// <summary>A section that mentors, offers or another part puts on a business's page; null where it has nothing to show. Register it as scoped.</summary>
public interface IBusinessPart
{
    /// <summary>Its place among the parts, the least first.</summary>
    int Order { get; }

    Task<Microsoft.AspNetCore.Components.RenderFragment?> ShowAsync(BusinessFile file, CancellationToken cancel);
}
