using Semai.Data;
using Semai.Shell.Fields;

namespace Semai.Modules.Participants;

/// <summary>Why someone needs to see what is protected.</summary>
public enum RevealReason { TeamSitting, UrgentHealth, OwnRequest, RegisterCheck, LegalDuty }

/// <summary>Opening what is protected: for a reason, for a while, for one reader, and written down before it is shown.</summary>
static class Revealing
{
    public static IReadOnlyList<Option> Reasons => Option.All<RevealReason>(Of);

    public static string Why => Say(
        id: "Perkara, risiko, kesehatan, dan NIK tidak tampil. Jika perlu untuk tugas Anda, sebutkan alasannya. Pembukaan dicatat dan dapat dilihat pengawas.",
        en: "Offence, risk, health and NIK are not shown. If your task needs them, say why. The opening is recorded, and supervisors can see it.");

    public static string Of(RevealReason reason) => reason switch
    {
        RevealReason.TeamSitting => Say(id: "Sidang TPP", en: "Sitting of the observation team"),
        RevealReason.UrgentHealth => Say(id: "Kesehatan mendesak", en: "Urgent health"),
        RevealReason.OwnRequest => Say(id: "Permintaan peserta", en: "The participant asks"),
        RevealReason.RegisterCheck => Say(id: "Mencocokkan register", en: "Checking the register"),
        RevealReason.LegalDuty => Say(id: "Kewajiban hukum", en: "Legal duty"),
    };

    public static Task OpenAsync(Db db, Id<Participant> id, int unit, Looked what, RevealReason reason, Actor by, DateTime at, CancellationToken cancel)
    {
        db.Add(new Look(id, unit, what, reason.ToString(), by, at));
        return db.SaveChangesAsync(cancel);
    }

    /// <summary>Until when it is open to this reader; null where it is not.</summary>
    public static Task<DateTime?> OpenUntilAsync(Db db, Id<Participant> id, Looked what, Actor by, DateTime at, CancellationToken cancel) =>
        db.Looks.Where(l => l.ParticipantId == id && l.What == what && l.ById == by.Id && l.Until > at)
            .OrderByDescending(l => l.Id).Select(l => l.Until).FirstOrDefaultAsync(cancel);

    /// <summary>"Terakhir dibuka 6 Mei 2026 oleh Dewi Lestari: sidang TPP."</summary>
    public static async Task<string?> LastAsync(Db db, Id<Participant> id, Looked what, CancellationToken cancel)
    {
        var last = await db.Looks.Where(l => l.ParticipantId == id && l.What == what).OrderByDescending(l => l.Id)
            .Select(l => new { l.At, l.By, l.Why }).FirstOrDefaultAsync(cancel);
        if (last is null) return null;

        var (day, why) = (last.At.OfficeDay.Long, Enum.TryParse<RevealReason>(last.Why, out var reason) ? Of(reason) : last.Why);
        return Say(id: $"Terakhir dibuka {day} oleh {last.By}: {why}.", en: $"Last opened {day} by {last.By}: {why}.");
    }
}
