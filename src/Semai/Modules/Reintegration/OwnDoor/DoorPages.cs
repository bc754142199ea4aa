using Microsoft.AspNetCore.Components;
using Semai.Shell;
using Semai.Shell.Edge;

namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>Pages of a person's own door: kept by no browser and no proxy, so that Back shows nothing after leaving.</summary>
static class DoorPages
{
    public static IResult Show<TView>(object parameters, int status = StatusCodes.Status200OK) where TView : IComponent => new Unkept(Views.Show<TView>(parameters, status));

    sealed class Unkept(IResult page) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.KeepNowhere();
            return page.ExecuteAsync(httpContext);
        }
    }
}

/// <summary>What stops at the door stays at the door: its pages name no office and lead nowhere else.</summary>
sealed class DoorStops : IOwnStopPage
{
    public bool Serves(HttpRequest request) => DoorSession.Serves(request);

    public IResult Of(int status, string? said) => DoorPages.Show<DoorStopView>(new { Said = said ?? Words(status) }, status);

    static string Words(int status) => status switch
    {
        StatusCodes.Status404NotFound => Say(id: "Halaman ini tidak ada", en: "This page does not exist"),
        StatusCodes.Status403Forbidden => Say(id: "Halaman ini bukan untuk Anda", en: "This page is not for you"),
        >= StatusCodes.Status500InternalServerError => Say(id: "Sedang terganggu; coba lagi sebentar lagi", en: "Out of order; try again in a moment"),
        _ => Say(id: "Isian ini tidak dapat dibaca. Muat ulang, lalu kirim lagi", en: "What was sent cannot be read. Load the page again and send it once more"),
    };
}
