using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Mentors;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Reintegration.BusinessPlans;

/// <summary>Where the pair with the mentor has ended, the agency asks a mentor of another vetted business to read the plan, for a reason on record.</summary>
public static class AskAnotherMentor
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/releases/business-plans/{id:guid}/mentor", Show).RequireAuthorization(BusinessPlanPermissions.Review);
        app.MapPost("/releases/business-plans/{id:guid}/mentor", Submit).RequireAuthorization(BusinessPlanPermissions.Review);
        app.MapPost("/api/v1/business-plans/{id:guid}/mentor", Call).RequireAuthorization(BusinessPlanPermissions.Review);
    }

    static async Task<IResult> Show(Id<BusinessPlan> id, BusinessPlanReading reading, Db db, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } plan ? await ViewAsync(plan, Form.Blank, reading, db, cancel) : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<BusinessPlan> id, IFormCollection posted, BusinessPlanReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } plan) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Chosen<Mentor>("mentor"), form.Text("why", BusinessPlan.NoteMax / 2));
        return await form.TryAsync(() => AskAsync(plan, request, reading, db, by, time, cancel)) ? Views.Went(BusinessPlanLinks.Of(id), ShellWords.Saved) : await ViewAsync(plan, form, reading, db, cancel);
    }

    static async Task<Results<Ok<MoveBusinessPlan.Answer>, NotFound>> Call(Id<BusinessPlan> id, Request request, BusinessPlanReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } plan) return TypedResults.NotFound();

        await AskAsync(plan, request, reading, db, by, time, cancel);
        return TypedResults.Ok(new MoveBusinessPlan.Answer(id, plan.State, plan.Latest.No));
    }

    static async Task AskAsync(BusinessPlan plan, Request request, BusinessPlanReading reading, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await reading.HasMentorAsync(plan.ParticipantId, cancel)) throw BusinessPlanRefusals.PairGoesOn;
        if (await Askable(db).SingleOrDefaultAsync(m => m.Id == request.MentorId, cancel) is not { } mentor) throw BusinessPlanRefusals.NoSuchMentor;
        plan.AskMentor(mentor, request.Why, by, time.Now);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Mentors whom this reader sees, of businesses that may take part.</summary>
    static IQueryable<Mentor> Askable(Db db)
    {
        var approved = db.Businesses.Where(b => b.State == BusinessState.Approved).Select(b => b.Id);
        return db.Mentors.Where(m => m.Until == null && approved.Contains(m.BusinessId));
    }

    static async Task<IResult> ViewAsync(BusinessPlan plan, Form form, BusinessPlanReading reading, Db db, CancellationToken cancel)
    {
        var mentors = await Askable(db).AsNoTracking().OrderBy(m => m.NameKey).Select(m => new { m.Id, m.Name, m.BusinessId }).ToListAsync(cancel);
        var businesses = await db.Businesses.Where(b => b.State == BusinessState.Approved).Select(b => new { b.Id, b.Name }).ToDictionaryAsync(b => b.Id, b => b.Name, cancel);
        return Views.Show<AskAnotherMentorView>(new
        {
            Form = form,
            plan.Id,
            Plan = plan.Name,
            Person = plan.ParticipantId,
            Name = await reading.NameAsync(plan.ParticipantId, cancel),
            Mentors = (IReadOnlyList<Option>)mentors.ConvertAll(m => new Option($"{m.Id}", $"{m.Name}, {businesses[m.BusinessId]}")),
        }, form.Status);
    }

    /// <param name="MentorId">Of an approved business.</param>
    /// <param name="Why">Why another than the mentor of a pair reads the plan.</param>
    public sealed record Request(Id<Mentor> MentorId, string? Why);
}
