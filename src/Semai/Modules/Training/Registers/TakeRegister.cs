using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Training.Classes;
using Semai.Shell;

namespace Semai.Modules.Training.Registers;

/// <summary>The register of one session. What the page shows is what is saved; later changes keep what was there.</summary>
public static class TakeRegister
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/classes/{id:guid}/sessions/{no:int}", Show).RequireAuthorization(TrainingPermissions.Read);
        app.MapPost("/classes/{id:guid}/sessions/{no:int}", Submit).RequireAuthorization(TrainingPermissions.Register);
        app.MapGet("/api/v1/classes/{id:guid}/sessions/{no:int}/register", Find).RequireAuthorization(TrainingPermissions.Read);
        app.MapPut("/api/v1/classes/{id:guid}/sessions/{no:int}/register", Call).RequireAuthorization(TrainingPermissions.Register);
    }

    static async Task<IResult> Show(Guid id, int no, ClassReading reading, Registering registering, Standing standing, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found && found.FindSession(no) is { } session
            ? await ViewAsync(found, session, Form.Blank, registering, standing, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(
        Guid id, int no, IFormCollection posted, ClassReading reading, Registering registering, Standing standing, Actor by, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found || found.FindSession(no) is not { } session) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var rows = await registering.RowsAsync(found, session, cancel);
        var said = rows.Select(r => Read(form, r)).OfType<Said>().ToList();
        var reason = form.TextOrNone("reason", AttendanceCorrection.ReasonMax);
        foreach (var row in rows.Where(r => Conflicts(form, r)))
            form.Note($"m-{row.Id}", TrainingRefusals.MarkChangedMeanwhile(row.Shown).Message, 0);

        return await form.TryAsync(() => registering.SaveAsync(found, session, said, reason, by, cancel))
            ? Views.Went(ClassLinks.Of(found.Id), Say(id: $"Daftar hadir sesi {session.No} tersimpan: {said.Count} orang.", en: $"The register of session {session.No} is saved: {said.Count} people."))
            : await ViewAsync(found, session, form, registering, standing, cancel);
    }

    static async Task<IResult> Find(Guid id, int no, ClassReading reading, Registering registering, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found && found.FindSession(no) is { } session
            ? TypedResults.Ok(await AnswerAsync(found, session, registering, cancel))
            : TypedResults.NotFound();

    static async Task<IResult> Call(
        Guid id, int no, Request request, ClassReading reading, Registering registering, Actor by, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found || found.FindSession(no) is not { } session) return TypedResults.NotFound();

        await registering.SaveAsync(found, session, request.Marks, request.Reason, by, cancel);
        return TypedResults.Ok(await AnswerAsync(found, session, registering, cancel));
    }

    static async Task<Answer> AnswerAsync(TrainingClass found, Session session, Registering registering, CancellationToken cancel) => new(
        found.Id, session.No, session.Date, session.State,
        [.. (await registering.RowsAsync(found, session, cancel)).Select(r => new AnswerRow(r.Id, r.ParticipantId, r.Name, r.Mark, r.LateMinutes, r.By, r.RecordedAt))]);

    /// <summary>Four keys and minutes late: present with minutes is late.</summary>
    static Said? Read(Form form, RegisterRow row)
    {
        if (form.Typed("bulk") is "present") return new(row.Id, Mark.Present, 0);

        var late = form.Typed($"late-{row.Id}") is "" ? 0 : form.Whole($"late-{row.Id}", 0, AttendanceMark.LateMax);
        return form.Typed($"m-{row.Id}") switch
        {
            "" => null,
            nameof(Mark.Present) when late > 0 => new(row.Id, Mark.Late, late),
            _ => new(row.Id, form.Choice<Mark>($"m-{row.Id}"), 0),
        };
    }

    /// <summary>Somebody else saved another mark since the page was opened, and it is neither what was there nor what is said now.</summary>
    static bool Conflicts(Form form, RegisterRow row) =>
        form.AllTyped($"was-{row.Id}").Count > 0 && form.Typed($"was-{row.Id}") != row.Stored && row.Stored != Written(Read(form, row));

    static string Written(Said? said) => said is null ? "" : RegisterRow.Text(said.Mark, said.LateMinutes);

    static async Task<IResult> ViewAsync(
        TrainingClass found, Session session, Form form, Registering registering, Standing standing, CancellationToken cancel) =>
        Views.Show<TakeRegisterView>(new
        {
            Class = found,
            Session = session,
            Form = form,
            Rows = await registering.RowsAsync(found, session, cancel),
            Corrections = await registering.CorrectionsAsync(found, session, cancel),
            NeedsReason = registering.NeedsReason(session),
            MayTake = standing.Can(TrainingPermissions.Register) && found.State is ClassState.Running && session.State is not SessionState.Cancelled && registering.HasCome(session),
        }, form.Status);

    /// <param name="Reason">Needed to change a mark once the days for simple changes are over.</param>
    public sealed record Request(IReadOnlyList<Said> Marks, string? Reason = null);

    /// <param name="Id">Of the enrolment.</param>
    /// <param name="LateMinutes">Only where late.</param>
    public sealed record Said(Id<Enrolment> Id, Mark Mark, int LateMinutes = 0);

    public sealed record Answer(Id<TrainingClass> ClassId, int No, DateOnly Date, SessionState State, IReadOnlyList<AnswerRow> Rows);

    /// <param name="Id">Of the enrolment.</param>
    /// <param name="Mark">Null while not marked.</param>
    public sealed record AnswerRow(
        Id<Enrolment> Id, Id<Participant> ParticipantId, string? Name, Mark? Mark, int LateMinutes, string? By, DateTime? RecordedAt);
}
