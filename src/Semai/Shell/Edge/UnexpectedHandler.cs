using System.Security.Cryptography;
using Microsoft.AspNetCore.Diagnostics;

namespace Semai.Shell.Edge;

/// <summary>
/// A fault of the program: its full story goes to the log under a short reference, and the reader gets the reference.
/// What was typed comes back in the page, ready to be sent again.
/// </summary>
sealed class UnexpectedHandler(IProblemDetailsService problems, TimeProvider time, ILogger<UnexpectedHandler> log) : IExceptionHandler
{
    // No letters or digits that are mistaken for each other on the telephone.
    const string Alphabet = "ACDEFHJKMNPQRTUVWXY34679";

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var reference = $"{RandomNumberGenerator.GetString(Alphabet, 3)}-{RandomNumberGenerator.GetString(Alphabet, 3)}";
        log.LogError(exception, "Reference {Reference}: {Method} {Path} failed", reference, httpContext.Request.Method, httpContext.Request.Path.Value);

        httpContext.Response.StatusCode = StatusCodes.Status500InternalServerError;
        if (httpContext.Request.IsProgram())
            return await problems.TryWriteAsync(new()
            {
                HttpContext = httpContext,
                ProblemDetails = { Title = ShellWords.Broken, Extensions = { ["reference"] = reference } },
            });

        if (httpContext.OwnStopPage(StatusCodes.Status500InternalServerError) is { } own)
        {
            await own.ExecuteAsync(httpContext);
            return true;
        }

        await BrokenView.Of(reference, time.GetLocalNow(), httpContext.Request.Path + httpContext.Request.QueryString, Typed(httpContext.Request))
            .ExecuteAsync(httpContext);
        return true;
    }

    /// <summary>The fields of a form that had been read; never a file, a password or the token.</summary>
    static List<KeyValuePair<string, string>> Typed(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType) return [];

        try
        {
            return
            [
                .. from field in request.Form
                   where field.Key is not "__RequestVerificationToken" && !field.Key.Contains("password", StringComparison.OrdinalIgnoreCase)
                   from value in field.Value
                   select KeyValuePair.Create(field.Key, value ?? ""),
            ];
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return [];
        }
    }
}
