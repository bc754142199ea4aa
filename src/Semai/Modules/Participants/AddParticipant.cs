using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Shell;

namespace Semai.Modules.Participants;

/// <summary>Records one person by hand, with custody and, by who may, offence and identity number.</summary>
public static class AddParticipant
{
    public const string Path = "/participants/add";

    public static string Title => Say(id: "Catat peserta baru", en: "Record a new participant");

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Show).RequireAuthorization(ParticipantPermissions.Write);
        app.MapPost(Path, Submit).RequireAuthorization(ParticipantPermissions.Write);
        app.MapPost("/api/v1/participants", Call).RequireAuthorization(ParticipantPermissions.Write);
    }

    static async Task<IResult> Show(Db db, Standing standing, CancellationToken cancel) =>
        AddParticipantView.Of(Form.Of(("sex", nameof(Sex.Male)), ("registerType", nameof(RegisterType.B1)), ("legalStatus", nameof(LegalStatus.Convict))),
            await ListParticipants.UnitsAsync(db, cancel), standing.May);

    static async Task<IResult> Submit(IFormCollection posted, Db db, Standing standing, Vault vault, TimeProvider time, CancellationToken cancel)
    {
        var (form, units) = (Form.Read(posted), await ListParticipants.UnitsAsync(db, cancel));
        var request = new Request(
            UnitOf(form, units),
            PersonForm.Read(form, await ChangeDetails.RegionOfAsync(db, form.Typed("homeDistrict"), null, cancel)),
            CustodyForm.Read(form), CustodyForm.NikOf(form)?.Digits, form.TextOrNone("crime", Offence.CrimeMax), form.TextOrNone("article", Offence.ArticleMax),
            form.Text("why", Change.WhyMax));

        Participant? person = null;
        var added = await form.TryAsync(async () => person = await AddAsync(db, request, standing, vault, time, cancel));
        return added ? TypedResults.LocalRedirect(OpenProfile.PathOf(person!.Id)) : AddParticipantView.Of(form, units, standing.May);
    }

    static async Task<Results<Created<Answer>, ValidationProblem>> Call(
        Request request, Db db, Standing standing, Vault vault, TimeProvider time, CancellationToken cancel)
    {
        var problems = request is { Person: { } given, Why: not null } ? PersonForm.ProblemsOf(given, request.Why) : new() { ["person"] = [Say(id: "Belum diisi.", en: "This is empty.")] };
        if (CustodyForm.ProblemsOf(request.Custody) is { } problem) problems["custody"] = [problem];
        if (request.Nik is { } digits && !Nik.TryParse(digits, out _)) problems["nik"] = [CustodyForm.NotANik];
        if (!ParticipantFiles.IsOwn(db.Scope, request.Unit) || !(await ListParticipants.UnitsAsync(db, cancel)).ContainsKey(request.Unit)) problems["unit"] = [CustodyForm.NotYourUnit];
        if (request.Crime?.Length > Offence.CrimeMax || request.Article?.Length > Offence.ArticleMax) problems["crime"] = [Say(id: "Terlalu panjang.", en: "Too long.")];
        if (problems.Count > 0) return TypedResults.ValidationProblem(problems);

        var person = await AddAsync(db, request, standing, vault, time, cancel);
        return TypedResults.Created($"/api/v1/participants/{person.Id}", new Answer(person.Id, person.FullName));
    }

    static async Task<Participant> AddAsync(Db db, Request request, Standing standing, Vault vault, TimeProvider time, CancellationToken cancel)
    {
        var (by, at, key) = (standing.Actor, time.Now, Custody.KeyOf(request.Custody.RegisterNumber));
        if (await db.Custodies.AnyAsync(c => c.Unit == request.Unit && c.RegisterKey == key && c.Presence == Presence.Present, cancel))
            throw ParticipantRefusals.RegisterNumberTaken;
        if (request.Person.Born > time.Today) throw ParticipantRefusals.BornInTheFuture;

        var person = Participant.Admit(request.Unit, request.Person, request.Why, by, at);
        var custody = Custody.Begin(person, request.Custody.WithEstimates(), time.Today, request.Why, by, at);
        if (request.Nik is { } digits)
            person.Identify(Nik.Parse(digits), CustodyForm.StatusOf(Nik.Parse(digits), request.Person), vault, request.Why, by, at);
        db.AddRange(person, custody);
        if (standing.Can(ParticipantPermissions.Offence) && (request.Crime ?? request.Article) is not null)
            db.Add(Offence.Record(person, request.Crime ?? "", request.Article ?? "", custody, vault, request.Why, by, at));
        Journey.Record(db, person.Id, person.Unit, JourneyKind.Admitted, time.Today, by, at, data: request.Why);
        await db.SaveChangesAsync(cancel);
        return person;
    }

    static int UnitOf(Form form, IReadOnlyDictionary<int, string> units) =>
        units.Count == 1 ? units.Keys.First()
        : int.TryParse(form.Typed("unit"), out var unit) && units.ContainsKey(unit) ? unit
        : form.Note("unit", CustodyForm.NotYourUnit, 0);

    /// <param name="Unit">Number of one of the reader's own units.</param>
    /// <param name="Nik">Sixteen digits.</param>
    /// <param name="Why">Where this comes from: a letter, an interview.</param>
    public sealed record Request(int Unit, PersonDetails Person, CustodyDetails Custody, string? Nik, string? Crime, string? Article, string Why);

    public sealed record Answer(Id<Participant> Id, string Name);
}
