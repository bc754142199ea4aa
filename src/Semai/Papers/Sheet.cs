using QRCoder;
using SkiaSharp;

namespace Semai.Papers;

/// <summary>One page while it is drawn, in points from its top left corner: text, furrows, seeds, a QR code. Nothing else is decoration.</summary>
sealed class Sheet(SKCanvas canvas, float width, float height)
{
    public static readonly SKColor Ink = new(0x1b, 0x25, 0x21);
    public static readonly SKColor Second = new(0x4f, 0x5d, 0x57);
    public static readonly SKColor Bakau = new(0x0f, 0x61, 0x49);
    public static readonly SKColor Tunas = new(0x5b, 0x98, 0x2b);
    public static readonly SKColor Hairline = new(0xcd, 0xd7, 0xd0);

    public void Left(string text, float x, float baseline, PrintFont font, float size, SKColor? colour = null) =>
        Draw(font.Shape(text, size), x, baseline, colour);

    public void Right(string text, float right, float baseline, PrintFont font, float size, SKColor? colour = null)
    {
        var shaped = font.Shape(text, size);
        Draw(shaped, right - shaped.Width, baseline, colour);
    }

    public void RightFitted(string text, float right, float baseline, PrintFont font, float size, float most, SKColor? colour = null)
    {
        var shaped = Fitted(text, font, size, most);
        Draw(shaped, right - shaped.Width, baseline, colour);
    }

    /// <summary>In the middle, and smaller where it would be wider than allowed. Gives the width it took.</summary>
    public float Centred(string text, float middle, float baseline, PrintFont font, float size, SKColor? colour = null, float most = float.MaxValue)
    {
        var shaped = Fitted(text, font, size, most);
        Draw(shaped, middle - shaped.Width / 2, baseline, colour);
        return shaped.Width;
    }

    public void LeftFitted(string text, float x, float baseline, PrintFont font, float size, float most, SKColor? colour = null) =>
        Draw(Fitted(text, font, size, most), x, baseline, colour);

    /// <summary>Broken into lines of at most this width; gives the baseline after the last.</summary>
    public float Paragraph(string text, float x, float baseline, float most, float leading, PrintFont font, float size, SKColor? colour = null)
    {
        foreach (var line in Lines(text, most, font, size))
        {
            Left(line, x, baseline, font, size, colour);
            baseline += leading;
        }

        return baseline;
    }

    /// <summary>Each word is measured once: a line is as wide as its words and the spaces between them.</summary>
    public static IEnumerable<string> Lines(string text, float most, PrintFont font, float size)
    {
        var (space, line, wide) = (font.Shape(" ", size).Width, "", 0f);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var width = font.Shape(word, size).Width;
            if (line.Length > 0 && wide + space + width > most)
            {
                yield return line;
                (line, wide) = (word, width);
            }
            else
            {
                (line, wide) = line.Length == 0 ? (word, width) : ($"{line} {word}", wide + space + width);
            }
        }

        if (line.Length > 0) yield return line;
    }

    /// <summary>A furrow: the line that joins seeds.</summary>
    public void Furrow(float x1, float x2, float y, float thick, SKColor colour)
    {
        using var ink = Fill(colour);
        canvas.DrawRect(x1, y - thick / 2, x2 - x1, thick, ink);
    }

    /// <summary>Where paper is cut: a dashed line across the whole of it.</summary>
    public void Cut(float y)
    {
        using var stroke = new SKPaint { Color = Second, IsStroke = true, StrokeWidth = 0.5f, PathEffect = SKPathEffect.CreateDash([4, 4], 0) };
        canvas.DrawLine(0, y, width, y, stroke);
    }

    public void Frame(float inset, float thick, SKColor colour)
    {
        using var stroke = new SKPaint { Color = colour, IsStroke = true, StrokeWidth = thick, IsAntialias = true };
        canvas.DrawRect(inset, inset, width - 2 * inset, height - 2 * inset, stroke);
    }

    /// <summary>A seed: a circle with its upper right corner square.</summary>
    public void Seed(float middleX, float middleY, float radius, SKColor colour)
    {
        using var seed = new SKPathBuilder();
        seed.MoveTo(middleX, middleY - radius);
        seed.LineTo(middleX + radius, middleY - radius);
        seed.LineTo(middleX + radius, middleY);
        seed.ArcTo(new SKRect(middleX - radius, middleY - radius, middleX + radius, middleY + radius), 0, 270, false);
        seed.Close();
        using var path = seed.Detach();
        using var ink = Fill(colour);
        canvas.DrawPath(path, ink);
    }

    /// <summary>An empty hole of the bed, waiting: the place of the seal.</summary>
    public void Hole(float middleX, float middleY, float radius, SKColor colour)
    {
        using var stroke = new SKPaint { Color = colour, IsStroke = true, StrokeWidth = 0.8f, IsAntialias = true, PathEffect = SKPathEffect.CreateDash([3, 3], 0) };
        canvas.DrawCircle(middleX, middleY, radius, stroke);
    }

    public void Qr(string text, float x, float y, float side)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var modules = code.ModuleMatrix;
        var each = side / modules.Count;
        using var dark = new SKPathBuilder();
        for (var row = 0; row < modules.Count; row++)
            for (var column = 0; column < modules.Count; column++)
                if (modules[row][column])
                    dark.AddRect(new SKRect(x + column * each, y + row * each, x + (column + 1) * each, y + (row + 1) * each));
        using var path = dark.Detach();
        using var ink = new SKPaint { Color = Ink, IsAntialias = false };
        canvas.DrawPath(path, ink);
    }

    void Draw(ShapedText text, float x, float baseline, SKColor? colour)
    {
        if (text.Glyphs.Length == 0) return;

        using var font = text.Font.At(text.Size);
        using var builder = new SKTextBlobBuilder();
        builder.AddPositionedRun(text.Glyphs, font, text.Places);
        using var blob = builder.Build();
        using var ink = Fill(colour ?? Ink);
        canvas.DrawText(blob, x, baseline, ink);
    }

    static ShapedText Fitted(string text, PrintFont font, float size, float most)
    {
        var shaped = font.Shape(text, size);
        return shaped.Width <= most ? shaped : font.Shape(text, size * most / shaped.Width);
    }

    static SKPaint Fill(SKColor colour) => new() { Color = colour, IsAntialias = true };
}
