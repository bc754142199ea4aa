namespace Semai.Modules.Training.Certificates;

/// <summary>
/// Where the public reaches this installation: the setting <c>Semai:PublicAddress</c>, else the address of the request.
/// It is printed on paper, so an installation behind a proxy sets it.
/// </summary>
public sealed class PublicAddress(IConfiguration settings, IHttpContextAccessor http)
{
    public string Of(string path) => (settings["Semai:PublicAddress"]?.TrimEnd('/') ?? Asked) + path;

    string Asked => http.HttpContext?.Request is { } request ? $"{request.Scheme}://{request.Host}" : "";
}
