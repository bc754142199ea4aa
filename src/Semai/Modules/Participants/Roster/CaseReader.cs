using System.Text.RegularExpressions;
using Semai.Sheets;
using static Semai.Modules.Participants.Roster.RosterField;

namespace Semai.Modules.Participants.Roster;

/// <summary>Reads what a line says of the case: offence and article, sentence, remission.</summary>
sealed partial class CaseReader(RosterCells cells)
{
    public (string? Crime, string? Article) Offence(SheetLine line)
    {
        var (crime, article) = (RosterCells.NullIfBlank(cells.Text(line, Crime)), RosterCells.NullIfBlank(cells.Text(line, RosterField.Article)));
        if (cells.Text(line, CrimeAndArticle) is { Length: > 0 } both)
        {
            var at = ArticleStart().Match(both) is { Success: true } found ? found.Index : both.Length;
            crime ??= RosterCells.NullIfBlank(both[..at].Trim(' ', ',', '/', '-', '(', ':'));
            article ??= RosterCells.NullIfBlank(both[at..].Trim(' ', ')'));
        }

        return (crime is null ? null : cells.Pooled(crime.Length > 4 ? NameReader.Cased(crime) : crime), article is null ? null : cells.Pooled(article));
    }

    public SentenceLength? Sentenced(SheetLine line, List<RosterProblem> problems)
    {
        if (cells.Text(line, RosterField.Sentence) is { Length: > 0 } text && !RosterCells.IsDash(text))
        {
            if (SentenceReader.Read(text) is { } sentence) return sentence;
            problems.Add(cells.Problem(line, RosterField.Sentence, "sentence.unreadable"));
            return null;
        }

        RosterField[] parts = [SentenceYears, SentenceMonths, SentenceDays];
        var written = parts.Select(p => (Field: p, Text: cells.Text(line, p))).Where(p => p.Text.Length > 0 && !RosterCells.IsDash(p.Text)).ToList();
        if (written.Count == 0) return null;
        if (written.Any(p => SentenceReader.Read(p.Text) is { Life: true })) return SentenceLength.ForLife;
        var numbers = written.ToDictionary(p => p.Field, p => RosterCells.WholeNumber(p.Text));
        if (numbers.FirstOrDefault(n => n.Value is null) is { Key: not Unused } bad)
        {
            problems.Add(cells.Problem(line, bad.Key, "sentence.unreadable"));
            return null;
        }

        return new((numbers.GetValueOrDefault(SentenceYears) ?? 0) * 12 + (numbers.GetValueOrDefault(SentenceMonths) ?? 0), numbers.GetValueOrDefault(SentenceDays) ?? 0, false);
    }

    public int? Remitted(SheetLine line, List<RosterProblem> problems)
    {
        if (!cells.At.ContainsKey(Remission)) return null;
        var text = cells.Text(line, Remission);
        if (text.Length == 0 || RosterCells.IsDash(text) || Folded.Of(text) is "tidak ada" or "belum ada" or "nihil") return 0;
        if (RosterCells.WholeNumber(text) is { } months) return months;
        if (SentenceReader.Read(text) is { Days: 0, Months: { } written }) return written;
        problems.Add(cells.Problem(line, Remission, "remission.unreadable"));
        return null;
    }

    [GeneratedRegex(@"\b(pasal|psl|ps\.|uu\b|kuhp)|\d+\s*(ayat|kuhp)", RegexOptions.IgnoreCase)]
    private static partial Regex ArticleStart();
}
