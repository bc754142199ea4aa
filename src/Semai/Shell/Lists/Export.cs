using System.Globalization;
using System.Text;
using CsvHelper;
using Microsoft.AspNetCore.Http.HttpResults;
using MiniExcelLibs;

namespace Semai.Shell.Lists;

/// <summary>A list as a file to take away, with the columns that the page shows.</summary>
public static class Export
{
    const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>CSV where the address asks for it (<c>?as=csv</c>), else a sheet.</summary>
    /// <param name="name">Of the file, without its ending: <c>peserta-2026-05-12</c>.</param>
    public static FileContentHttpResult Of<TRow>(string? format, string name, IEnumerable<TRow> rows, IReadOnlyList<Column<TRow>> columns) =>
        format == "csv"
            ? TypedResults.File(Csv(rows, columns), "text/csv; charset=utf-8", $"{name}.csv")
            : TypedResults.File(Xlsx(rows, columns), Sheet, $"{name}.xlsx");

    /// <summary>Semicolons and a byte order mark: an Indonesian spreadsheet opens it as columns, with its letters right.</summary>
    public static byte[] Csv<TRow>(IEnumerable<TRow> rows, IReadOnlyList<Column<TRow>> columns)
    {
        using var file = new MemoryStream();
        using (var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { Separator = ';', Injection = CsvInjection.Escape }))
        {
            foreach (var column in Shown(columns)) csv.WriteField(column.Header);
            csv.EndRecord();
            foreach (var row in rows)
            {
                foreach (var column in Shown(columns)) csv.WriteField(Plain(column.Value(row)));
                csv.EndRecord();
            }
        }

        return file.ToArray();
    }

    public static byte[] Xlsx<TRow>(IEnumerable<TRow> rows, IReadOnlyList<Column<TRow>> columns)
    {
        using var file = new MemoryStream();
        file.SaveAs(rows.Select(row => Shown(columns).ToDictionary(c => c.Header, c => Typed(c.Value(row)))), sheetName: "Semai");
        return file.ToArray();
    }

    static IEnumerable<Column<TRow>> Shown<TRow>(IReadOnlyList<Column<TRow>> columns) => columns.Where(c => !c.PageOnly);

    static string? Plain(object? value) => value switch
    {
        DateOnly day => day.Iso,
        bool yes => yes ? "1" : "0",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    static object? Typed(object? value) => value switch
    {
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        null or int or long or double or bool or string => value,
        _ => Plain(value),
    };
}
