using Microsoft.AspNetCore.Diagnostics;

namespace Semai.Shell.Edge;

/// <summary>A refusal that no form caught is 409: a page with its sentence, or, to a program, the rule's name to branch on.</summary>
sealed class RefusalHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not Refusal refusal) return false;

        httpContext.Response.StatusCode = StatusCodes.Status409Conflict;
        if (httpContext.Request.IsProgram())
            return await problems.TryWriteAsync(new()
            {
                HttpContext = httpContext,
                ProblemDetails = { Title = refusal.Message, Extensions = { ["rule"] = refusal.Rule } },
            });

        if (httpContext.OwnStopPage(StatusCodes.Status409Conflict, refusal.Message) is { } own)
        {
            await own.ExecuteAsync(httpContext);
            return true;
        }

        await StopView.Of(StatusCodes.Status409Conflict, "hand-stop", refusal.Message, Say(
            id: "Tidak ada yang berubah. Kembali ke halaman sebelumnya dan muat ulang untuk melihat keadaan terakhir.",
            en: "Nothing has changed. Go back to the page before and load it again to see how things stand.")).ExecuteAsync(httpContext);
        return true;
    }
}
