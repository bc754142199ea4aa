using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;

namespace Semai.Shell.Edge;

/// <summary>What cannot be read as a request is the sender's mistake, whatever part of the program notices it first.</summary>
sealed class BadInputHandler : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (StatusOf(exception) is not { } status) return false;

        httpContext.Response.StatusCode = status;
        await StopPages.WriteAsync(httpContext);
        return true;
    }

    static int? StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        { InnerException: DbException { SqlState: NotAText or NotInEncoding } } => StatusCodes.Status400BadRequest,
        DbException { SqlState: NotAText or NotInEncoding } => StatusCodes.Status400BadRequest,
        _ => null,
    };

    // PostgreSQL keeps no NUL in a text: character_not_in_repertoire, untranslatable_character.
    const string NotAText = "22021";
    const string NotInEncoding = "22P05";
}
