using Semai.Data;
using Semai.Modules.Partners;
using Semai.Modules.Reference;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>What a venture is, as forms hold it.</summary>
static class VentureForm
{
    const int KbliLength = 5;

    public static VentureDetails Read(Form form) => new(
        form.Text("name", Venture.NameMax), form.Text("activity", Venture.TextMax), form.Choice<Sector>("sector"), Kbli(form), form.Text("region", Region.CodeMax), form.TextOrNone("place", Venture.TextMax));

    public static Form Of(Venture venture) => Form.Of(
        ("name", venture.Name), ("activity", venture.Activity), ("sector", venture.Sector), ("kbliVersion", venture.KbliVersion ?? LoadKbli.Versions[0]),
        ("kbli", venture.KbliCode), ("region", venture.RegionCode), ("place", venture.Place), ("mentor", venture.MentorId));

    static BusinessKbli? Kbli(Form form)
    {
        if (form.Typed("kbli") is "") return null;

        var version = form.Whole("kbliVersion", LoadKbli.Versions[0], LoadKbli.Versions[^1]);
        return form.Typed("kbli") is { Length: KbliLength } code && code.All(char.IsAsciiDigit)
            ? new(version, code)
            : form.Note<BusinessKbli?>("kbli", Say(id: "Kode KBLI terdiri dari lima angka.", en: "A KBLI code has five digits."), null);
    }

    /// <exception cref="Refusal">The loaded list has no such class or district.</exception>
    public static async Task MustExistAsync(VentureDetails details, Db db, CancellationToken cancel)
    {
        if (details.Kbli is { } kbli) await KbliForm.MustExistAsync([kbli], db, cancel);
        if (await db.RegionAsync(details.RegionCode, cancel) is null && (await db.RegionsWithinAsync(details.RegionCode, cancel)).All(r => r.Code != details.RegionCode)) throw VentureRefusals.NoSuchPlace;
    }

    /// <summary>The districts of the regency that a region lies in.</summary>
    public static async Task<IReadOnlyList<Option>> PlacesAsync(string region, Db db, CancellationToken cancel) =>
    [
        .. (await db.RegionsWithinAsync(region.Length > RegencyLength ? region[..RegencyLength] : region, cancel))
            .Where(r => r.Level is RegionLevel.District || r.Code == region).OrderBy(r => r.Name).Select(r => new Option(r.Code, r.Name)),
    ];

    /// <summary>15.06</summary>
    const int RegencyLength = 5;
}
