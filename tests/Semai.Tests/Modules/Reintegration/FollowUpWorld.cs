using System.Net.Http.Json;
using System.Text.Json;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration;
using Semai.Modules.Reintegration.FollowUps;

namespace Semai.Tests.Modules.Reintegration;

/// <summary>The world of releases, a month and more after them, with those who ask.</summary>
sealed record FollowUpWorld(ReleaseWorld Releases, Commitment Promise) : IAsyncDisposable
{
    public static readonly DateOnly Today = ReleaseWorld.Today;

    public TestApp App => Releases.App;

    public Visitor Probation => App.Visitor(
        new Scope(false, [2], [Releases.Probation.Id.Value, Releases.Office.Id.Value], []), AccessPermissions.Self, ReleasePermissions.Read, ReleasePermissions.Accept, FollowUpPermissions.Read, FollowUpPermissions.Write);

    public Visitor Agency => AgencyOf(Releases.Agency);

    public Visitor OtherAgency => AgencyOf(Releases.OtherAgency);

    public Visitor Registrar => App.Visitor(
        new Scope(false, [1], [Releases.Prison.Id.Value, Releases.Office.Id.Value], [Releases.Agreement.Id.Value]),
        AccessPermissions.Self, ReleasePermissions.Read, ReleasePermissions.Names, ParticipantPermissions.Read, ParticipantPermissions.Write, FollowUpPermissions.Explain, FollowUpPermissions.Read, FollowUpPermissions.Write);

    public Visitor Cooperation => App.Visitor(new Scope(false, [], [Releases.Agency.Id.Value], [Releases.Agreement.Id.Value]), AccessPermissions.Self, AgreementPermissions.Read);

    public static async Task<FollowUpWorld> OnAsync(Engine engine)
    {
        var world = await ReleaseWorld.OnAsync(engine);
        var clause = await world.App.GivenAsync(Some.Clause(world.Agreement, 7));
        return new(world, await world.App.GivenAsync(Some.Commitment(world.Agreement, clause, world.Agency, MeasureCodes.FollowedUp, 10, 7, title: "10 tindak lanjut terjawab")));
    }

    /// <summary>Accepted by the probation office and, where told, by the agency; then released that day.</summary>
    public async Task<Participant> ReleasedAsync(string name, DateOnly on, bool agency = false, bool accepted = true)
    {
        var person = await Releases.LeavesAsync(name, on);
        if (accepted) await ReleaseWorld.StageAsync(Releases.ProbationOfficer, await Releases.SentAsync(person, Releases.Probation), "Accept");
        if (agency) await ReleaseWorld.StageAsync(Releases.AgencyOfficer, await Releases.SentAsync(person, Releases.Agency, Releases.ProbationOfficer), "Accept");
        await Releases.MoveAsync(person, "Release", on);
        return person;
    }

    public void On(DateOnly day) => App.Time.SetUtcNow(new(day.ToDateTime(new(2, 0)), TimeSpan.Zero));

    public Task<FollowUp> OfAsync(Participant person, int months) => App.WithDbAsync(db => db.FollowUps.OrderByDescending(f => f.Id).FirstAsync(f => f.ParticipantId == person.Id && f.Months == months && f.CancelReason != CancelReason.ReleaseInError));

    public static object Answer(DateOnly on, string work = "SelfEmployed", object? help = null, Guid? owner = null) => new
    {
        on = on.Iso,
        way = "Visit",
        work,
        workSince = work is "None" ? null : on.AddDays(-10).Iso,
        business = work is "SelfEmployed" or "Both" ? "Alive" : "None",
        netIncome = 1_500_000,
        incomeFrom = "OwnAnswer",
        housing = "WithFamily",
        help,
        helpOwner = owner,
    };

    public static Task<HttpResponseMessage> AnswerAsync(Visitor visitor, FollowUp one, DateOnly on, string work = "SelfEmployed") =>
        visitor.CallAsync($"/api/v1/follow-ups/{one.Id}/answer", Answer(on, work));

    public static async Task<IReadOnlyList<string>> ListAsync(Visitor visitor, string query = "") =>
        [.. (await visitor.Http.GetFromJsonAsync<JsonElement>(new Uri($"/api/v1/follow-ups{query}", UriKind.Relative))).GetProperty("rows").EnumerateArray()
            .Select(r => $"{r.GetProperty("name").GetString()} {r.GetProperty("months").GetInt32()} {r.GetProperty("standing").GetString()}")];

    public ValueTask DisposeAsync() => Releases.DisposeAsync();

    Visitor AgencyOf(Organisation agency) => App.Visitor(
        new Scope(false, [], [agency.Id.Value], [Releases.Agreement.Id.Value]), AccessPermissions.Self, ReleasePermissions.Read, ReleasePermissions.Accept, ParticipantPermissions.Read, FollowUpPermissions.Read, FollowUpPermissions.Write, AgreementPermissions.Read);
}
