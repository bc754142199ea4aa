using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Participants;

/// <summary>Shows a person's offence, risk and health to one who says why, for fifteen minutes.</summary>
public static class RevealOffence
{
    public static string PathOf(Id<Participant> id) => $"{OpenProfile.PathOf(id)}/offence";

    public static void Map(IEndpointRouteBuilder app) => new ProtectedPart<Answer>(
        "offence", Looked.Offence, ParticipantPermissions.Offence, ReadAsync,
        (page, opened, status) => Views.Show<RevealOffenceView>(new { Page = page, Opened = opened }, status)).Map(app);

    static async Task<Answer> ReadAsync(Db db, Id<Participant> id, Vault vault, CancellationToken cancel)
    {
        var offence = await db.Offences.AsNoTracking().SingleOrDefaultAsync(o => o.ParticipantId == id, cancel);
        var text = offence?.Open(vault);
        var lines = await ParticipantFiles.LinesAsync(db, id, vault, withProtected: true, cancel);
        return new(text?.Crime, text?.Article, offence?.Group, [.. lines.Where(l => l.Fact is { } fact && FactKinds.IsProtected(fact))]);
    }

    /// <param name="Facts">Of risk, health and safety, newest first.</param>
    public sealed record Answer(string? Crime, string? Article, OffenceGroup? Group, IReadOnlyList<FactLine> Facts);
}
