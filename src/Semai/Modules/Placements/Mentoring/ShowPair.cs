using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;
using Semai.Shell;

namespace Semai.Modules.Placements.Mentoring;

/// <summary>One pair: how it is doing and why, what is planned, what was held, what it is for.</summary>
public static class ShowPair
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/mentoring/{id:guid}", Show).RequireAuthorization(MentoringPermissions.Read);
        app.MapGet("/api/v1/mentoring/{id:guid}", Find).RequireAuthorization(MentoringPermissions.Read);
    }

    static async Task<IResult> Show(Id<MentoringPair> id, Pages pages, PairReading reading, TimeProvider time, CancellationToken cancel) =>
        await reading.FindAsync(id, cancel) is { } file ? await pages.ViewAsync(file, Form.Of(("due", time.Today.AddMonths(3)))) : TypedResults.NotFound();

    static async Task<Results<Ok<Answer>, NotFound>> Find(Id<MentoringPair> id, PairReading reading, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, cancel) is not { } file) return TypedResults.NotFound();

        var pair = file.Pair;
        return TypedResults.Ok(new Answer(
            id, file.Person, file.Mentor, file.Business, pair.Unit, pair.State, pair.StartedOn, pair.EndedOn, pair.CommitmentId, file.Health,
            [.. pair.Planned.Where(p => p.CancelledWhy is null && pair.State is not PairState.Ended).Select(p => new Planned(p.No, p.On, p.Starts, p.Minutes, p.Place))],
            [.. pair.Meetings.Select(m => new Met(m.No, m.On, m.RecordedAt, m.Minutes, m.Place, m.Inside, m.Topics, file.IsInside ? m.Note : null, m.Counts))],
            [.. pair.Goals.Select(g => new Goal(g.No, g.Text, g.Due, g.ReachedOn))]));
    }

    /// <summary>The page, for the slices whose forms stand on it.</summary>
    public sealed class Pages(Standing standing, TimeProvider time)
    {
        public Task<IResult> ViewAsync(PairFile file, Form form) =>
            Task.FromResult(Views.Show<ShowPairView>(new { File = file, Form = form, standing.May, time.Today }, form.Status));
    }

    /// <param name="Person">Null where the name is not the reader's to see.</param>
    /// <param name="Health">Null unless the pair meets.</param>
    public sealed record Answer(
        Id<MentoringPair> Id, string? Person, string Mentor, string Business, int Unit, PairState State, DateOnly? StartedOn, DateOnly? EndedOn,
        Id<Commitment>? CommitmentId, PairHealth? Health, IReadOnlyList<Planned> Planned, IReadOnlyList<Met> Meetings, IReadOnlyList<Goal> Goals);

    public sealed record Planned(int No, DateOnly On, TimeOnly Starts, int Minutes, string Place);

    /// <param name="Note">Null outside the prison.</param>
    /// <param name="Counts">Not entered in error.</param>
    public sealed record Met(int No, DateOnly On, DateTime RecordedAt, int Minutes, string Place, bool Inside, string Topics, string? Note, bool Counts);

    public sealed record Goal(int No, string Text, DateOnly Due, DateOnly? ReachedOn);
}
