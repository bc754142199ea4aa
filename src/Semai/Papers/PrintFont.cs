using System.Diagnostics.CodeAnalysis;
using System.Text;
using HarfBuzzSharp;
using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace Semai.Papers;

/// <summary>The typefaces that PDF files are set in. They come with the program, cut to Latin, for whole fonts go into each file, once.</summary>
[SuppressMessage("Design", "CA1001", Justification = "There are four, and they live as long as the program.")]
sealed class PrintFont
{
    public static PrintFont Serif { get; } = new("source-serif-4-latin-400-normal.ttf");
    public static PrintFont SerifBold { get; } = new("source-serif-4-latin-600-normal.ttf");
    public static PrintFont Sans { get; } = new("source-sans-3-latin-400-normal.ttf");
    public static PrintFont SansBold { get; } = new("source-sans-3-latin-600-normal.ttf");

    // Ligatures are one glyph for two letters: a reader that copies or searches the text would lose one.
    static readonly Feature[] Features =
    [
        new(Tag.Parse("liga"), 0), new(Tag.Parse("clig"), 0), new(Tag.Parse("dlig"), 0), new(Tag.Parse("calt"), 0), new(Tag.Parse("kern"), 1),
    ];

    readonly SKTypeface _face;
    readonly SKFont _glyphs;
    readonly Font _shaping;

    PrintFont(string file)
    {
        using var stream = typeof(PrintFont).Assembly.GetManifestResourceStream($"print-fonts/{file}")
            ?? throw new InvalidOperationException($"The program was built without {file}.");
        using var bytes = SKData.Create(stream);
        _face = SKTypeface.FromData(bytes);
        _glyphs = new(_face);
        using var blob = _face.OpenStream(out var index).ToHarfBuzzBlob();
        using var face = new Face(blob, (uint)index) { UnitsPerEm = _face.UnitsPerEm };
        _shaping = new(face);
        _shaping.SetScale(UnitsPerEm, UnitsPerEm);
        _shaping.SetFunctionsOpenType();
    }

    int UnitsPerEm => _face.UnitsPerEm;

    /// <summary>The text as glyphs with their places, kerned; letters the face lacks lose their accent, or become a question mark.</summary>
    public ShapedText Shape(string text, float size)
    {
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16(Drawable(text));
        buffer.GuessSegmentProperties();
        lock (_shaping) _shaping.Shape(buffer, Features);

        var scale = size / UnitsPerEm;
        var (glyphs, places, x) = (new ushort[buffer.Length], new SKPoint[buffer.Length], 0f);
        var (infos, positions) = (buffer.GlyphInfos, buffer.GlyphPositions);
        for (var at = 0; at < glyphs.Length; at++)
        {
            glyphs[at] = (ushort)infos[at].Codepoint;
            places[at] = new(x + positions[at].XOffset * scale, -positions[at].YOffset * scale);
            x += positions[at].XAdvance * scale;
        }

        return new(this, size, glyphs, places, x);
    }

    public SKFont At(float size) => new(_face, size) { Subpixel = true, Hinting = SKFontHinting.None };

    /// <summary>Plain letters are in every face; that is nearly all that is ever printed.</summary>
    string Drawable(string text) => text.All(c => c is >= ' ' and <= '~') ? text : string.Concat(text.Normalize().EnumerateRunes().Select(Drawable));

    string Drawable(Rune rune)
    {
        if (_glyphs.ContainsGlyph(rune.Value)) return rune.ToString();

        var plain = rune.ToString().Normalize(NormalizationForm.FormD)[..1];
        return _glyphs.ContainsGlyph(plain[0]) ? plain : "?";
    }
}

/// <summary>A line of text ready to draw from its left end.</summary>
sealed record ShapedText(PrintFont Font, float Size, ushort[] Glyphs, SKPoint[] Places, float Width);
