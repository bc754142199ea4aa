using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Training.Classes;
using Semai.Shell;

namespace Semai.Modules.Training.Selection;

/// <summary>Candidates ranked with reasons; those chosen are proposed to the observation team.</summary>
public static class ProposeCandidates
{
    /// <summary>More than this nobody reads; the best come first.</summary>
    public const int Shown = 60;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/classes/{id:guid}/candidates", Show).RequireAuthorization(TrainingPermissions.Propose);
        app.MapPost("/classes/{id:guid}/candidates", Submit).RequireAuthorization(TrainingPermissions.Propose);
        app.MapGet("/api/v1/classes/{id:guid}/candidates", Find).RequireAuthorization(TrainingPermissions.Propose);
        app.MapPost("/api/v1/classes/{id:guid}/proposals", Call).RequireAuthorization(TrainingPermissions.Propose);
    }

    static async Task<IResult> Show(Guid id, bool? all, ClassReading reading, Candidates candidates, Db db, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found
            ? await ViewAsync(found, Form.Blank, all == true, reading, candidates, db, cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(
        Guid id, IFormCollection posted, ClassReading reading, Candidates candidates, Proposing proposing, Db db, Actor by, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var chosen = form.AllTyped("id").Where(t => Guid.TryParse(t, out _)).Select(t => new Id<Participant>(Guid.Parse(t))).ToList();
        return await form.TryAsync(() => ProposeAsync(found, chosen, reading, proposing, by, cancel))
            ? Views.Went(ClassLinks.Of(found.Id), Say(id: $"{chosen.Count} orang diusulkan. Kasi Binadik mencatat berita acara sidangnya.", en: $"{chosen.Count} people are proposed. The head of guidance records the team's minutes."))
            : await ViewAsync(found, form, whole: true, reading, candidates, db, cancel);
    }

    static async Task<IResult> Find(Guid id, ClassReading reading, Candidates candidates, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } found
            ? TypedResults.Ok((await RankAsync(found, reading, candidates, cancel)).Take(Shown).Select(Row.Of).ToList())
            : TypedResults.NotFound();

    static async Task<IResult> Call(Guid id, Request request, ClassReading reading, Proposing proposing, Actor by, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } found) return TypedResults.NotFound();

        var proposed = await ProposeAsync(found, request.Participants, reading, proposing, by, cancel);
        return TypedResults.Ok(proposed.Select(e => new Proposed(e.Id, e.ParticipantId, e.State)).ToList());
    }

    /// <summary>Names and reasons are for those who may read people; others get nobody.</summary>
    static async Task<IReadOnlyList<RankedCandidate>> RankAsync(TrainingClass found, ClassReading reading, Candidates candidates, CancellationToken cancel) =>
        AreOpen(found, reading) ? await candidates.RankAsync(found, cancel) : [];

    static bool AreOpen(TrainingClass found, ClassReading reading) => reading.NamesAreOpen && reading.IsInside(found.Unit);

    static async Task<List<Enrolment>> ProposeAsync(TrainingClass found, IReadOnlyCollection<Id<Participant>> chosen, ClassReading reading, Proposing proposing, Actor by, CancellationToken cancel)
    {
        if (chosen.Count == 0) throw TrainingRefusals.NobodyChosen;
        if (!AreOpen(found, reading)) throw TrainingRefusals.NotACandidate(TrainingWords.NameClosed);

        return await proposing.ProposeAsync(found, [.. chosen.Select(c => new Proposing.Choice(c))], by, cancel);
    }

    static async Task<IResult> ViewAsync(TrainingClass found, Form form, bool whole, ClassReading reading, Candidates candidates, Db db, CancellationToken cancel)
    {
        var ranked = await RankAsync(found, reading, candidates, cancel);
        var taken = await db.Enrolments.CountAsync(e => e.ClassId == found.Id && (EnrolmentLifecycle.Placed.Contains(e.State) || e.State == EnrolmentState.Proposed), cancel);
        return Views.Show<ProposeCandidatesView>(new
        {
            Class = found,
            Form = form,
            Ranked = ranked.Where(r => r.CanBePicked).Take(Shown).ToList(),
            All = ranked.Count,
            Whole = whole,
            Barred = ranked.Count(r => !r.CanBePicked),
            Free = Math.Max(0, found.Capacity - taken),
            Curriculum = await reading.CurriculumAsync(found, cancel),
            NamesAreOpen = AreOpen(found, reading),
        }, form.Status);
    }

    public sealed record Request(IReadOnlyList<Id<Participant>> Participants);

    public sealed record Proposed(Id<Enrolment> Id, Id<Participant> ParticipantId, EnrolmentState State);

    /// <summary>A candidate in order of points, with the reasons.</summary>
    /// <param name="Id">Of the participant.</param>
    public sealed record Row(Id<Participant> Id, string Name, int Points, Fitness Fitness, bool CanBePicked, IReadOnlyList<string> Reasons)
    {
        internal static Row Of(RankedCandidate c) => new(c.Who.Id, c.Who.Name, c.Points, c.Who.Fitness, c.CanBePicked, [.. c.Reasons.Select(r => r.Sentence)]);
    }
}
