using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Participants;
using Semai.Modules.Reference;
using Semai.Modules.Reintegration;
using Semai.Modules.Reintegration.Handing;

namespace Semai.Tests.Modules.Reintegration;

/// <summary>Two prisons and a probation office under one corrections office, and an agency whose agreement covers the first prison. It is 1 March 2026.</summary>
sealed record ReleaseWorld(TestApp App, Organisation Office, Organisation Prison, Organisation Other, Organisation Probation, Organisation Agency, Organisation OtherAgency, Agreement Agreement) : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 3, 1);

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    static readonly string[] InPrison =
    [
        AccessPermissions.Self, ReleasePermissions.Read, ReleasePermissions.Names, ParticipantPermissions.Read, ParticipantPermissions.Write,
    ];

    int _registers;

    /// <summary>Does everything in the prison.</summary>
    public Visitor Officer => App.Visitor(Inside, InPrison);

    public Visitor Guidance => App.Visitor(Inside, [.. InPrison, ReleasePermissions.Plan, ReleasePermissions.Send, ReleasePermissions.Alarm, ParticipantPermissions.Offence]);

    /// <summary>Writes plans and may not read health.</summary>
    public Visitor WorkOfficer => App.Visitor(Inside, [.. InPrison, ReleasePermissions.Plan]);

    /// <summary>Figures only.</summary>
    public Visitor Auditor => App.Visitor(new Scope(false, [], [], [Agreement.Id.Value]), AccessPermissions.Self, ReleasePermissions.Read);

    /// <summary>Serves in the second prison, with every permission.</summary>
    public Visitor Foreigner => App.Visitor(new Scope(false, [3], [Other.Id.Value, Office.Id.Value], []), [.. PermissionCatalogue.All]);

    public Visitor Watcher => App.Visitor(new Scope(false, [1, 2, 3], [Office.Id.Value, Prison.Id.Value, Other.Id.Value, Probation.Id.Value], []), AccessPermissions.Self, ReleasePermissions.Read, ReleasePermissions.Names, ReleasePermissions.Alarm);

    public Visitor ProbationOfficer => App.Visitor(new Scope(false, [2], [Probation.Id.Value, Office.Id.Value], []), AccessPermissions.Self, ReleasePermissions.Read, ReleasePermissions.Names, ReleasePermissions.Send, ReleasePermissions.Accept);

    public Visitor AgencyOfficer => App.Visitor(new Scope(false, [], [Agency.Id.Value], [Agreement.Id.Value]), AccessPermissions.Self, ReleasePermissions.Read, ReleasePermissions.Accept, ParticipantPermissions.Read);

    /// <summary>Of another agency under the same agreement.</summary>
    public Visitor OtherAgencyOfficer => App.Visitor(new Scope(false, [], [OtherAgency.Id.Value], [Agreement.Id.Value]), AccessPermissions.Self, ReleasePermissions.Read, ReleasePermissions.Accept, ParticipantPermissions.Read);

    /// <summary>Serves in prison and probation office at once.</summary>
    public Visitor Double => App.Visitor(new Scope(false, [1, 2], [Prison.Id.Value, Probation.Id.Value, Office.Id.Value], []), ReleasePermissions.Read, ReleasePermissions.Names, ReleasePermissions.Send, ReleasePermissions.Accept);

    Scope Inside => new(false, [1], [Prison.Id.Value, Office.Id.Value], [Agreement.Id.Value]);

    public static async Task<ReleaseWorld> OnAsync(Engine engine)
    {
        var app = await TestApp.OnAsync(engine);
        await app.WithDbAsync(db => LoadRuleSets.ShippedAsync(db, Some.Instant, default));
        var office = await app.GivenAsync(Some.Office());
        var (prison, other) = (await app.GivenAsync(Some.Prison(under: office)), await app.GivenAsync(Some.Prison("LMB", 3, office)));
        var probation = await app.GivenAsync(Organisation.Found("BAPAS", "Bapas Jambi", "Bapas Jambi", OrganisationKind.ProbationOffice, office, 2, "15.71", Some.Instant));
        var agency = await app.GivenAsync(Some.Agency());
        var another = await app.GivenAsync(Some.Agency("DISNAKER"));
        return new(app, office, prison, other, probation, agency, another, await app.GivenAsync(Some.InForce(agency, prison)));
    }

    /// <summary>Whose sentence of four years ends that day, by the register; two thirds of it are over long ago unless told.</summary>
    public async Task<Participant> LeavesAsync(
        string name, DateOnly? ends, DateOnly? twoThirds = null, int unit = 1, int months = 48, int? remission = null, bool life = false, bool estimated = false,
        LegalStatus status = LegalStatus.Convict, DateOnly? detained = null)
    {
        var person = await App.GivenAsync(Some.Person(name, unit: unit));
        await App.GivenAsync(Custody.Begin(person, new(
            RegisterType.B1, $"B.I {++_registers}/2024", status, months, 0, life, false, detained ?? new(2022, 1, 10), null, null, twoThirds ?? (ends is null ? null : new(2024, 9, 1)), ends, estimated, remission),
            new(2022, 1, 10), "surat penahanan", Some.Officer, Some.Instant));
        return person;
    }

    public Task<HttpResponseMessage> MoveAsync(Participant person, string act, DateOnly? on = null) =>
        Officer.CallAsync($"/api/v1/participants/{person.Id}/move", new { act, on = (on ?? Today).Iso, why = "Surat lepas 1/2026" });

    /// <summary>Prepared and sent by the head of guidance; with the consent of today where it goes to an agency.</summary>
    public async Task<Id<HandOver>> SentAsync(Participant person, Organisation to, Visitor? by = null)
    {
        var sender = by ?? Guidance;
        var answer = await sender.CallAsync($"/api/v1/releases/people/{person.Id}/hand-over", new
        {
            receiverId = to.Id.Value,
            consentOn = to.Kind is OrganisationKind.ProbationOffice ? null : Today.Iso,
            things = new[] { "Plan", "Certificates" },
            note = "berkas lengkap",
        });
        var id = Id<HandOver>.Parse((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!, null);
        await StageAsync(sender, id, "Send");
        return id;
    }

    public static Task<HttpResponseMessage> StageAsync(Visitor visitor, Id<HandOver> id, string act, string? note = null) =>
        visitor.CallAsync($"/api/v1/hand-overs/{id}/stage", new { act, note });

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
