using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Partners.Mentors;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>Corrects or completes what is known of a venture: name, place, class, the mentor who goes along.</summary>
public static class ChangeVenture
{
    const int MentorsMost = 200;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/ventures/{id:guid}/change", Show).RequireAuthorization(VenturePermissions.Keep);
        app.MapPost("/ventures/{id:guid}/change", Submit).RequireAuthorization(VenturePermissions.Keep);
        app.MapPut("/api/v1/ventures/{id:guid}", Call).RequireAuthorization(VenturePermissions.Keep);
    }

    static async Task<IResult> Show(Id<Venture> id, VentureReading reading, Db db, TimeProvider time, CancellationToken cancel) =>
        await reading.KeptAsync(id, cancel) is { } venture ? await ViewAsync(venture, VentureForm.Of(venture), db, time, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Venture> id, IFormCollection posted, VentureReading reading, Db db, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.KeptAsync(id, cancel) is not { } venture) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(VentureForm.Read(form), form.Typed("mentor") is "" ? null : form.Chosen<Mentor>("mentor"));
        return await form.TryAsync(() => ChangeAsync(venture, request, db, time, cancel))
            ? Views.Went(VentureLinks.Of(id), ShellWords.Saved)
            : await ViewAsync(venture, form, db, time, cancel);
    }

    static async Task<Results<NoContent, NotFound>> Call(Id<Venture> id, Request request, VentureReading reading, Db db, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.KeptAsync(id, cancel) is not { } venture) return TypedResults.NotFound();

        await ChangeAsync(venture, request, db, time, cancel);
        return TypedResults.NoContent();
    }

    static async Task ChangeAsync(Venture venture, Request request, Db db, TimeProvider time, CancellationToken cancel)
    {
        await VentureForm.MustExistAsync(request.Details, db, cancel);
        var mentor = request.MentorId is { } id ? await db.Mentors.SingleOrDefaultAsync(m => m.Id == id, cancel) ?? throw VentureRefusals.NoSuchMentor : null;
        if (mentor is not null && !mentor.IsOn(time.Today) && mentor.Id != venture.MentorId) throw VentureRefusals.NoSuchMentor;

        venture.Describe(request.Details);
        venture.GoAlong(mentor);
        await db.SaveChangesAsync(cancel);
    }

    static async Task<IResult> ViewAsync(Venture venture, Form form, Db db, TimeProvider time, CancellationToken cancel)
    {
        var today = time.Today;
        var mentors = await db.Mentors.AsNoTracking().Where(m => m.Until == null || m.Until >= today || m.Id == venture.MentorId).OrderBy(m => m.NameKey).Take(MentorsMost)
            .Select(m => new { m.Id, m.Name }).ToListAsync(cancel);
        return Views.Show<ChangeVentureView>(new
        {
            Venture = venture,
            Form = form,
            Places = await VentureForm.PlacesAsync(venture.RegionCode, db, cancel),
            Mentors = (IReadOnlyList<Option>)[.. mentors.Select(m => new Option(m.Id.ToString(), m.Name))],
        }, form.Status);
    }

    /// <param name="MentorId">With whom the owner agreed that they go along; null for nobody.</param>
    public sealed record Request(VentureDetails Details, Id<Mentor>? MentorId = null);
}
