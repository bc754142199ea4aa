using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Reference;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Partners.Mentors;

/// <summary>An agency writes down who of an approved business guides people.</summary>
public static class RegisterMentor
{
    const string Api = "/api/v1/mentors";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(MentorPaths.New, Show).RequireAuthorization(MentorPermissions.Keep);
        app.MapPost(MentorPaths.New, Submit).RequireAuthorization(MentorPermissions.Keep);
        app.MapPost(Api, Call).RequireAuthorization(MentorPermissions.Keep);
    }

    static async Task<IResult> Show(string? business, Db db, TimeProvider time, CancellationToken cancel) =>
        await ViewAsync(Form.Of(("business", business), ("hours", 8)), db, time, cancel);

    static async Task<IResult> Submit(IFormCollection posted, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        var (business, details) = (form.Chosen<Business>("business"), MentorForm.Read(form));
        Mentor? made = null;
        await form.TryAsync(async () => made = await RegisterAsync(business, details, db, by, time, cancel)
            ?? form.Note<Mentor?>("business", Say(id: "Pilih usaha dari daftar.", en: "Choose a business of the list."), null));

        return made is null
            ? await ViewAsync(form, db, time, cancel)
            : Views.Went(MentorPaths.Of(made.Id), Say(id: "Tersimpan. Berikutnya, minta izin masuk lapas.", en: "Saved. Next, ask for the clearance."));
    }

    static async Task<Results<Created<Answer>, NotFound>> Call(Request request, Db db, Actor by, TimeProvider time, CancellationToken cancel) =>
        await RegisterAsync(request.BusinessId, request.Details, db, by, time, cancel) is { } made
            ? TypedResults.Created($"{Api}/{made.Id}", new Answer(made.Id, made.Name))
            : TypedResults.NotFound();

    /// <returns>Null where the business is not one that the reader keeps.</returns>
    static async Task<Mentor?> RegisterAsync(Id<Business> id, MentorDetails details, Db db, Actor by, TimeProvider time, CancellationToken cancel)
    {
        if (await db.OwnBusinessAsync(id, cancel) is not { } business) return null;

        var mentor = Mentor.Register(business, details, by, time.Now);
        db.Add(mentor);
        await db.SaveChangesAsync(cancel);
        return mentor;
    }

    static async Task<IResult> ViewAsync(Form form, Db db, TimeProvider time, CancellationToken cancel) =>
        Views.Show<RegisterMentorView>(new { Form = form, Businesses = await OptionsAsync(db, time.Today, cancel) }, form.Status);

    static async Task<IReadOnlyList<Option>> OptionsAsync(Db db, DateOnly today, CancellationToken cancel) =>
        [.. (await db.Businesses.Where(b => b.State == BusinessState.Approved && b.ApprovedUntil >= today && (db.Scope.Everything || db.Scope.Regencies.Contains(b.RegencyCode)))
            .OrderBy(b => b.NameKey).Select(b => new { b.Id, b.Name, b.District }).ToListAsync(cancel))
            .Select(b => new Option(b.Id.ToString(), b.District is null ? b.Name : $"{b.Name}, {b.District}"))];

    /// <param name="HoursPerMonth">1 to 200.</param>
    public sealed record Request(
        Id<Business> BusinessId, string Name, string? Phone, IReadOnlyList<Sector> Sectors, string? Skills, int HoursPerMonth, string? Languages, string? Training)
    {
        internal MentorDetails Details => new(Name, Phone, Sectors, Skills, HoursPerMonth, Languages, Training);
    }

    public sealed record Answer(Id<Mentor> Id, string Name);
}
