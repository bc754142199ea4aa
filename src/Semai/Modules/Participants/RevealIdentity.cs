using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Participants;

/// <summary>Shows a person's identity number to one who says why, for fifteen minutes.</summary>
public static class RevealIdentity
{
    public static string PathOf(Id<Participant> id) => $"{OpenProfile.PathOf(id)}/identity";

    public static void Map(IEndpointRouteBuilder app) => new ProtectedPart<Answer>(
        "identity", Looked.Identity, ParticipantPermissions.Identity, ReadAsync,
        (page, opened, status) => Views.Show<RevealIdentityView>(new { Page = page, Opened = opened }, status)).Map(app);

    static async Task<Answer> ReadAsync(Db db, Id<Participant> id, Vault vault, CancellationToken cancel)
    {
        var person = await db.Participants.AsNoTracking().SingleAsync(p => p.Id == id, cancel);
        return new(person.OpenNik(vault)?.Digits, person.IdentityStatus);
    }

    /// <param name="Nik">Sixteen digits; null where none is known.</param>
    public sealed record Answer(string? Nik, IdentityStatus Status);
}
