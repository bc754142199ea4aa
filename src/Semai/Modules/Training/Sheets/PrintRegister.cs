using System.Globalization;
using System.Security.Cryptography;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Shell;

namespace Semai.Modules.Training.Sheets;

/// <summary>
/// The register of one session on paper, for rooms without a computer: names, a zig-zag of signatures, and on each page
/// a code that leads back to the register where it is typed in.
/// </summary>
public static class PrintRegister
{
    /// <summary>Rows on a page of A4 that a hand can still sign.</summary>
    public const int RowsOnPage = 20;

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/classes/{id:guid}/sessions/{no:int}/sheet", Show).RequireAuthorization(TrainingPermissions.Read);

    public static string Path(Id<TrainingClass> @class, int session) => $"/classes/{@class}/sessions/{session}/sheet";

    static async Task<IResult> Show(Guid id, int no, Db db, Standing standing, TimeProvider time, HttpRequest request, CancellationToken cancel)
    {
        if (!standing.Can(ParticipantPermissions.Read)) return TypedResults.Forbid();
        if (await db.TrainingClasses.AsNoTracking().SingleOrDefaultAsync(c => c.Id == new Id<TrainingClass>(id), cancel) is not { } found) return TypedResults.NotFound();
        if (found.FindSession(no) is not { } session) return TypedResults.NotFound();

        var rows = await RowsAsync(found, session, db, cancel);
        return Views.Show<PrintRegisterView>(new
        {
            Class = found,
            Session = session,
            Letterhead = await LetterheadAsync(found.Unit, db, cancel),
            Pages = (IReadOnlyList<RegisterPage>)[.. rows.Chunk(RowsOnPage).DefaultIfEmpty([]).Select((chunk, at) => new RegisterPage(NumberOf(found, no, at + 1), chunk))],
            Register = $"{request.Scheme}://{request.Host}/classes/{found.Id}/sessions/{no}",
            PrintedBy = standing.Actor.Name,
            PrintedAt = time.GetLocalNow().DateTime,
        });
    }

    /// <summary>Those who have a place on the day of the session, by name.</summary>
    static async Task<IReadOnlyList<RegisterRow>> RowsAsync(TrainingClass @class, Session session, Db db, CancellationToken cancel)
    {
        var placed = await db.Enrolments.AsNoTracking()
            .Where(e => e.ClassId == @class.Id && EnrolmentLifecycle.Placed.Contains(e.State) && (e.LeftOn == null || e.LeftOn > session.Date))
            .Select(e => e.ParticipantId).ToListAsync(cancel);
        var names = await ParticipantFacts.NamesAsync(db, placed, cancel);
        var registers = await db.Custodies.AsNoTracking().Where(c => placed.Contains(c.ParticipantId))
            .Select(c => new { c.ParticipantId, c.RegisterNumber }).ToDictionaryAsync(c => c.ParticipantId, c => c.RegisterNumber, cancel);
        return
        [
            .. placed.Select(p => (Id: p, Name: names.GetValueOrDefault(p)?.FullName))
                .OrderBy(p => p.Name is null).ThenBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Id.Value)
                .Select((p, at) => new RegisterRow(at + 1, p.Name ?? TrainingWords.NameClosed, registers.GetValueOrDefault(p.Id), CodeOf(@class, session.No, p.Id))),
        ];
    }

    static async Task<Letterhead> LetterheadAsync(int unit, Db db, CancellationToken cancel)
    {
        var organisations = db.Organisations;
        return await organisations.Where(o => o.UnitNo == unit)
            .Select(o => new Letterhead(o.Name, organisations.Where(p => p.Id == o.ParentId).Select(p => p.Name).FirstOrDefault()))
            .SingleOrDefaultAsync(cancel) ?? new($"{unit}", null);
    }

    /// <summary>DH-2026-0007-11-1: class, session, page.</summary>
    static string NumberOf(TrainingClass @class, int session, int page) =>
        string.Create(CultureInfo.InvariantCulture, $"DH-{@class.Code.Replace("KLS/", "", StringComparison.Ordinal).Replace('/', '-')}-{session}-{page}");

    /// <summary>Four signs that tell a photographed row from the same row of another session or class.</summary>
    internal static string CodeOf(TrainingClass @class, int session, Id<Participant> person) =>
        Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{@class.Id}/{session}/{person}")))[..4];
}

/// <summary>The organisation whose register it is, and the one above it.</summary>
public sealed record Letterhead(string Name, string? Parent);

/// <summary>One sheet of paper.</summary>
/// <param name="Number">Printed under its code.</param>
public sealed record RegisterPage(string Number, IReadOnlyList<RegisterRow> Rows);

/// <param name="Register">Register number; null where it is not the reader's to see.</param>
/// <param name="Code">Tells this row from the same person's row on another sheet.</param>
public sealed record RegisterRow(int No, string Name, string? Register, string Code);
