using Semai.Data;
using Semai.Modules.Reintegration.CashBooks;
using Semai.Modules.Reintegration.Ventures;
using Semai.Shell;

namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>
/// What is kept of a person, in plain words and without what would hurt before others; who goes along, who reads along with
/// the person's consent, and how to ask for the full copy, a correction, or the consent back.
/// </summary>
public static class ShowMe
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(DoorLinks.Me, Show).RequireAuthorization(DoorPermissions.Own);
        app.MapPost(DoorLinks.Ask, SubmitAsk).RequireAuthorization(DoorPermissions.Own);
        app.MapPost(DoorLinks.Share, SubmitShare).RequireAuthorization(DoorPermissions.Own);
        app.MapPost($"{DoorLinks.Api}/requests", CallAsk).RequireAuthorization(DoorPermissions.Own);
    }

    static Task<IResult> Show(OwnRecords own, Db db, CancellationToken cancel) => ViewAsync(Form.Blank, own, db, cancel);

    static async Task<IResult> SubmitAsk(IFormCollection posted, OwnRecords own, Db db, TimeProvider time, CancellationToken cancel)
    {
        if (own.Person is null) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(form.Choice<RequestKind>("kind"), Guid.TryParse(form.Typed("subject"), out var subject) ? subject : null, form.TextOrNone("what", DoorRequest.TextMax));
        if (request.Kind is RequestKind.Correction && request.What is null) form.Text("what", DoorRequest.TextMax);
        return await form.TryAsync(() => AskAsync(request, own, db, time, cancel))
            ? Views.Went($"{DoorLinks.Me}#permintaan", Say(id: "Tercatat. Jawabannya paling lambat tiga hari.", en: "Recorded. The answer comes within three days."))
            : await ViewAsync(form, own, db, cancel);
    }

    static async Task<IResult> CallAsk(Request request, OwnRecords own, Db db, TimeProvider time, CancellationToken cancel)
    {
        if (own.Person is null) return TypedResults.NotFound();

        await AskAsync(request, own, db, time, cancel);
        return TypedResults.NoContent();
    }

    static async Task AskAsync(Request request, OwnRecords own, Db db, TimeProvider time, CancellationToken cancel)
    {
        var person = own.Person!.Value;
        var subject = request.Kind is RequestKind.WithdrawConsent ? request.SubjectId : null;
        var consent = subject is null ? null : (await own.ConsentsAsync(cancel)).SingleOrDefault(c => c.Id == subject);
        if (request.Kind is RequestKind.WithdrawConsent && consent is null) throw DoorRefusals.NothingToWithdraw;

        var key = DoorRequest.KeyOf(person, request.Kind, subject);
        if (await db.DoorRequests.AnyAsync(r => r.WaitingKey == key, cancel)) throw DoorRefusals.AskedAlready;

        var (hours, unit) = ((await DoorRules.OnAsync(time.Today, db, cancel)).AnswerHours.Value, await db.PersonalDoors.Where(d => d.ParticipantId == person).Select(d => d.Unit).SingleAsync(cancel));
        db.Add(DoorRequest.Ask(person, unit, request.Kind, subject, consent?.Office ?? request.What, hours, time.Now));
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The owner shares the book with those who go along, or keeps it to themself from this moment on.</summary>
    static async Task<IResult> SubmitShare(IFormCollection posted, OwnRecords own, Db db, TimeProvider time, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        if (!Id<Venture>.TryParse(form.Typed("venture"), null, out var id) || await own.VentureAsync(id, cancel) is null) return TypedResults.NotFound();

        var book = await db.CashBooks.SingleAsync(b => b.VentureId == id, cancel);
        if (form.Ticked("share")) book.Share(time.Today, time.Today);
        else book.KeepToOneself();
        await db.SaveChangesAsync(cancel);
        return Views.Went($"{DoorLinks.Me}#buku", ShellWords.Saved);
    }

    static async Task<IResult> ViewAsync(Form form, OwnRecords own, Db db, CancellationToken cancel)
    {
        if (await own.FactsAsync(cancel) is not { } facts || own.Person is null) return TypedResults.NotFound();

        var ventures = await own.VenturesAsync(cancel);
        var ids = ventures.Select(v => v.Id).ToList();
        var shared = await db.CashBooks.AsNoTracking().Where(b => ids.Contains(b.VentureId)).ToDictionaryAsync(b => b.VentureId, b => b.SharedOn, cancel);
        return DoorPages.Show<ShowMeView>(new
        {
            Form = form,
            Facts = facts,
            Books = (IReadOnlyList<OwnShare>)[.. ventures.Select(v => new OwnShare(v.Id, v.Name, shared.GetValueOrDefault(v.Id)))],
            Mentor = await own.MentorAsync(ventures.FirstOrDefault(v => v.IsAlive), cancel),
            Consents = await own.ConsentsAsync(cancel),
            Requests = await own.RequestsAsync(cancel),
        }, form.Status);
    }

    /// <param name="SubjectId">To withdraw, the consent that is meant.</param>
    /// <param name="What">To correct, what is wrong.</param>
    public sealed record Request(RequestKind Kind, Guid? SubjectId = null, string? What = null);
}

/// <summary>A book and since when its owner shares it; null while they do not.</summary>
public sealed record OwnShare(Id<Venture> Id, string Name, DateOnly? SharedOn);
