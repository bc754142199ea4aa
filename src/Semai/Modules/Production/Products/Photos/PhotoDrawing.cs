using SkiaSharp;

namespace Semai.Modules.Production.Products.Photos;

/// <summary>A photograph drawn anew in two sizes, both JPEG.</summary>
public sealed record DrawnPhoto(byte[] Large, byte[] Small, int Width, int Height);

/// <summary>
/// Reads a picture that somebody sent and draws it anew, upright. Only what is to be seen is carried over: no camera, no
/// place, no hour, no hidden thumbnail.
/// </summary>
public static class PhotoDrawing
{
    public const int LargeSide = 1200;
    public const int SmallSide = 400;
    public const int MegabytesMax = 12;
    const long PixelsMax = 40_000_000;
    const int Quality = 84;

    // A picture of forty megapixels takes 160 MB while it is read: one at a time on a small server.
    static readonly SemaphoreSlim Turn = new(1);

    /// <exception cref="Refusal">No JPEG, PNG or WebP, cut short, too many bytes or pixels.</exception>
    public static async Task<DrawnPhoto> OfAsync(byte[] sent, CancellationToken cancel)
    {
        await Turn.WaitAsync(cancel);
        try
        {
            return Of(sent);
        }
        finally
        {
            Turn.Release();
        }
    }

    internal static DrawnPhoto Of(byte[] sent)
    {
        if (sent.LongLength > MegabytesMax * 1024L * 1024) throw PhotoRefusals.TooLarge(MegabytesMax);

        using var data = SKData.CreateCopy(sent);
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.EncodedFormat is not (SKEncodedImageFormat.Jpeg or SKEncodedImageFormat.Png or SKEncodedImageFormat.Webp)) throw PhotoRefusals.NoPicture;
        if ((long)codec.Info.Width * codec.Info.Height > PixelsMax) throw PhotoRefusals.TooManyPixels;

        using var picture = Read(codec);
        picture.SetImmutable(); // else it is copied, and a large one takes its 160 MB twice
        using var image = SKImage.FromBitmap(picture);
        using var large = Draw(image, codec.EncodedOrigin, LargeSide);
        using var small = Draw(image, codec.EncodedOrigin, SmallSide);
        return new(Jpeg(large), Jpeg(small), large.Width, large.Height);
    }

    static SKBitmap Read(SKCodec codec)
    {
        var bitmap = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, codec.Info.AlphaType is SKAlphaType.Opaque ? SKAlphaType.Opaque : SKAlphaType.Premul));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) is SKCodecResult.Success) return bitmap;

        bitmap.Dispose();
        throw PhotoRefusals.NoPicture;
    }

    /// <summary>On white, turned as the camera was held, never made larger.</summary>
    static SKBitmap Draw(SKImage image, SKEncodedOrigin origin, int side)
    {
        var lying = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var scale = Math.Min(1f, (float)side / Math.Max(image.Width, image.Height));
        var (width, height) = (Math.Max(1, (int)MathF.Round(image.Width * scale)), Math.Max(1, (int)MathF.Round(image.Height * scale)));
        var drawn = new SKBitmap(new SKImageInfo(lying ? height : width, lying ? width : height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(drawn);
        canvas.Clear(SKColors.White);
        canvas.Concat(Upright(origin, drawn.Width, drawn.Height));
        canvas.DrawImage(image, SKRect.Create(width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear), null);
        return drawn;
    }

    /// <summary>From the picture as it lies in the file to one of this width and height as it was seen.</summary>
    static SKMatrix Upright(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, width, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, width, -1, 0, height, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, height, 0, 0, 1),
        _ => SKMatrix.Identity,
    };

    static byte[] Jpeg(SKBitmap drawn)
    {
        using var encoded = drawn.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return encoded.ToArray();
    }
}
