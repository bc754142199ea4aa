using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Partners.Offers;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Placements.Runs;

/// <summary>
/// What a person needs in order to be placed safely, and from whom they are kept. Recorded and ended by officers of the
/// prison, with reasons that stay there.
/// </summary>
public static class Safety
{
    public static string PathOf(Id<Participant> id) => $"/participants/{id}/safety";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/participants/{id:guid}/safety", Show).RequireAuthorization(RunPermissions.Safeguard);
        app.MapPost("/participants/{id:guid}/safety/needs", SubmitNeed).RequireAuthorization(RunPermissions.Safeguard);
        app.MapPost("/participants/{id:guid}/safety/separations", SubmitSeparation).RequireAuthorization(RunPermissions.Safeguard);
        app.MapPost("/participants/{id:guid}/safety/end/{record:guid}", SubmitEnd).RequireAuthorization(RunPermissions.Safeguard);
        app.MapGet("/api/v1/participants/{id:guid}/safety", Find).RequireAuthorization(RunPermissions.Safeguard);
        app.MapPost("/api/v1/participants/{id:guid}/safety/needs", CallNeed).RequireAuthorization(RunPermissions.Safeguard);
        app.MapPost("/api/v1/participants/{id:guid}/safety/separations", CallSeparation).RequireAuthorization(RunPermissions.Safeguard);
        app.MapPost("/api/v1/participants/{id:guid}/safety/end/{record:guid}", CallEnd).RequireAuthorization(RunPermissions.Safeguard);
    }

    static async Task<IResult> Show(Id<Participant> id, Keeping keeping, CancellationToken cancel) =>
        await keeping.PersonAsync(id, cancel) is { } person ? await ViewAsync(person, Form.Blank, keeping, cancel) : TypedResults.NotFound();

    static Task<IResult> SubmitNeed(Id<Participant> id, IFormCollection posted, Keeping keeping, CancellationToken cancel) => SubmitAsync(id, posted, keeping, (form, person) =>
    {
        var request = new NeedRequest(form.Text("code", SafeguardNeed.CodeMax), form.Text("reason", SafeguardNeed.ReasonMax));
        return () => keeping.NeedAsync(person, request, cancel);
    }, cancel);

    static Task<IResult> SubmitSeparation(Id<Participant> id, IFormCollection posted, Keeping keeping, CancellationToken cancel) => SubmitAsync(id, posted, keeping, (form, person) =>
    {
        var request = new SeparationRequest(form.Text("register", 60), form.Text("why", SafeguardNeed.ReasonMax));
        return () => keeping.SeparateAsync(person, request, cancel);
    }, cancel);

    static Task<IResult> SubmitEnd(Id<Participant> id, Guid record, IFormCollection posted, Keeping keeping, CancellationToken cancel) => SubmitAsync(id, posted, keeping, (form, person) =>
    {
        var why = form.Text($"end-{record}", SafeguardNeed.ReasonMax);
        return () => keeping.EndAsync(person, record, why, cancel);
    }, cancel);

    static async Task<IResult> SubmitAsync(Id<Participant> id, IFormCollection posted, Keeping keeping, Func<Form, PersonHere, Func<Task>> read, CancellationToken cancel)
    {
        if (await keeping.PersonAsync(id, cancel) is not { } person) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var act = read(form, person);
        return await form.TryAsync(act) ? Views.Went(PathOf(id), Say(id: "Tersimpan.", en: "Saved.")) : await ViewAsync(person, form, keeping, cancel);
    }

    static async Task<IResult> Find(Id<Participant> id, Keeping keeping, CancellationToken cancel) =>
        await keeping.PersonAsync(id, cancel) is { } person ? TypedResults.Ok(await keeping.OfAsync(person, cancel)) : TypedResults.NotFound();

    static Task<IResult> CallNeed(Id<Participant> id, NeedRequest request, Keeping keeping, CancellationToken cancel) =>
        CallAsync(id, keeping, person => keeping.NeedAsync(person, request, cancel), cancel);

    static Task<IResult> CallSeparation(Id<Participant> id, SeparationRequest request, Keeping keeping, CancellationToken cancel) =>
        CallAsync(id, keeping, person => keeping.SeparateAsync(person, request, cancel), cancel);

    static Task<IResult> CallEnd(Id<Participant> id, Guid record, EndRequest request, Keeping keeping, CancellationToken cancel) =>
        CallAsync(id, keeping, person => keeping.EndAsync(person, record, request.Why, cancel), cancel);

    static async Task<IResult> CallAsync(Id<Participant> id, Keeping keeping, Func<PersonHere, Task> act, CancellationToken cancel)
    {
        if (await keeping.PersonAsync(id, cancel) is not { } person) return TypedResults.NotFound();

        await act(person);
        return TypedResults.Ok(await keeping.OfAsync(person, cancel));
    }

    static async Task<IResult> ViewAsync(PersonHere person, Form form, Keeping keeping, CancellationToken cancel) =>
        Views.Show<SafetyView>(new { Person = person, Known = await keeping.OfAsync(person, cancel), Catalogue = await keeping.CatalogueAsync(cancel), Form = form }, form.Status);

    /// <summary>A person of one of the reader's own units.</summary>
    public sealed record PersonHere(Id<Participant> Id, int Unit, string Name);

    /// <param name="Code">Of the rule set <c>safeguards</c>.</param>
    public sealed record NeedRequest(string Code, string Reason);

    /// <param name="Register">Register number of the other, in the same unit.</param>
    public sealed record SeparationRequest(string Register, string Reason);

    public sealed record EndRequest(string Why);

    /// <param name="What">The safeguard in words.</param>
    public sealed record NeedLine(Id<SafeguardNeed> Id, string Code, string What, string Reason, DateOnly From, DateOnly? Until, string By, string? EndedWhy);

    /// <param name="Name">Of the other.</param>
    public sealed record SeparationLine(Id<Separation> Id, Id<Participant> Other, string Name, string Reason, DateOnly From, DateOnly? Until, string By, string? EndedWhy);

    /// <summary>Everything on record, what has ended too.</summary>
    public sealed record Known(IReadOnlyList<NeedLine> Needs, IReadOnlyList<SeparationLine> Separations);

    /// <summary>Both doors end here.</summary>
    public sealed class Keeping(Db db, Standing standing, TimeProvider time)
    {
        Actor By => standing.Actor;

        public async Task<PersonHere?> PersonAsync(Id<Participant> id, CancellationToken cancel)
        {
            var found = (await ParticipantFacts.NamesAsync(db, [id], cancel)).GetValueOrDefault(id);
            return found is not null && (standing.Scope.Everything || standing.Scope.Units.Contains(found.Unit)) ? new(id, found.Unit, found.FullName) : null;
        }

        public async Task<IReadOnlyList<Option>> CatalogueAsync(CancellationToken cancel) =>
            [.. (await OfferLimits.OnAsync(time.Today, db, cancel)).Safeguards.Select(s => new Option(s.Code, s.Said))];

        public async Task<Known> OfAsync(PersonHere person, CancellationToken cancel)
        {
            var said = (await OfferLimits.OnAsync(time.Today, db, cancel)).Safeguards.ToDictionary(s => s.Code, s => s.Said);
            var needs = await db.SafeguardNeeds.AsNoTracking().Where(n => n.ParticipantId == person.Id).OrderBy(n => n.Until != null).ThenBy(n => n.At).ToListAsync(cancel);
            var apart = await db.Separations.AsNoTracking().Where(s => s.One == person.Id || s.Other == person.Id).OrderBy(s => s.Until != null).ThenBy(s => s.At).ToListAsync(cancel);
            var names = await ParticipantFacts.NamesAsync(db, [.. apart.Select(s => s.One == person.Id ? s.Other : s.One)], cancel);
            return new(
                [.. needs.Select(n => new NeedLine(n.Id, n.Code, said.GetValueOrDefault(n.Code, n.Code), n.Reason, n.From, n.Until, n.ByName, n.EndedWhy))],
                [.. apart.Select(s => (Record: s, Other: s.One == person.Id ? s.Other : s.One)).Select(s => new SeparationLine(
                    s.Record.Id, s.Other, names.GetValueOrDefault(s.Other)?.FullName ?? Say(id: "Tidak lagi di unit ini", en: "No longer in this unit"), s.Record.Reason, s.Record.From, s.Record.Until, s.Record.ByName, s.Record.EndedWhy))]);
        }

        public async Task NeedAsync(PersonHere person, NeedRequest request, CancellationToken cancel)
        {
            if ((await OfferLimits.OnAsync(time.Today, db, cancel)).UnknownAmong([request.Code]) is { } unknown) throw OfferRefusals.NoSuchSafeguard(unknown);
            if (string.IsNullOrWhiteSpace(request.Reason)) throw RunRefusals.ReasonMissing;
            if (await db.SafeguardNeeds.AnyAsync(n => n.ParticipantId == person.Id && n.Code == request.Code && n.Until == null, cancel)) throw RunRefusals.AlreadyNeeded;

            db.Add(SafeguardNeed.Record(person.Id, person.Unit, request.Code, request.Reason, time.Today, By, time.Now));
            await db.SaveChangesAsync(cancel);
        }

        public async Task SeparateAsync(PersonHere person, SeparationRequest request, CancellationToken cancel)
        {
            if (string.IsNullOrWhiteSpace(request.Reason)) throw RunRefusals.ReasonMissing;
            var key = request.Register.Trim().ToUpperInvariant();
            var other = await db.Custodies.Where(c => c.Unit == person.Unit && c.RegisterKey == key).Select(c => (Id<Participant>?)c.ParticipantId).FirstOrDefaultAsync(cancel)
                ?? throw RunRefusals.NoSuchRegister(request.Register);
            var made = Separation.Keep(person.Id, other, person.Unit, request.Reason, time.Today, By, time.Now);
            if (await db.Separations.AnyAsync(s => s.One == made.One && s.Other == made.Other && s.Until == null, cancel)) throw RunRefusals.AlreadyNeeded;

            db.Add(made);
            await db.SaveChangesAsync(cancel);
        }

        public async Task EndAsync(PersonHere person, Guid record, string why, CancellationToken cancel)
        {
            var (need, apart) = (new Id<SafeguardNeed>(record), new Id<Separation>(record));
            if (await db.SafeguardNeeds.FirstOrDefaultAsync(n => n.Id == need && n.ParticipantId == person.Id, cancel) is { } needed) needed.End(time.Today, why, By);
            else if (await db.Separations.FirstOrDefaultAsync(s => s.Id == apart && (s.One == person.Id || s.Other == person.Id), cancel) is { } kept) kept.End(time.Today, why, By);
            else throw RunRefusals.AlreadyEnded;
            await db.SaveChangesAsync(cancel);
        }
    }
}
