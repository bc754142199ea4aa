using Microsoft.AspNetCore.Diagnostics;

namespace Semai.Shell;

/// <summary>A refusal that reaches the edge is 409 with the rule's name, so that a client can branch on it.</summary>
sealed class RefusalHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not Refusal refusal) return false;

        httpContext.Response.StatusCode = StatusCodes.Status409Conflict;
        return await problems.TryWriteAsync(new()
        {
            HttpContext = httpContext,
            ProblemDetails = { Title = refusal.Message, Extensions = { ["rule"] = refusal.Rule } },
        });
    }
}
