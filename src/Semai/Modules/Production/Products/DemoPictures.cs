using Semai.Modules.Production.Products.Photos;
using SkiaSharp;

namespace Semai.Modules.Production.Products;

/// <summary>Still lifes for the demonstration, drawn and not photographed: nobody and no place can be in them.</summary>
static class DemoPictures
{
    const int Width = 1200;
    const int Height = 900;

    static readonly SKColor Ink = SKColor.Parse("#1b2521");
    static readonly SKColor Mangrove = SKColor.Parse("#0f6149");
    static readonly SKColor Deep = SKColor.Parse("#0b382c");
    static readonly SKColor Shoot = SKColor.Parse("#5b982b");
    static readonly SKColor Bud = SKColor.Parse("#b5dc85");
    static readonly SKColor Areca = SKColor.Parse("#8f4700");
    static readonly SKColor Husk = SKColor.Parse("#b98a54");
    static readonly SKColor Leaf = SKColor.Parse("#dcc39a");
    static readonly SKColor Cream = SKColor.Parse("#fbf5e6");
    static readonly SKColor Sea = SKColor.Parse("#1c5785");

    static readonly Lazy<IReadOnlyList<DrawnPhoto>> All = new(() => [Drawn(Mat), Drawn(Chips), Drawn(Plates), Drawn(Batik), Drawn(Fish)]);

    /// <summary>Mats, coconut chips, leaf plates, batik, salted fish: drawn once and kept.</summary>
    public static DrawnPhoto Of(int no) => All.Value[no];

    static DrawnPhoto Drawn(Action<SKCanvas> things)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColor.Parse("#e9efe6"));
        canvas.DrawRect(0, 560, Width, 340, Filled(SKColor.Parse("#d5dfd0")));
        things(canvas);
        using var encoded = bitmap.Encode(SKEncodedImageFormat.Jpeg, 92);
        return PhotoDrawing.Of(encoded.ToArray());
    }

    static void Mat(SKCanvas canvas)
    {
        Shadow(canvas, 600, 735, 440);
        canvas.DrawRoundRect(200, 210, 800, 500, 36, 36, Filled(Areca));
        canvas.DrawRoundRect(222, 232, 756, 456, 24, 24, Filled(Husk));
        for (var row = 0; row < 21; row++)
            for (var at = 0; at < 24; at++)
                canvas.DrawLine(240 + at * 30.5f, 250 + row * 21, 262 + at * 30.5f, 250 + row * 21 + ((row + at) % 2 == 0 ? 14 : -14), Line((row + at) % 2 == 0 ? Areca.WithAlpha(150) : Leaf.WithAlpha(190), 5));
        canvas.DrawRoundRect(292, 302, 616, 316, 10, 10, Line(Mangrove, 16));
        Seed(canvas, 600, 460, 74, Mangrove);
        Seed(canvas, 600, 460, 34, Bud);
    }

    static void Chips(SKCanvas canvas)
    {
        Shadow(canvas, 600, 755, 330);
        for (var no = 0; no < 34; no++)
        {
            var (x, y) = (330 + no * 137 % 540, 300 + no * 53 % 190 + Math.Abs((no * 137 % 540) - 270) * 0.28f);
            canvas.Save();
            canvas.RotateDegrees(no * 47, x, y);
            using var chip = Half(SKRect.Create(x - 62, y - 40, 124, 80));
            canvas.DrawPath(chip, Filled(no % 3 == 0 ? Leaf : Cream));
            canvas.DrawArc(SKRect.Create(x - 62, y - 40, 124, 80), 0, 180, false, Line(Areca, 7));
            canvas.Restore();
        }

        using var bowl = Half(SKRect.Create(280, 210, 640, 540));
        canvas.DrawPath(bowl, Filled(Mangrove));
        canvas.DrawRoundRect(262, 462, 676, 38, 19, 19, Filled(Deep));
        for (var at = 0; at < 7; at++) Seed(canvas, 390 + at * 70, 570, 17, Bud);
    }

    static void Plates(SKCanvas canvas)
    {
        foreach (var (x, y, size) in new[] { (400f, 400f, 220f), (800f, 390f, 220f), (600f, 530f, 270f) })
        {
            canvas.DrawOval(x + 8, y + 16, size, size * 0.92f, Filled(Ink.WithAlpha(38)));
            canvas.DrawOval(x, y, size, size * 0.92f, Filled(Husk));
            canvas.DrawOval(x, y, size - 10, (size - 10) * 0.92f, Filled(Leaf));
            canvas.Save();
            using var rim = new SKPathBuilder();
            rim.AddOval(SKRect.Create(x - size + 12, y - (size - 12) * 0.92f, 2 * (size - 12), 2 * (size - 12) * 0.92f), SKPathDirection.Clockwise);
            using var round = rim.Detach();
            canvas.ClipPath(round, antialias: true);
            for (var vein = -9; vein <= 9; vein++)
                canvas.DrawLine(x + vein * 32, y - size, x + vein * 26 + 14, y + size, Line((vein % 3 == 0 ? Areca : Husk).WithAlpha(95), vein % 2 == 0 ? 4 : 7));
            canvas.Restore();
            canvas.DrawOval(x, y, size * 0.68f, size * 0.62f, Line(Areca.WithAlpha(120), 5));
        }

        Seed(canvas, 600, 530, 44, Shoot);
    }

    static void Batik(SKCanvas canvas)
    {
        canvas.DrawRoundRect(110, 120, 980, 26, 13, 13, Filled(Areca));
        canvas.DrawRect(228, 146, 760, 640, Filled(Ink.WithAlpha(30)));
        canvas.DrawRect(212, 132, 760, 640, Filled(Deep));
        for (var row = 0; row < 6; row++)
            for (var at = 0; at < 8; at++)
            {
                var (x, y) = (262 + at * 94f, 190 + row * 88f);
                Seed(canvas, x, y, 32, (row + at) % 2 == 0 ? Bud : Cream, (row + at) % 4 * 90);
                Seed(canvas, x, y, 15, (row + at) % 2 == 0 ? Mangrove : Areca, (row + at) % 4 * 90);
            }

        canvas.DrawRect(212, 690, 760, 82, Filled(Areca));
        for (var at = 0; at < 19; at++) Seed(canvas, 232 + at * 40, 731, 12, at % 2 == 0 ? Leaf : Cream, 45);
        foreach (var fold in new[] { 400, 592, 784 }) canvas.DrawRect(fold, 132, 22, 640, Filled(Ink.WithAlpha(46)));
    }

    static void Fish(SKCanvas canvas)
    {
        canvas.DrawOval(600, 545, 500, 250, Filled(Ink.WithAlpha(30)));
        canvas.DrawOval(600, 525, 500, 250, Filled(Shoot));
        canvas.DrawOval(600, 525, 470, 226, Filled(Mangrove));
        canvas.DrawLine(130, 525, 1070, 525, Line(Shoot, 8));
        foreach (var (x, y) in new[] { (520f, 395f), (690f, 475f), (520f, 555f), (690f, 635f) })
        {
            using var outline = new SKPathBuilder();
            outline.MoveTo(x - 230, y);
            outline.QuadTo(x - 60, y - 78, x + 130, y - 12);
            outline.LineTo(x + 220, y - 56);
            outline.LineTo(x + 200, y);
            outline.LineTo(x + 220, y + 56);
            outline.LineTo(x + 130, y + 12);
            outline.QuadTo(x - 60, y + 78, x - 230, y);
            using var body = outline.Detach();
            canvas.DrawPath(body, Filled(Leaf));
            canvas.DrawPath(body, Line(Areca, 6));
            for (var scale = 0; scale < 6; scale++) canvas.DrawArc(SKRect.Create(x - 110 + scale * 36, y - 26, 34, 52), -90, 180, false, Line(Sea.WithAlpha(150), 5));
            canvas.DrawCircle(x - 168, y - 10, 10, Filled(Ink));
        }
    }

    /// <summary>The lower half of an oval.</summary>
    static SKPath Half(SKRect oval)
    {
        using var half = new SKPathBuilder();
        half.AddArc(oval, 0, 180);
        half.Close();
        return half.Detach();
    }

    /// <summary>A circle with one square corner, as everywhere in Semai.</summary>
    static void Seed(SKCanvas canvas, float x, float y, float radius, SKColor colour, float turned = 0)
    {
        canvas.Save();
        canvas.RotateDegrees(turned, x, y);
        canvas.DrawCircle(x, y, radius, Filled(colour));
        canvas.DrawRect(x, y - radius, radius, radius, Filled(colour));
        canvas.Restore();
    }

    static void Shadow(SKCanvas canvas, float x, float y, float width) => canvas.DrawOval(x, y, width, 34, Filled(Ink.WithAlpha(34)));

    static SKPaint Filled(SKColor colour) => new() { Color = colour, IsAntialias = true };

    static SKPaint Line(SKColor colour, float width) => new() { Color = colour, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = width, StrokeCap = SKStrokeCap.Round };
}
