using Semai.Data;
using Semai.Modules.Access;
using Semai.Shell;

namespace Semai.Modules.Partners.Mentors;

/// <summary>Who may not enter the reader's prisons: those that stand, then those that ended. Only the prison sees it.</summary>
public static class ListBans
{
    const int Most = 500;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(MentorPaths.Bans, Show).RequireAuthorization(MentorPermissions.ReadBans);
        app.MapGet("/api/v1/bans", Find).RequireAuthorization(MentorPermissions.ReadBans);
    }

    static async Task<IResult> Show(Db db, Standing standing, TimeProvider time, CancellationToken cancel) => Views.Show<ListBansView>(new
    {
        Rows = await Find(db, time, cancel),
        MayKeep = standing.Can(MentorPermissions.KeepBans),
    });

    static async Task<IReadOnlyList<Row>> Find(Db db, TimeProvider time, CancellationToken cancel)
    {
        var rows = await (
            from ban in db.Bans.AsNoTracking()
            join prison in db.Organisations on ban.Unit equals prison.UnitNo
            orderby ban.LiftedAt != null, ban.NameFolded, ban.Id
            select new Row(ban.Id, ban.Unit, prison.ShortName, ban.Name, ban.Reason, ban.From, ban.Until, ban.ByName, ban.LiftedAt != null, ban.LiftedWhy, ban.LiftedBy, false))
            .Take(Most).ToListAsync(cancel);
        return rows.ConvertAll(r => r with { Stands = !r.IsLifted && (r.Until is null || r.Until >= time.Today) });
    }

    /// <param name="Stands">Neither lifted nor run out.</param>
    public sealed record Row(
        Id<Ban> Id, int Unit, string Prison, string Name, string Reason, DateOnly From, DateOnly? Until, string By, bool IsLifted, string? LiftedWhy, string? LiftedBy,
        bool Stands);
}
