using System.Globalization;
using Semai.Modules.Partners.Sectors;
using Semai.Modules.Reference;
using Semai.Sheets;
using static Semai.Modules.Partners.Importing.PartnerField;

namespace Semai.Modules.Partners.Importing;

/// <summary>Reads one row of a list of businesses; what cannot be read is noted and left empty.</summary>
sealed class PartnerRowReader(IReadOnlyList<PartnerColumn> columns, RegencyPlaces places, SectorSuggester suggester, DateOnly today)
{
    const int ShownMax = 60;
    const int WorkersMost = 100_000;

    readonly Dictionary<PartnerField, int> _at = columns.Where(c => c.Field is not Unused).ToDictionary(c => c.Field, c => c.Column);
    readonly Dictionary<int, string> _examples = [];
    readonly Dictionary<(string, string, string), Region?> _places = [];
    readonly List<PartnerProblem> _problems = [];

    /// <summary>The first content below a heading.</summary>
    public string Example(int column) => _examples.GetValueOrDefault(column, "");

    /// <summary>Null where the line holds nothing of a business: blank, a total, a signature.</summary>
    public PartnerRow? Read(SheetLine line)
    {
        if (!_at.Keys.Any(f => f is not Regency && Text(line, f).Length > 0)) return null;
        foreach (var column in columns)
            if (!line[column.Column].IsBlank) _examples.TryAdd(column.Column, Cut(line[column.Column].Text, ShownMax));

        _problems.Clear();
        var name = NameOf(line);
        var details = DetailsOf(line, name, Cell(line, Activity, BusinessDetails.ActivityMax, "activity.long") ?? "");
        var suggestion = suggester.Suggest(details.Name, details.Activity);
        if (details.Activity.Length > 0 && !details.Activity.Any(char.IsLetter)) Note(line, Activity, "activity.no-words");
        return new(line.FileLine, line.Line, details, suggestion, [.. _problems]);
    }

    string NameOf(SheetLine line)
    {
        var name = Cell(line, Name, BusinessDetails.NameMax, "name.long") ?? (_at.ContainsKey(Name) ? null : Cell(line, Owner, BusinessDetails.NameMax, "name.long"));
        if (name is null) Note(line, Name, "name.missing");
        return name ?? "";
    }

    BusinessDetails DetailsOf(SheetLine line, string name, string activity)
    {
        var (latitude, longitude) = Point(line);
        var region = Place(line);
        return new(
            name, activity, Cell(line, Owner, BusinessDetails.ShortMax), NibOf(line), region?.Code, Cell(line, District, BusinessDetails.ShortMax) ?? Cell(line, Village, BusinessDetails.ShortMax),
            Cell(line, Address, BusinessDetails.TextMax), Cell(line, Phone, BusinessDetails.ShortMax), Cell(line, Products, BusinessDetails.TextMax),
            Money(line, Capital), Money(line, YearlySales) ?? Money(line, MonthlySales) * 12, Whole(line, Workers, 0, WorkersMost), Whole(line, SurveyYear, 1945, today.Year), latitude, longitude);
    }

    string Text(SheetLine line, PartnerField field) => _at.TryGetValue(field, out var column) ? line[column].Text : "";

    string? Cell(SheetLine line, PartnerField field, int max, string? whenLonger = null)
    {
        var text = Text(line, field);
        if (text.All(c => c is '-' or '–' or '.' or '?' or ' ')) return null;
        if (text.Length > max && whenLonger is not null) Note(line, field, whenLonger);
        return Cut(text, max).TrimEnd();
    }

    string? NibOf(SheetLine line)
    {
        if (Cell(line, Nib, BusinessDetails.ShortMax) is not { } text) return null;
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        if (BusinessDetails.IsNib(digits) && text.All(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '.' or '\'')) return digits;
        return Note<string?>(line, Nib, "nib.malformed");
    }

    Region? Place(SheetLine line)
    {
        var key = (Text(line, District), Text(line, Village), Text(line, Regency));
        if (key.Item3.Length > 0 && places.IsElsewhere(key.Item3)) Note(line, Regency, "regency.other");
        if (!_places.TryGetValue(key, out var place))
        {
            var district = places.District(key.Item1);
            _places[key] = place = key.Item2.Length > 0 && places.Village(key.Item2, district) is { } village ? village : district;
        }

        if (place is null && Cell(line, District, BusinessDetails.ShortMax) is { } written && !places.IsRegency(written)) Note(line, District, "district.unknown");
        return place;
    }

    long? Money(SheetLine line, PartnerField field) =>
        Cell(line, field, BusinessDetails.ShortMax) is not { } text ? null : RupiahReader.Read(text) ?? Note<long?>(line, field, $"{PartnerFields.Code(field)}.unreadable");

    int? Whole(SheetLine line, PartnerField field, int least, int most)
    {
        if (Cell(line, field, BusinessDetails.ShortMax) is not { } text) return null;
        var digits = text.Split(' ', 2) is [var number, var unit] && unit.All(c => char.IsLetter(c) || c == ' ') ? number : text;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && whole >= least && whole <= most
            ? whole
            : Note<int?>(line, field, $"{PartnerFields.Code(field)}.unreadable");
    }

    (int? Latitude, int? Longitude) Point(SheetLine line)
    {
        if (Cell(line, Coordinates, BusinessDetails.ShortMax) is { } both)
            return both.Split([", ", ";", ","], 2, StringSplitOptions.TrimEntries) is [var north, var east] && GeoReader.Latitude(north) is { } y && GeoReader.Longitude(east) is { } x
                ? (y, x)
                : Note<(int?, int?)>(line, Coordinates, "coordinates.unreadable");
        var (latitude, longitude) = (Cell(line, Latitude, BusinessDetails.ShortMax), Cell(line, Longitude, BusinessDetails.ShortMax));
        if (latitude is null || longitude is null) return (null, null);
        if (GeoReader.Latitude(latitude) is not { } lat) return Note<(int?, int?)>(line, Latitude, "latitude.unreadable");
        return GeoReader.Longitude(longitude) is { } lng ? (lat, lng) : Note<(int?, int?)>(line, Longitude, "longitude.unreadable");
    }

    T? Note<T>(SheetLine line, PartnerField field, string code)
    {
        Note(line, field, code);
        return default;
    }

    void Note(SheetLine line, PartnerField field, string code)
    {
        var column = _at.GetValueOrDefault(field);
        _problems.Add(new(field, code, $"{ColumnLetters.Of(column)}{line.Line.ToString(CultureInfo.InvariantCulture)}", Cut(line[column].Text, ShownMax)));
    }

    static string Cut(string text, int max) => text.Length > max ? text[..max] : text;
}
