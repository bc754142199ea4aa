using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Partners.Mentors;

/// <summary>An agency asks a prison to let a mentor in. At each prison one request or clearance runs at a time.</summary>
public static class AskClearance
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/mentors/{id:guid}/clearance", Show).RequireAuthorization(MentorPermissions.Keep);
        app.MapPost("/mentors/{id:guid}/clearance", Submit).RequireAuthorization(MentorPermissions.Keep);
        app.MapPost("/api/v1/mentors/{id:guid}/clearances", Call).RequireAuthorization(MentorPermissions.Keep);
    }

    static async Task<IResult> Show(Id<Mentor> id, Db db, CancellationToken cancel) =>
        await db.OwnMentorAsync(id, cancel) is { } mentor ? await ViewAsync(mentor, Form.Blank, db, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Mentor> id, IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.OwnMentorAsync(id, cancel) is not { } mentor) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Whole("unit", 1, int.MaxValue), form.Text("purpose", Clearance.TextMax));
        return await form.TryAsync(() => AskAsync(mentor, request, db, by, time, cancel))
            ? Views.Went(MentorPaths.Of(id), Say(id: "Permintaan terkirim ke lapas.", en: "The request is with the prison."))
            : await ViewAsync(mentor, form, db, cancel);
    }

    static async Task<Results<Created<Answer>, NotFound>> Call(Id<Mentor> id, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.OwnMentorAsync(id, cancel) is not { } mentor) return TypedResults.NotFound();

        var asked = await AskAsync(mentor, request, db, by, time, cancel);
        return TypedResults.Created($"/api/v1/mentors/{id}", new Answer(asked.Id, asked.Unit, asked.State));
    }

    static Task<Clearance> AskAsync(Mentor mentor, Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        if ((await PrisonsAsync(db, cancel)).All(p => p.Unit != request.Unit)) throw MentorRefusals.NoAgreement;

        var running = await db.Clearances.SingleOrDefaultAsync(c => c.MentorId == mentor.Id && c.Unit == request.Unit && c.RunningKey != null, cancel);
        if (running is not null)
        {
            running.GiveWay(time.Today, (await ClearanceRules.OnAsync(time.Today, db, cancel)).RenewDays);
            await db.SaveChangesAsync(cancel); // frees the key before the next takes it
        }

        var asked = Clearance.Request(mentor, request.Unit, request.Purpose, by, time.Now);
        db.Add(asked);
        await db.SaveChangesAsync(cancel);
        return asked;
    }, cancel);

    /// <summary>Prisons that are parties to an agreement in force of the reader's.</summary>
    static async Task<IReadOnlyList<Prison>> PrisonsAsync(Db db, CancellationToken cancel)
    {
        var agreements = db.Scope.Agreements.Select(a => new Id<Agreement>(a)).ToList();
        var parties = db.AgreementParties.IgnoreQueryFilters();
        return await db.Organisations
            .Where(o => o.Kind == OrganisationKind.Prison && o.UnitNo != null
                && (db.Scope.Everything || parties.Any(p => p.OrganisationId == o.Id && agreements.Contains(p.AgreementId))))
            .OrderBy(o => o.ShortName).Select(o => new Prison(o.UnitNo!.Value, o.ShortName)).ToListAsync(cancel);
    }

    static async Task<IResult> ViewAsync(Mentor mentor, Form form, Db db, CancellationToken cancel) => Views.Show<AskClearanceView>(new
    {
        Mentor = mentor,
        Form = form,
        Prisons = (IReadOnlyList<Option>)[.. (await PrisonsAsync(db, cancel)).Select(p => new Option($"{p.Unit}", p.Name))],
    }, form.Status);

    sealed record Prison(int Unit, string Name);

    /// <param name="Unit">Number of the prison.</param>
    /// <param name="Purpose">What for.</param>
    public sealed record Request(int Unit, string Purpose);

    public sealed record Answer(Id<Clearance> Id, int Unit, ClearanceState State);
}
