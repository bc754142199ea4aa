using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace Semai.Shell;

/// <summary>
/// What a person typed, and what is wrong with it. Reading a field gives a typed value and, where it does
/// not parse, notes a problem beside it; the page then shows the same text back with the problems (422).
/// </summary>
public sealed class Form
{
    readonly Dictionary<string, string[]> _typed;
    readonly Dictionary<string, string> _problems = [];

    Form(Dictionary<string, string[]> typed) => _typed = typed;

    public static Form Blank => new([]);

    /// <summary>A form filled ahead, as for changing what is there.</summary>
    public static Form Of(params (string Field, object? Value)[] filled) =>
        new(filled.ToDictionary(f => f.Field, f => new[] { TextOf(f.Value) }));

    /// <summary>A form filled ahead where fields may stand more than once, such as ticked boxes.</summary>
    public static Form Filled(IEnumerable<(string Field, string[] Values)> filled) => new(filled.ToDictionary(f => f.Field, f => f.Values));

    /// <summary>What was posted, or, for the filters of a list, what the address says.</summary>
    /// <exception cref="BadHttpRequestException">It holds a NUL, which no person types and no database keeps.</exception>
    public static Form Read(IEnumerable<KeyValuePair<string, StringValues>> sent) =>
        new(sent.ToDictionary(f => f.Key, f => f.Value.Select(Clean).ToArray()));

    public bool IsSound => _problems.Count == 0 && Refusal is null;

    public int Status => IsSound ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;

    /// <summary>Field and sentence, in the order in which they were found, for the summary above the form.</summary>
    public IReadOnlyCollection<KeyValuePair<string, string>> Problems => _problems;

    public string Typed(string field) => _typed.GetValueOrDefault(field) is [.., var last] ? last : "";

    /// <summary>Every value of a field that stands more than once, such as ticked boxes.</summary>
    public IReadOnlyList<string> AllTyped(string field) => _typed.GetValueOrDefault(field) ?? [];

    /// <summary>The names of all fields that were sent.</summary>
    public IEnumerable<string> Fields => _typed.Keys;

    public string? Problem(string field) => _problems.GetValueOrDefault(field);

    /// <summary>The problem of the whole form: a rule refused the act.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Does the act where what was typed is sound. A refusal becomes the form's own problem. True when done.</summary>
    public async Task<bool> TryAsync(Func<Task> act)
    {
        if (!IsSound) return false;

        try
        {
            await act();
            return true;
        }
        catch (Refusal refusal)
        {
            Refusal = refusal.Message;
            return false;
        }
    }

    /// <summary>A day that exists, as a date box sends it (2025-10-08) or as people type it (08/10/2025).</summary>
    public DateOnly Date(string field) =>
        DateOnly.TryParseExact(Typed(field), ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Note(field, Typed(field) is "" ? Say(id: "Isi tanggalnya.", en: "Enter the date.") : Say(id: "Isi tanggal yang ada di kalender.", en: "Enter a date that exists."), default(DateOnly));

    public DateOnly? DateOrNone(string field) => Typed(field) is "" ? null : Date(field);

    public TimeOnly Hour(string field) =>
        TimeOnly.TryParseExact(Typed(field).Replace('.', ':'), ["HH:mm", "H:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour)
            ? hour
            : Note(field, Say(id: "Isi jam, misalnya 08.00.", en: "Enter a time, such as 08.00."), default(TimeOnly));

    public string Text(string field, int max) => Typed(field) switch
    {
        "" => Note(field, Say(id: "Belum diisi.", en: "This is empty."), ""),
        { Length: var length } when length > max => Note(field, Say(id: $"Paling banyak {max} huruf.", en: $"At most {max} characters."), ""),
        var text => text,
    };

    public string? TextOrNone(string field, int max) => Typed(field) is "" ? null : Text(field, max);

    public int Whole(string field, int least, int most) =>
        int.TryParse(Typed(field), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : Note(field, most == int.MaxValue
                ? Say(id: $"Isi angka, paling sedikit {least}.", en: $"Enter a number, {least} at least.")
                : Say(id: $"Isi angka dari {least} sampai {Written.Number(most)}.", en: $"Enter a number from {least} to {Written.Number(most)}."), least);

    /// <summary>Whole rupiah above nought, as people write them: 1.500.000, Rp 1.500.000, 1,5 juta.</summary>
    public long Rupiah(string field) =>
        RupiahReader.Read(Typed(field)) is { } amount and > 0
            ? amount
            : Note(field, Say(id: "Isi jumlah di atas nol, misalnya 1.500.000 atau 1,5 juta.", en: "Enter an amount above nought, such as 1.500.000 or 1,5 juta."), 0L);

    /// <summary>What the page put into the form to tell one sending from another, so that a button pressed twice acts once.</summary>
    public Guid Once() => Guid.TryParse(Typed("once"), out var once)
        ? once
        : Note("once", Say(id: "Muat ulang halaman, lalu kirim lagi.", en: "Load the page again, then send it once more."), Guid.Empty);

    /// <summary>Those of a list that are ticked; what is no id is noted beside the field.</summary>
    public IReadOnlyList<Id<T>> AllChosen<T>(string field) =>
    [
        .. AllTyped(field).Where(t => t is not "").Distinct().Select(t => Id<T>.TryParse(t, null, out var id)
            ? id
            : Note(field, Say(id: "Pilih dari daftar.", en: "Choose from the list."), default(Id<T>))),
    ];

    public Id<T> Chosen<T>(string field) =>
        Id<T>.TryParse(Typed(field), null, out var id)
            ? id
            : Note(field, Say(id: "Pilih salah satu.", en: "Choose one."), default(Id<T>));

    public TEnum Choice<TEnum>(string field) where TEnum : struct, Enum =>
        Enum.TryParse<TEnum>(Typed(field), out var choice) && Enum.IsDefined(choice)
            ? choice
            : Note(field, Say(id: "Pilih salah satu.", en: "Choose one."), default(TEnum));

    /// <summary>Days of the week, ticked one by one; at least one.</summary>
    public IReadOnlyList<DayOfWeek> Weekdays(string field)
    {
        DayOfWeek[] days = [.. AllTyped(field).Where(d => Enum.TryParse<DayOfWeek>(d, out _)).Select(Enum.Parse<DayOfWeek>).Distinct()];
        return days.Length > 0 ? days : Note(field, Say(id: "Pilih sedikitnya satu hari.", en: "Choose at least one day."), days);
    }

    public bool Ticked(string field) => Typed(field) is "on" or "true" or "1";

    /// <summary>Notes a problem that only the slice can see, beside its field.</summary>
    public T Note<T>(string field, string problem, T instead)
    {
        _problems.TryAdd(field, problem);
        return instead;
    }

    static string Clean(string? text) =>
        text is not null && text.Contains('\0') ? throw new BadHttpRequestException("The form holds a NUL.") : text?.Trim() ?? "";

    static string TextOf(object? value) => value switch
    {
        DateOnly day => day.Iso,
        TimeOnly hour => hour.ToString("HH:mm", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
