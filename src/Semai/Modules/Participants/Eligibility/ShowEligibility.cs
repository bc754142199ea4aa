using Semai.Data;
using Semai.Modules.Access;
using Semai.Shell;

namespace Semai.Modules.Participants.Eligibility;

/// <summary>What one person is eligible for, rule by rule, with the value, its source and what would change the verdict.</summary>
public static class ShowEligibility
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/participants/{id:guid}/eligibility", ShowAsync).RequireAuthorization(EligibilityPermissions.Read);
        app.MapGet("/api/v1/participants/{id:guid}/eligibility", TellAsync).RequireAuthorization(EligibilityPermissions.Read);
    }

    /// <summary>Advice per purpose as this reader may see it; null where the person is not theirs to judge.</summary>
    /// <exception cref="Refusal">No rules are in force.</exception>
    public static async Task<IReadOnlyList<Advice>?> OfAsync(
        Id<Participant> id, Db db, Vault vault, Standing standing, DateOnly on, CancellationToken cancel)
    {
        if ((await CollectFacts.OfAsync([id], db, vault, cancel)).SingleOrDefault() is not { } dossier) return null;

        var rules = await EligibilityFacts.RulesAsync(db, on, cancel);
        var open = standing.Can(ParticipantPermissions.Offence);
        return [.. Enum.GetValues<Purpose>().Select(purpose => Advice.Of(dossier.Judge(purpose, rules, on), open))];
    }

    static async Task<IResult> ShowAsync(
        Id<Participant> id, Db db, Vault vault, Standing standing, TimeProvider time, CancellationToken cancel)
    {
        if (await FindAsync(id, db, vault, standing, time, cancel) is not { } told) return Results.NotFound();

        return Views.Show<ShowEligibilityView>(new { Told = told, Protected = !standing.Can(ParticipantPermissions.Offence) });
    }

    static async Task<IResult> TellAsync(
        Id<Participant> id, Db db, Vault vault, Standing standing, TimeProvider time, CancellationToken cancel) =>
        await FindAsync(id, db, vault, standing, time, cancel) is { } told ? TypedResults.Ok(told) : Results.NotFound();

    static async Task<Answer?> FindAsync(
        Id<Participant> id, Db db, Vault vault, Standing standing, TimeProvider time, CancellationToken cancel)
    {
        if (await OfAsync(id, db, vault, standing, time.Today, cancel) is not { } advice
            || !(await ParticipantFacts.NamesAsync(db, [id], cancel)).TryGetValue(id, out var person)) return null;

        var decisions = await db.EligibilityDecisions.Where(d => d.ParticipantId == id).OrderByDescending(d => d.DecidedOn).ThenByDescending(d => d.RecordedAt)
            .Select(d => new Decided(d.Id, d.Purpose, d.Granted, d.Advised, d.MinutesNumber, d.DecidedOn, d.RuleVersion, d.By, d.Why)).ToListAsync(cancel);
        if (standing.Can(ParticipantPermissions.Offence))
        {
            db.Add(new Look(id, person.Unit, Looked.Profile, "eligibility", standing.Actor, time.Now)); // each look at what is protected is kept
            await db.SaveChangesAsync(cancel);
        }

        return new(id, person.FullName, time.Today, advice, decisions);
    }

    public sealed record Answer(Id<Participant> Id, string Name, DateOnly On, IReadOnlyList<Advice> Advice, IReadOnlyList<Decided> Decisions);

    public sealed record Decided(
        Id<EligibilityDecision> Id, Purpose Purpose, bool Granted, Outcome Advised, string MinutesNumber, DateOnly DecidedOn, int RuleVersion, string By, string? Why);
}
