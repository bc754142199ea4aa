using System.Net.Http.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Semai.Tests.Support;

/// <summary>A person at a page without script: opens addresses, fills a form, presses its button.</summary>
public sealed class Visitor(HttpClient http)
{
    public HttpClient Http => http;

    public async Task<Page> OpenAsync(string path) => await PageOf(await http.GetAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Fills and sends the page's form: the one whose action ends so, or the main part's only one.</summary>
    public async Task<Page> SubmitAsync(Page page, string? action, params (string Field, string Value)[] typed)
    {
        var form = FormOf(page, action);
        var fields = FieldsOf(form).Where(f => typed.All(t => t.Field != f.Key))
            .Concat(typed.Select(t => KeyValuePair.Create(t.Field, t.Value)));

        using var content = new FormUrlEncodedContent(fields);
        return await PageOf(await http.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content));
    }

    public Task<Page> SubmitAsync(Page page, params (string Field, string Value)[] typed) => SubmitAsync(page, null, typed);

    /// <summary>Sends a form with a file chosen in it.</summary>
    public async Task<Page> UploadAsync(Page page, string field, string fileName, byte[] file, params (string Field, string Value)[] typed)
    {
        var form = FormOf(page, null);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in FieldsOf(form).Where(f => f.Key != field && typed.All(t => t.Field != f.Key))
            .Concat(typed.Select(t => KeyValuePair.Create(t.Field, t.Value))))
            content.Add(new StringContent(value), name);
        content.Add(new ByteArrayContent(file), field, fileName);
        return await PageOf(await http.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content));
    }

    public async Task<int> PostWithoutTokenAsync(string path, params (string Field, string Value)[] typed)
    {
        using var content = new FormUrlEncodedContent(typed.ToDictionary(t => t.Field, t => t.Value));
        return (int)(await http.PostAsync(new Uri(path, UriKind.Relative), content)).StatusCode;
    }

    public Task<HttpResponseMessage> CallAsync(string path, object body) => http.PostAsJsonAsync(path, body);

    /// <summary>Signs in at the program's own door.</summary>
    public async Task<Page> SignInAsync(string userName, string password) =>
        await SubmitAsync(await OpenAsync("/sign-in"), ("userName", userName), ("password", password));

    static IHtmlFormElement FormOf(Page page, string? action) =>
        page.Html.QuerySelectorAll<IHtmlFormElement>(action is null ? "main form[method=post]" : "form[method=post]")
            .FirstOrDefault(f => action is null || f.GetAttribute("action")!.EndsWith(action, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"The page has no form {action}: {page.Html.Body?.TextContent}");

    static IEnumerable<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form)
    {
        foreach (var input in form.QuerySelectorAll<IHtmlInputElement>("input[name]"))
            if (input.Type is not ("checkbox" or "radio") || input.IsChecked)
                yield return new(input.Name!, input.Value);
        foreach (var select in form.QuerySelectorAll<IHtmlSelectElement>("select[name]"))
            yield return new(select.Name!, select.Value ?? "");
        foreach (var area in form.QuerySelectorAll<IHtmlTextAreaElement>("textarea[name]"))
            yield return new(area.Name!, area.Value);
    }

    static async Task<Page> PageOf(HttpResponseMessage response) =>
        new((int)response.StatusCode, response.Headers.Location?.OriginalString,
            new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync()));
}

public sealed record Page(int Status, string? RedirectsTo, IHtmlDocument Html)
{
    public string TextOf(string selector) => Html.QuerySelector(selector)?.TextContent.Trim() ?? "";

    /// <summary>Everything a person reads in the main part, with single spaces.</summary>
    public string Text => string.Join(' ', (Html.QuerySelector("main") ?? Html.Body!).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
