namespace Semai.Shell.Edge;

/// <summary>The page for an answer that is only a number: what happened, and where to go from here.</summary>
static class StopPages
{
    public static void UseStopPages(this IApplicationBuilder app) =>
        app.UseStatusCodePages(context => WriteAsync(context.HttpContext));

    public static async Task WriteAsync(HttpContext http)
    {
        var status = http.Response.StatusCode;
        if (http.Request.IsProgram())
        {
            await http.RequestServices.GetRequiredService<IProblemDetailsService>().TryWriteAsync(new() { HttpContext = http, ProblemDetails = { Status = status } });
            return;
        }

        if (http.OwnStopPage(status) is { } own)
        {
            await own.ExecuteAsync(http);
            return;
        }

        var forbidden = status is StatusCodes.Status403Forbidden ? http.RequestServices.GetService<IForbiddenPage>() : null;
        var page = forbidden is null ? Of(status) : await forbidden.OfAsync(http, http.RequestAborted);
        await page.ExecuteAsync(http);
    }

    static IResult Of(int status) => status switch
    {
        StatusCodes.Status404NotFound => StopView.Of(status, "map-question",
            Say(id: "Halaman ini tidak ada, atau bukan untuk lembaga Anda", en: "This page does not exist, or is not for your organisation"),
            Say(id: "Mungkin alamatnya salah ketik, atau perjanjian yang memberi akses sudah berakhir.", en: "The address may be mistyped, or the agreement that gave access has ended.")),
        StatusCodes.Status413PayloadTooLarge => StopView.Of(status, "file-text",
            Say(id: "Berkas ini terlalu besar", en: "This file is too large"),
            Say(id: "Tidak ada yang tersimpan. Bagi menjadi beberapa berkas, lalu kirim satu per satu.", en: "Nothing was saved. Split it into several files and send them one by one.")),
        StatusCodes.Status405MethodNotAllowed => StopView.Of(status, "map-question",
            Say(id: "Alamat ini tidak dapat dibuka dengan cara itu", en: "This address cannot be opened in that way"),
            Say(id: "Mulai lagi dari halaman yang memuat tombolnya.", en: "Start again from the page that has the button.")),
        _ => StopView.Of(status, "alert-circle",
            Say(id: "Isian ini tidak dapat dibaca", en: "What was sent cannot be read"),
            Say(
                id: "Tidak ada yang tersimpan. Kembali ke halaman isian, muat ulang, lalu kirim lagi. Halaman yang terbuka terlalu lama atau isian berisi huruf yang rusak tidak diterima.",
                en: "Nothing was saved. Go back to the form, load it again and send it once more. A page that was open too long, or text with broken characters, is not accepted.")),
    };
}

/// <summary>Addresses whose stops look otherwise, since they name no office and lead nowhere else. The module that owns them answers.</summary>
interface IOwnStopPage
{
    bool Serves(HttpRequest request);

    /// <param name="said">The sentence of a rule that said no; null where the number says it.</param>
    IResult Of(int status, string? said);
}

static class OwnStops
{
    /// <summary>Null where the address stops as any other does.</summary>
    public static IResult? OwnStopPage(this HttpContext http, int status, string? said = null) =>
        http.RequestServices.GetServices<IOwnStopPage>().FirstOrDefault(p => p.Serves(http.Request))?.Of(status, said);
}

/// <summary>Says what a reader may not do and whom to ask. The module that knows roles answers.</summary>
interface IForbiddenPage
{
    Task<IResult> OfAsync(HttpContext http, CancellationToken cancel);
}
