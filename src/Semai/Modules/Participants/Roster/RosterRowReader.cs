using System.Globalization;
using System.Text.RegularExpressions;
using Semai.Modules.Reference;
using static Semai.Modules.Participants.Roster.RosterField;

namespace Semai.Modules.Participants.Roster;

/// <summary>Reads the lines below the headings of one sheet: each is a person, or a total, a repeated heading, a signature.</summary>
sealed partial class RosterRowReader
{
    readonly Sheet _sheet;
    readonly IReadOnlyList<RosterColumn> _columns;
    readonly Dictionary<RosterField, int> _at;
    readonly RosterHeader _header;
    readonly Func<int, int> _bornIn;
    readonly Dictionary<int, string> _examples = [];
    readonly Dictionary<string, string> _pool = [];
    readonly Dictionary<string, (Sector?, string?)> _interests = [];

    public RosterRowReader(Sheet sheet, IReadOnlyList<RosterColumn> columns, RosterHeader header, DateOnly today)
    {
        (_sheet, _columns, _header, _bornIn) = (sheet, columns, header, DayReader.BornBefore(today));
        _at = columns.Where(c => c.Field is not Unused).ToDictionary(c => c.Field, c => c.Column);
    }

    public string Example(int column) => _examples.GetValueOrDefault(column, "");

    /// <returns>Null where the line is not a person's.</returns>
    public RosterRow? Read(SheetLine line)
    {
        if (IsNoPerson(line)) return null;
        foreach (var column in _columns)
            if (!line[column.Column].IsBlank) _examples.TryAdd(column.Column, Shown(line[column.Column], column.Field));

        List<RosterProblem> problems = [];
        var name = NameReader.Read(Text(line, Name));
        var (place, born) = Birth(line, problems);
        var (crime, article) = Offence(line);
        var sentence = Sentenced(line, problems);
        var (sector, interest) = Interested(line, problems);
        var row = new RosterRow
        {
            Line = line.Line,
            Sheet = _sheet.Name,
            Register = NullIfBlank(Text(line, Register).TrimStart('\'')),
            Name = NullIfBlank(name.Name),
            Alias = NullIfBlank(Text(line, RosterField.Alias)) ?? name.Alias,
            Patronym = NullIfBlank(NameReader.Cased(BinPrefix().Replace(Text(line, RosterField.Patronym), ""))) ?? name.Patronym,
            Sex = SexOf(line, problems),
            BirthPlace = place,
            Born = born,
            Nik = NikOf(line, problems),
            Crime = crime,
            Article = article,
            Months = sentence?.Months,
            Days = sentence?.Days,
            Life = sentence?.Life ?? false,
            Start = Day(line, RosterField.Start, "start", problems),
            Third = Day(line, RosterField.Third, "third", problems),
            Half = Day(line, RosterField.Half, "half", problems),
            TwoThirds = Day(line, RosterField.TwoThirds, "two-thirds", problems),
            End = Day(line, RosterField.End, "end", problems),
            RemissionMonths = Remitted(line, problems),
            Education = Educated(line, problems),
            Sector = sector,
            Interest = interest,
            District = HomeDistrict(line),
        };

        if (row.Register is null) problems.Add(Problem(line, Register, "register.missing"));
        if (row.Name is null) problems.Add(Problem(line, Name, "name.missing"));
        Compare(line, row, problems);
        foreach (var problem in problems) row.Note(problem);
        return row;
    }

    bool IsNoPerson(SheetLine line)
    {
        var filled = _at.Values.Count(c => !line[c].IsBlank);
        if (filled == 0) return true;
        var register = Text(line, Register);
        if (register.Length == 0 && filled <= 3) return true;
        if (filled <= 2 && (Official().IsMatch(register) || !register.Any(char.IsDigit))) return true;
        if (filled <= 4 && line.Cells.Any(c => Total().IsMatch(c.Text))) return true;
        return IsHeadingAgain(line) || IsNumbering(line);
    }

    /// <summary>Printed on each page by some programs.</summary>
    bool IsHeadingAgain(SheetLine line) =>
        !Text(line, Register).Any(char.IsDigit) && _at.Count(c => Folded.Of(line[c.Value].Text) is { Length: > 0 } text && (text == Folded.Of(_header.Texts[c.Value]) || Heading.Of(line[c.Value].Text) is { Sure: true } h && h.Field == c.Key)) >= 3;

    /// <summary>"1 2 3 4 …" under the headings of a form.</summary>
    static bool IsNumbering(SheetLine line)
    {
        var cells = line.Cells.Where(c => !c.IsBlank).ToList();
        return cells.Count >= 3 && cells.Select((c, i) => c.Text.Trim('(', ')', '.') == (i + 1).ToString(CultureInfo.InvariantCulture)).All(same => same);
    }

    (string? Place, DateOnly? Day) Birth(SheetLine line, List<RosterProblem> problems)
    {
        var place = NullIfBlank(Text(line, BirthPlace));
        var day = Day(line, Born, "born", problems);
        if (Text(line, BirthPlaceAndDay) is not { Length: > 0 } both) return (Place(place), day);

        var from = DayInText().Match(both) is { Success: true } found ? found.Index : both.Length;
        place ??= NullIfBlank(both[..from].Trim(' ', ',', '/', '.', '-'));
        if (day is null && from < both.Length) day = Day(line, BirthPlaceAndDay, both[from..].Trim(), "born", problems);
        return (Place(place), day);
    }

    string? Place(string? place) => place is null || Dash().IsMatch(place) ? null : Pooled(NameReader.Cased(place));

    (string? Crime, string? Article) Offence(SheetLine line)
    {
        var (crime, article) = (NullIfBlank(Text(line, Crime)), NullIfBlank(Text(line, RosterField.Article)));
        if (Text(line, CrimeAndArticle) is { Length: > 0 } both)
        {
            var at = ArticleStart().Match(both) is { Success: true } found ? found.Index : both.Length;
            crime ??= NullIfBlank(both[..at].Trim(' ', ',', '/', '-', '(', ':'));
            article ??= NullIfBlank(both[at..].Trim(' ', ')'));
        }

        return (crime is null ? null : Pooled(crime.Length > 4 ? NameReader.Cased(crime) : crime), article is null ? null : Pooled(article));
    }

    SentenceLength? Sentenced(SheetLine line, List<RosterProblem> problems)
    {
        if (Text(line, RosterField.Sentence) is { Length: > 0 } text && !Dash().IsMatch(text))
        {
            if (SentenceReader.Read(text) is { } sentence) return sentence;
            problems.Add(Problem(line, RosterField.Sentence, "sentence.unreadable"));
            return null;
        }

        RosterField[] parts = [SentenceYears, SentenceMonths, SentenceDays];
        var written = parts.Select(p => (Field: p, Text: Text(line, p))).Where(p => p.Text.Length > 0 && !Dash().IsMatch(p.Text)).ToList();
        if (written.Count == 0) return null;
        if (written.Any(p => SentenceReader.Read(p.Text) is { Life: true })) return SentenceLength.ForLife;
        var numbers = written.ToDictionary(p => p.Field, p => WholeNumber(p.Text));
        if (numbers.FirstOrDefault(n => n.Value is null) is { Key: not Unused } bad)
        {
            problems.Add(Problem(line, bad.Key, "sentence.unreadable"));
            return null;
        }

        return new((numbers.GetValueOrDefault(SentenceYears) ?? 0) * 12 + (numbers.GetValueOrDefault(SentenceMonths) ?? 0), numbers.GetValueOrDefault(SentenceDays) ?? 0, false);
    }

    (Sector?, string?) Interested(SheetLine line, List<RosterProblem> problems)
    {
        var text = Text(line, RosterField.Interest);
        if (text.Length == 0 || Dash().IsMatch(text)) return (null, null);
        if (!_interests.TryGetValue(text, out var known))
            _interests[text] = known = (SectorReader.Of(text), text);
        if (known.Item1 is null) problems.Add(Problem(line, RosterField.Interest, "sector.unclear"));
        return known;
    }

    string? SexOf(SheetLine line, List<RosterProblem> problems)
    {
        switch (Folded.Of(Text(line, RosterField.Sex)))
        {
            case "": return null;
            case "l" or "lk" or "laki laki" or "laki" or "pria" or "male" or "m" or "lk2" or "laki2": return "L";
            case "p" or "pr" or "perempuan" or "wanita" or "female" or "f" or "w": return "P";
            default:
                problems.Add(Problem(line, RosterField.Sex, "sex.unreadable"));
                return null;
        }
    }

    string? NikOf(SheetLine line, List<RosterProblem> problems)
    {
        if (!_at.TryGetValue(RosterField.Nik, out var column)) return null;
        var (nik, fault) = NikReader.Read(line[column]);
        if (fault is not NikFault.None)
            problems.Add(Problem(line, RosterField.Nik, fault switch { NikFault.Missing => "nik.missing", NikFault.Lossy => "nik.lossy", _ => "nik.malformed" }));
        return nik;
    }

    DateOnly? Day(SheetLine line, RosterField field, string code, List<RosterProblem> problems) =>
        _at.ContainsKey(field) ? Day(line, field, Text(line, field), code, problems) : null;

    DateOnly? Day(SheetLine line, RosterField field, string text, string code, List<RosterProblem> problems)
    {
        if (Dash().IsMatch(text)) return null;
        var (day, fault) = DayReader.Read(text, _sheet.Since1904, code == "born" ? _bornIn : DayReader.OfSentence);
        if (fault is DayFault.Impossible) problems.Add(Problem(line, field, $"{code}.impossible"));
        if (fault is DayFault.Unreadable) problems.Add(Problem(line, field, $"{code}.unreadable"));
        return day;
    }

    int? Remitted(SheetLine line, List<RosterProblem> problems)
    {
        if (!_at.ContainsKey(Remission)) return null;
        var text = Text(line, Remission);
        if (text.Length == 0 || Dash().IsMatch(text) || Folded.Of(text) is "tidak ada" or "belum ada" or "nihil") return 0;
        if (WholeNumber(text) is { } months) return months;
        if (SentenceReader.Read(text) is { Days: 0, Months: { } written }) return written;
        problems.Add(Problem(line, Remission, "remission.unreadable"));
        return null;
    }

    string? Educated(SheetLine line, List<RosterProblem> problems)
    {
        var text = Text(line, RosterField.Education);
        if (text.Length == 0 || Dash().IsMatch(text)) return null;
        if (EducationReader.Of(text) is { } school) return Pooled(school);
        problems.Add(Problem(line, RosterField.Education, "education.unreadable"));
        return null;
    }

    string? HomeDistrict(SheetLine line)
    {
        var own = DistrictPrefix().Replace(Text(line, RosterField.District), "");
        if (own.Length > 0 && !Dash().IsMatch(own)) return Pooled(NameReader.Cased(own));
        return DistrictInAddress().Match(Text(line, Address)) is { Success: true } found
            ? Pooled(NameReader.Cased(found.Groups[1].Value.Trim(' ', ',', '.')))
            : null;
    }

    void Compare(SheetLine line, RosterRow row, List<RosterProblem> problems)
    {
        if (row is { Nik: { } nik, Born: { } born } && (!SameDay(nik, born) || (row.Sex is { } sex && (nik[6] >= '4') != (sex == "P"))))
            problems.Add(Problem(line, RosterField.Nik, "nik.differs"));

        DateOnly[] days = [.. new[] { row.Start, row.Third, row.Half, row.TwoThirds, row.End }.OfType<DateOnly>()];
        if (days.Zip(days.Skip(1)).Any(d => d.First > d.Second))
            problems.Add(Problem(line, _at.ContainsKey(RosterField.End) ? RosterField.End : RosterField.Start, "dates.order"));
    }

    static bool SameDay(string nik, DateOnly born) =>
        int.Parse(nik.AsSpan(6, 2), CultureInfo.InvariantCulture) % 40 == born.Day % 40
        && int.Parse(nik.AsSpan(8, 2), CultureInfo.InvariantCulture) == born.Month
        && int.Parse(nik.AsSpan(10, 2), CultureInfo.InvariantCulture) == born.Year % 100;

    RosterProblem Problem(SheetLine line, RosterField field, string code)
    {
        var column = _at.TryGetValue(field, out var at) ? at : 0;
        return new(field, code, $"{ColumnLetters.Of(column)}{line.Line.ToString(CultureInfo.InvariantCulture)}", Shown(line[column], field));
    }

    string Shown(SheetCell cell, RosterField field) =>
        cell.IsNumber && field is Born or Start or Third or RosterField.Half or TwoThirds or End && DayReader.Read(cell.Text, _sheet.Since1904, DayReader.OfSentence).Day is { } day
            ? day.Iso
            : cell.Text.Length > 60 ? cell.Text[..60] : cell.Text;

    string Text(SheetLine line, RosterField field) => _at.TryGetValue(field, out var column) ? line[column].Text : "";

    /// <summary>The same words stand in thousands of rows; one copy is enough.</summary>
    string Pooled(string text) => _pool.TryGetValue(text, out var kept) ? kept : _pool.Count > 20_000 ? text : _pool[text] = text;

    static string? NullIfBlank(string text) => text.Length == 0 || Dash().IsMatch(text) ? null : text;

    static int? WholeNumber(string text) =>
        decimal.TryParse(Unit().Replace(text, ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number == decimal.Truncate(number) && number <= 1200 ? (int)number : null;

    [GeneratedRegex(@"^\s*(sub\s*)?(jumlah|total|grand total)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Total();

    /// <summary>Below the list somebody signs, with an official's number.</summary>
    [GeneratedRegex(@"^\s*(nip|nrp)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Official();

    [GeneratedRegex(@"^[\s\-–—.?]*$")]
    private static partial Regex Dash();

    [GeneratedRegex(@"^\s*(bin|binti)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex BinPrefix();

    [GeneratedRegex(@"\d{1,2}\s*[-/. ]\s*(\d{1,2}|\p{L}{3,9})\s*[-/. ]\s*\d{2,4}|\d{4}-\d{1,2}-\d{1,2}")]
    private static partial Regex DayInText();

    [GeneratedRegex(@"\b(pasal|psl|ps\.|uu\b|kuhp)|\d+\s*(ayat|kuhp)", RegexOptions.IgnoreCase)]
    private static partial Regex ArticleStart();

    [GeneratedRegex(@"^\s*kec(amatan)?\.?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex DistrictPrefix();

    [GeneratedRegex(@"\bkec(?:amatan)?\b\.?\s*([^,;/]+?)(?=\s*(?:[,;/]|$|\b(?:kab|kabupaten|prov|provinsi|propinsi|kota madya|kodya)\b|\bkota\s+(?:jambi|sungai)))", RegexOptions.IgnoreCase)]
    private static partial Regex DistrictInAddress();

    [GeneratedRegex(@"\s*(bulan|bln|bl|tahun|thn|th|hari|hr)\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();
}
