using System.Globalization;
using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Partners.Capacity;

/// <summary>What the form of a period says; an officer and the business itself fill in the same.</summary>
public static class CapacityForm
{
    /// <exception cref="Refusal">See <see cref="Business.SetCapacity"/>.</exception>
    public static async Task<CapacityPeriod> AddAsync(Business business, CapacityRequest request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var period = business.SetCapacity(request.Kind, request.From, request.To, request.Places, by, time.Now);
        await db.SaveChangesAsync(cancel);
        return period;
    }

    /// <param name="places">Null takes the period back.</param>
    public static Task ChangeAsync(Business business, CapacityPeriod period, int? places, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (places is { } number) business.ChangeCapacity(period, number, by, time.Now);
        else business.DropCapacity(period, by, time.Now);
        return db.SaveChangesAsync(cancel);
    }

    public static CapacityRequest Read(Form form) => new(
        form.Choice<Undertaking>("kind"), Month(form, "from"), Month(form, "to"), form.Whole("places", 1, CapacityPeriod.PlacesMax));

    /// <summary>What the small form of one period says: another number, or that it be taken back.</summary>
    public static int? ReadChange(Form form) => form.Typed("do") == "drop" ? null : form.Whole("places", 1, CapacityPeriod.PlacesMax);

    /// <summary>A month as a month box sends it (2026-03) or as people type it (03/2026).</summary>
    static DateOnly Month(Form form, string field) =>
        DateOnly.TryParseExact(form.Typed(field), ["yyyy-MM", "M/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month
            : form.Note(field, Say(id: "Isi bulan dan tahun, misalnya 03/2026.", en: "Give month and year, such as 03/2026."), default(DateOnly));
}

/// <param name="From">Any day of the first month.</param>
/// <param name="To">Any day of the last month.</param>
public sealed record CapacityRequest(Undertaking Kind, DateOnly From, DateOnly To, int Places);

/// <param name="Places">Null takes the period back.</param>
public sealed record CapacityChange(int? Places);

/// <param name="No">Of the period.</param>
public sealed record CapacityAnswer(int No, DateOnly From, DateOnly To, int Places);
