using Semai.Data;
using Semai.Modules.Training.Classes;
using Semai.Shell;

namespace Semai.Modules.Training.Selection;

/// <summary>Gives a place that came free to somebody who waits for it.</summary>
public static class AdmitWaiting
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/classes/{id:guid}/people/{enrolment:guid}/admit", Submit).RequireAuthorization(TrainingPermissions.Approve);
        app.MapPost("/api/v1/classes/{id:guid}/people/{enrolment:guid}/admit", Call).RequireAuthorization(TrainingPermissions.Approve);
    }

    static async Task<IResult> Submit(
        Guid id, Guid enrolment, IFormCollection posted, ClassReading reading, Deciding deciding, Db db, Actor by, CancellationToken cancel)
    {
        if (await LeaveClass.FindAsync(id, enrolment, reading, db, cancel) is not var (found, who)) return TypedResults.NotFound();

        await deciding.AdmitAsync(found, who, by, cancel);
        return Views.Went(ClassLinks.Of(found.Id), Say(id: "Tempat diberikan.", en: "The place is given."));
    }

    static async Task<IResult> Call(Guid id, Guid enrolment, ClassReading reading, Deciding deciding, Db db, Actor by, CancellationToken cancel)
    {
        if (await LeaveClass.FindAsync(id, enrolment, reading, db, cancel) is not var (found, who)) return TypedResults.NotFound();

        await deciding.AdmitAsync(found, who, by, cancel);
        return TypedResults.Ok(new LeaveClass.Answer(who.Id, who.State, null));
    }
}
