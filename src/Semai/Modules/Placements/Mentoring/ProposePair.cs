using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Partners.Offers;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Placements.Mentoring;

/// <summary>The work-activity officer suggests a mentor for a person of the prison.</summary>
public static class ProposePair
{
    const string Api = "/api/v1/mentoring";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(PairLinks.New, Show).RequireAuthorization(MentoringPermissions.Keep);
        app.MapPost(PairLinks.New, Submit).RequireAuthorization(MentoringPermissions.Keep);
        app.MapPost(Api, Call).RequireAuthorization(MentoringPermissions.Keep);
    }

    static async Task<IResult> Show(string? person, string? mentor, Db db, Standing standing, TimeProvider time, CancellationToken cancel) =>
        await ViewAsync(Form.Of(("person", person), ("mentor", mentor)), db, standing, time, cancel);

    static async Task<IResult> Submit(IFormCollection posted, Db db, Standing standing, AgreementFacts agreements, TimeProvider time, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        var request = new Request(
            form.Chosen<Participant>("person"), form.Chosen<Mentor>("mentor"), form.Typed("commitment") is "" ? null : form.Chosen<Commitment>("commitment"),
            form.TextOrNone("note", MentoringPair.NoteMax));
        MentoringPair? made = null;
        await form.TryAsync(async () => made = await ProposeAsync(request, db, agreements, standing.Actor, time, cancel)
            ?? form.Note<MentoringPair?>("person", Say(id: "Pilih dari daftar.", en: "Choose of the list."), null));
        return made is null ? await ViewAsync(form, db, standing, time, cancel) : Views.Went(PairLinks.Of(made.Id), ShellWords.Saved);
    }

    static async Task<Results<Created<Answer>, NotFound>> Call(Request request, Db db, AgreementFacts agreements, Actor by, TimeProvider time, CancellationToken cancel) =>
        await ProposeAsync(request, db, agreements, by, time, cancel) is { } made
            ? TypedResults.Created($"{Api}/{made.Id}", new Answer(made.Id, made.State))
            : TypedResults.NotFound();

    /// <returns>Null where person, mentor or commitment are not the reader's to see.</returns>
    /// <param name="offer">Whose place the pair takes; null where it takes none.</param>
    internal static async Task<MentoringPair?> ProposeAsync(
        Request request, Db db, AgreementFacts agreements, Actor by, TimeProvider time, CancellationToken cancel, Offer? offer = null)
    {
        var custody = await db.Custodies.SingleOrDefaultAsync(c => c.ParticipantId == request.ParticipantId, cancel);
        var mentor = await db.Mentors.SingleOrDefaultAsync(m => m.Id == request.MentorId, cancel);
        var served = request.CommitmentId is { } id ? await agreements.CommitmentAsync(id, cancel) : null;
        if (custody is null || !db.IsInside(custody.Unit) || mentor is null || (request.CommitmentId is not null && served?.MeasureCode != MeasureCodes.MentorMeetings)) return null;
        if (custody.Presence is not Presence.Present) throw PairRefusals.NotPresent;
        if (!await Approved(db, time.Today).AnyAsync(m => m.Id == mentor.Id, cancel)) throw PairRefusals.BusinessNotApproved;
        if (await db.Pairs.AnyAsync(p => p.ParticipantId == request.ParticipantId && p.MentorId == mentor.Id && p.RunningKey != null, cancel)) throw PairRefusals.AlreadyPaired;

        var pair = MentoringPair.Propose(request.ParticipantId, custody.Unit, mentor, served?.AgreementId.Value, served?.Id, request.Note, by, time.Now, offer?.Id);
        offer?.Hold(by, time.Now);
        db.Add(pair);
        await db.SaveChangesAsync(cancel);
        return pair;
    }

    /// <summary>Mentors whose business may take part on that day.</summary>
    internal static IQueryable<Mentor> Approved(Db db, DateOnly day) =>
        from mentor in db.Mentors
        join business in db.Set<Business>() on mentor.BusinessId equals business.Id
        where (mentor.Until == null || mentor.Until >= day) && business.State == BusinessState.Approved && business.ApprovedUntil >= day
        select mentor;

    static async Task<IResult> ViewAsync(Form form, Db db, Standing standing, TimeProvider time, CancellationToken cancel)
    {
        var today = time.Today;
        var units = db.Scope.Everything ? await db.Organisations.Where(o => o.Kind == OrganisationKind.Prison && o.UnitNo != null).Select(o => o.UnitNo!.Value).ToListAsync(cancel) : db.Scope.Units;
        var people = new List<Option>();
        foreach (var unit in standing.Can(ParticipantPermissions.Read) ? units : [])
            people.AddRange((await ParticipantFacts.CandidatesAsync(db, unit, null, cancel)).OrderBy(c => c.FullName, StringComparer.OrdinalIgnoreCase).Select(c => new Option(c.Id.ToString(), $"{c.FullName} ({c.RegisterNumber})")));
        return Views.Show<ProposePairView>(new
        {
            Form = form,
            People = (IReadOnlyList<Option>)people,
            Mentors = (IReadOnlyList<Option>)[.. (await Approved(db, today).OrderBy(m => m.NameKey).Select(m => new { m.Id, m.Name, m.Skills }).ToListAsync(cancel))
                .Select(m => new Option(m.Id.ToString(), m.Skills is null ? m.Name : $"{m.Name}: {m.Skills}"))],
            Commitments = (IReadOnlyList<Option>)[.. (await db.Commitments.Where(c => c.MeasureCode == MeasureCodes.MentorMeetings).OrderBy(c => c.No).Select(c => new { c.Id, c.Title }).ToListAsync(cancel))
                .Select(c => new Option(c.Id.ToString(), c.Title))],
        }, form.Status);
    }

    /// <param name="CommitmentId">The promise that its meetings count for; null where none.</param>
    public sealed record Request(Id<Participant> ParticipantId, Id<Mentor> MentorId, Id<Commitment>? CommitmentId = null, string? Note = null);

    public sealed record Answer(Id<MentoringPair> Id, PairState State);
}
