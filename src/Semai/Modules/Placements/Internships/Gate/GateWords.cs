using System.Globalization;
using Semai.Modules.Agreements;
using Semai.Modules.Participants.Eligibility;
using Semai.Modules.Partners;
using Semai.Modules.Reference;

namespace Semai.Modules.Placements.Internships.Gate;

/// <summary>The sentences of the gate, in both languages at once, for they are kept.</summary>
static class GateWords
{
    /// <summary>Code of the decision in the name of the Minister (SK asimilasi).</summary>
    public const string DecisionLetter = "decision-letter";

    /// <summary>Code of the line that says that the prison has not got the person.</summary>
    public const string Present = "present";

    /// <summary>
    /// Stands before everything else where the prison has not got the person. No paper says so and no rule: it is the
    /// register that everything rests on.
    /// </summary>
    public static GateLine NotHere => new(
        Present, new("Orangnya ada di lapas", "The person is in the prison"), false,
        new("Tidak ada di register terakhir. Registrasi mencatat dulu: kembali, bebas, atau pindah.", "Not on the latest register. The registrar first records what became of the person: back, released or transferred."),
        null, false, "Register", Certainty.High);

    public static Both FileSaysNo => new(
        "Berkas orang ini mengatakan tidak. Selesaikan dulu di berkasnya.", "The person's file says no. Settle it there first.");

    public static Both FileSaysYes => new("Sudah ada di berkas orang ini.", "Already in the person's file.");

    public static Both PaperMissing => new("Belum ada. Catat nomor dan tanggalnya.", "Missing. Record its number and day.");

    public static Both NoAgreement => new(
        "Perjanjian tempat magang tidak berlaku, atau tidak mencakup lapas ini.", "The host agreement is not in force, or does not cover this prison.");

    public static Both NoDayLeft => new("Tidak ada hari magang yang tersisa. Ubah tanggalnya.", "No day is left. Change the days.");

    public static Both NotJudged => new(
        "Belum dapat dinilai: data pidana orang ini tidak ada di lapas ini.", "Cannot be judged: there is no custody record of this person in this prison.");

    public static Both NothingAgainst => new("Aturan tidak menghalangi pada setiap hari magang.", "The rules stand against it on no day.");

    public static Both SettledByDecision => new(
        "Aturannya perlu telaah hukum; SK atas nama Menteri sudah memutuskan.", "The rules need legal review; the decision in the name of the Minister has settled it.");

    public static Both NeedsDecision => new(
        "Aturannya perlu telaah hukum. Hanya SK atas nama Menteri yang dapat memutuskan.", "The rules need legal review. Only a decision in the name of the Minister settles it.");

    public static Both SafeguardsThere => new("Pengamanan yang perlu ada di tempat magang.", "The safeguards needed are in place.");

    public static Both Of(Paper paper) => new(
        $"{paper.Number}, {In(paper.On, Bahasa.Indonesian)}, {paper.Who}", $"{paper.Number}, {In(paper.On, Bahasa.English)}, {paper.Who}");

    public static Both DoesNotSay(Paper paper, GateItem item) => new(
        $"{paper.Number} sudah dicatat, tetapi tidak {item.AsksId}.", $"{paper.Number} is recorded, but it does not say: {item.AsksEn ?? item.AsksId}.");

    public static Both Covered(AgreementCover cover) => new(
        $"Berlaku sampai {In(cover.To, Bahasa.Indonesian)}.", $"In force until {In(cover.To, Bahasa.English)}.");

    public static Both NotCovered(AgreementCover cover, IReadOnlyList<DateOnly> open) => new(
        $"Berlaku {In(cover.From, Bahasa.Indonesian)} sampai {In(cover.To, Bahasa.Indonesian)}; {open.Count} hari magang di luar itu, yang pertama {In(open[0], Bahasa.Indonesian)}.",
        $"In force {In(cover.From, Bahasa.English)} to {In(cover.To, Bahasa.English)}; {open.Count} days lie outside it, the first on {In(open[0], Bahasa.English)}.");

    public static Both HostApproved(DateOnly until) => new(
        $"Disetujui sampai {In(until, Bahasa.Indonesian)}.", $"Approved until {In(until, Bahasa.English)}.");

    public static Both HostLapsed(DateOnly until) => new(
        $"Persetujuannya lewat {In(until, Bahasa.Indonesian)}. Dinas memeriksanya lagi.", $"Its approval lapsed on {In(until, Bahasa.English)}. The agency vets it again.");

    public static Both HostNotApproved(BusinessState state) => state is BusinessState.Suspended
        ? new("Usaha ini dihentikan sementara.", "This business is suspended.")
        : new("Usaha ini belum disetujui.", "This business is not approved.");

    public static Both Against(DayVerdict verdict) => verdict is { Outcome: Outcome.NotYet, From: { } from }
        ? new($"Belum waktunya pada {In(verdict.Day, Bahasa.Indonesian)}; paling awal {In(from, Bahasa.Indonesian)}.", $"Not yet on {In(verdict.Day, Bahasa.English)}; {In(from, Bahasa.English)} at the earliest.")
        : verdict.Outcome is Outcome.NotYet
            ? new($"Belum waktunya pada {In(verdict.Day, Bahasa.Indonesian)}.", $"Not yet on {In(verdict.Day, Bahasa.English)}.")
            : new($"Tidak layak pada {In(verdict.Day, Bahasa.Indonesian)}. Alasannya ada di halaman kelayakan.", $"Not eligible on {In(verdict.Day, Bahasa.English)}. The reasons are on the page of eligibility.");

    public static Both SafeguardsMissing(IReadOnlyList<Both> missing) => new(
        $"Belum ada di tempat magang: {string.Join("; ", missing.Select(m => m.Id))}.", $"Not in place: {string.Join("; ", missing.Select(m => m.En))}.");

    static string In(DateOnly day, CultureInfo language) => day.ToString("d MMMM yyyy", language);
}
