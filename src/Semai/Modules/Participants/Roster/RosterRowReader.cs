using System.Text.RegularExpressions;
using Semai.Modules.Reference;
using Semai.Sheets;
using static Semai.Modules.Participants.Roster.RosterField;

namespace Semai.Modules.Participants.Roster;

/// <summary>Reads the lines below the headings of one sheet: each is a person, or a total, a repeated heading, a signature.</summary>
sealed partial class RosterRowReader
{
    readonly Sheet _sheet;
    readonly IReadOnlyList<RosterColumn> _columns;
    readonly RosterCells _cells;
    readonly PersonLines _people;
    readonly CaseReader _case;
    readonly Dictionary<int, string> _examples = [];
    readonly Dictionary<string, (Sector?, string?)> _interests = [];

    public RosterRowReader(Sheet sheet, IReadOnlyList<RosterColumn> columns, RosterHeader header, DateOnly today)
    {
        (_sheet, _columns, _cells) = (sheet, columns, new(sheet, columns, today));
        (_people, _case) = (new(_cells, header), new(_cells));
    }

    public string Example(int column) => _examples.GetValueOrDefault(column, "");

    /// <returns>Null where the line is not a person's.</returns>
    public RosterRow? Read(SheetLine line)
    {
        if (_people.IsNoPerson(line)) return null;
        foreach (var column in _columns)
            if (!line[column.Column].IsBlank) _examples.TryAdd(column.Column, _cells.Shown(line[column.Column], column.Field));

        List<RosterProblem> problems = [];
        var name = NameReader.Read(_cells.Text(line, Name));
        var (place, born) = Birth(line, problems);
        var (crime, article) = _case.Offence(line);
        var sentence = _case.Sentenced(line, problems);
        var (sector, interest) = Interested(line, problems);
        var row = new RosterRow
        {
            Line = line.Line,
            Sheet = _sheet.Name,
            Register = RosterCells.NullIfBlank(_cells.Text(line, Register).TrimStart('\'')),
            Name = RosterCells.NullIfBlank(name.Name),
            Alias = RosterCells.NullIfBlank(_cells.Text(line, RosterField.Alias)) ?? name.Alias,
            Patronym = RosterCells.NullIfBlank(NameReader.Cased(BinPrefix().Replace(_cells.Text(line, RosterField.Patronym), ""))) ?? name.Patronym,
            Sex = SexOf(line, problems),
            BirthPlace = place,
            Born = born,
            Nik = NikOf(line, problems),
            Crime = crime,
            Article = article,
            Months = sentence?.Months,
            Days = sentence?.Days,
            Life = sentence?.Life ?? false,
            Start = _cells.Day(line, RosterField.Start, "start", problems),
            Third = _cells.Day(line, RosterField.Third, "third", problems),
            Half = _cells.Day(line, RosterField.Half, "half", problems),
            TwoThirds = _cells.Day(line, RosterField.TwoThirds, "two-thirds", problems),
            End = _cells.Day(line, RosterField.End, "end", problems),
            RemissionMonths = _case.Remitted(line, problems),
            Education = Educated(line, problems),
            Sector = sector,
            Interest = interest,
            District = HomeDistrict(line),
        };

        if (row.Register is null) problems.Add(_cells.Problem(line, Register, "register.missing"));
        if (row.Name is null) problems.Add(_cells.Problem(line, Name, "name.missing"));
        RowComparison.Compare(_cells, line, row, problems);
        foreach (var problem in problems) row.Note(problem);
        return row;
    }

    (string? Place, DateOnly? Day) Birth(SheetLine line, List<RosterProblem> problems)
    {
        var place = RosterCells.NullIfBlank(_cells.Text(line, BirthPlace));
        var day = _cells.Day(line, Born, "born", problems);
        if (_cells.Text(line, BirthPlaceAndDay) is not { Length: > 0 } both) return (Place(place), day);

        var from = DayInText().Match(both) is { Success: true } found ? found.Index : both.Length;
        place ??= RosterCells.NullIfBlank(both[..from].Trim(' ', ',', '/', '.', '-'));
        if (day is null && from < both.Length) day = _cells.Day(line, BirthPlaceAndDay, both[from..].Trim(), "born", problems);
        return (Place(place), day);
    }

    string? Place(string? place) => place is null || RosterCells.IsDash(place) ? null : _cells.Pooled(NameReader.Cased(place));

    (Sector?, string?) Interested(SheetLine line, List<RosterProblem> problems)
    {
        var text = _cells.Text(line, RosterField.Interest);
        if (text.Length == 0 || RosterCells.IsDash(text)) return (null, null);
        if (!_interests.TryGetValue(text, out var known))
            _interests[text] = known = (SectorReader.Of(text), text);
        if (known.Item1 is null) problems.Add(_cells.Problem(line, RosterField.Interest, "sector.unclear"));
        return known;
    }

    string? SexOf(SheetLine line, List<RosterProblem> problems)
    {
        switch (Folded.Of(_cells.Text(line, RosterField.Sex)))
        {
            case "": return null;
            case "l" or "lk" or "laki laki" or "laki" or "pria" or "male" or "m" or "lk2" or "laki2": return "L";
            case "p" or "pr" or "perempuan" or "wanita" or "female" or "f" or "w": return "P";
            default:
                problems.Add(_cells.Problem(line, RosterField.Sex, "sex.unreadable"));
                return null;
        }
    }

    string? NikOf(SheetLine line, List<RosterProblem> problems)
    {
        if (!_cells.At.TryGetValue(RosterField.Nik, out var column)) return null;
        var (nik, fault) = NikReader.Read(line[column]);
        if (fault is not NikFault.None)
            problems.Add(_cells.Problem(line, RosterField.Nik, fault switch { NikFault.Missing => "nik.missing", NikFault.Lossy => "nik.lossy", _ => "nik.malformed" }));
        return nik;
    }

    string? Educated(SheetLine line, List<RosterProblem> problems)
    {
        var text = _cells.Text(line, RosterField.Education);
        if (text.Length == 0 || RosterCells.IsDash(text)) return null;
        if (EducationReader.Of(text) is { } school) return _cells.Pooled(school);
        problems.Add(_cells.Problem(line, RosterField.Education, "education.unreadable"));
        return null;
    }

    string? HomeDistrict(SheetLine line)
    {
        var own = DistrictPrefix().Replace(_cells.Text(line, RosterField.District), "");
        if (own.Length > 0 && !RosterCells.IsDash(own)) return _cells.Pooled(NameReader.Cased(own));
        return DistrictInAddress().Match(_cells.Text(line, Address)) is { Success: true } found
            ? _cells.Pooled(NameReader.Cased(found.Groups[1].Value.Trim(' ', ',', '.')))
            : null;
    }

    [GeneratedRegex(@"^\s*(bin|binti)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex BinPrefix();

    [GeneratedRegex(@"\d{1,2}\s*[-/. ]\s*(\d{1,2}|\p{L}{3,9})\s*[-/. ]\s*\d{2,4}|\d{4}-\d{1,2}-\d{1,2}")]
    private static partial Regex DayInText();

    [GeneratedRegex(@"^\s*kec(amatan)?\.?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex DistrictPrefix();

    [GeneratedRegex(@"\bkec(?:amatan)?\b\.?\s*([^,;/]+?)(?=\s*(?:[,;/]|$|\b(?:kab|kabupaten|prov|provinsi|propinsi|kota madya|kodya)\b|\bkota\s+(?:jambi|sungai)))", RegexOptions.IgnoreCase)]
    private static partial Regex DistrictInAddress();
}
