using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Help;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>Records what the person told, and makes a task of each help that is needed.</summary>
public static class AnswerFollowUp
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/follow-ups/{id:guid}/answer", Show).RequireAuthorization(FollowUpPermissions.Write);
        app.MapPost("/follow-ups/{id:guid}/answer", Submit).RequireAuthorization(FollowUpPermissions.Write);
        app.MapPost("/api/v1/follow-ups/{id:guid}/answer", Call).RequireAuthorization(FollowUpPermissions.Write);
    }

    static async Task<IResult> Show(Id<FollowUp> id, Desk desk, TimeProvider time, CancellationToken cancel) =>
        await desk.Reading.OpenAsync(id, cancel) is { } found
            ? await desk.ViewAsync(found, Form.Of(("on", Earlier(time.Today, found.Closes)), ("returned", AnswerForm.No)), cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<FollowUp> id, IFormCollection posted, Desk desk, CancellationToken cancel)
    {
        if (await desk.Reading.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = AnswerForm.Read(form);
        return await form.TryAsync(() => desk.RecordAsync(found, request, cancel))
            ? Views.Went(FollowUpLinks.Of(id), ShellWords.Saved)
            : await desk.ViewAsync(found, form, cancel);
    }

    static async Task<Results<Ok<FollowUpFile>, NotFound>> Call(Id<FollowUp> id, AnswerRequest request, Desk desk, CancellationToken cancel)
    {
        if (await desk.Reading.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        await desk.RecordAsync(found, request, cancel);
        return TypedResults.Ok(await desk.Reading.FileOf(found, cancel));
    }

    static DateOnly Earlier(DateOnly day, DateOnly other) => day < other ? day : other;

    /// <summary>Both doors end here.</summary>
    public sealed class Desk(Db db, FollowUpReading reading, Actor by, TimeProvider time)
    {
        internal FollowUpReading Reading => reading;

        internal async Task RecordAsync(FollowUp found, AnswerRequest request, CancellationToken cancel)
        {
            var rules = await FollowUpRules.OnAsync(time.Today, db, cancel);
            var answer = found.Answer(
                request.Contact, request.Told(reading.Told(request.Returned)), rules, await reading.CommitmentAsync(found, request.On, cancel), by, time.Now);
            if (request.Help is { Count: > 0 } help)
            {
                var owner = (await reading.HoldersAsync(found.ParticipantId, cancel)).FirstOrDefault(h => h.Owner.Id == request.HelpOwner).Owner ?? throw HelpRefusals.OwnerMissing;
                var due = request.HelpDue ?? time.Today.AddDays(rules.HelpDays.Value);
                db.AddRange(help.Distinct().Select(kind => HelpTask.Ask(found, answer, new(kind, request.HelpNote, owner, due), by, time.Now)));
            }

            Journey.Record(db, found.ParticipantId, found.Unit, JourneyKind.FollowedUp, answer.On, by, time.Now, null, null, $"{found.Months}");
            await db.SaveChangesAsync(cancel);
        }

        internal async Task<IResult> ViewAsync(FollowUp found, Form form, CancellationToken cancel) => Views.Show<AnswerFollowUpView>(new
        {
            Form = form,
            FollowUp = found,
            Name = await reading.NameAsync(found.ParticipantId, cancel),
            Holders = (IReadOnlyList<Option>)[.. (await reading.HoldersAsync(found.ParticipantId, cancel)).Select(h => new Option(h.Owner.Id.ToString(), h.Name))],
            HelpDays = (await FollowUpRules.OnAsync(time.Today, db, cancel)).HelpDays.Value,
            reading.SeesWhy,
        }, form.Status);
    }
}
