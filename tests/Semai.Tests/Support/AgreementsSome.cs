using Microsoft.Extensions.Time.Testing;
using Semai.Modules.Access;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Reference;

namespace Semai.Tests.Support;

static partial class Some
{
    /// <summary>Something that happened on this day and was written down at <see cref="Instant"/> or that day, whichever is later.</summary>
    public static Occasion On(DateOnly day, string? note = null)
    {
        var time = new FakeTimeProvider(new(day < new DateOnly(2026, 1, 5) ? Instant : day.ToDateTime(new(3, 0), DateTimeKind.Utc)));
        time.SetLocalTimeZone(OfficeTime.Wib);
        return Occasion.Of(day, Officer, time, note);
    }

    public static AgreementTerms Terms(
        Organisation first, Organisation second, AgreementKind kind = AgreementKind.Synergy, DateOnly? starts = null, DateOnly? ends = null,
        Id<Agreement>? parent = null, string title = "Pemberdayaan Warga Binaan", string? authority = "Surat kuasa 1/2025") => new(
            kind, "Kesepakatan Bersama", title, starts ?? new(2025, 10, 8), ends ?? new(2028, 10, 7),
            [new(first.Id, "Anwar", "Bupati", authority), new(second.Id, "Hidayat", "Kepala Kantor", authority)],
            [1], [Sector.Fisheries], parent);

    public static Agreement Preparing(Organisation first, Organisation second, AgreementKind kind = AgreementKind.Synergy, int no = 1, Id<Agreement>? parent = null) =>
        Agreement.Prepare(no, Terms(first, second, kind, parent: parent), On(new(2025, 6, 1)));

    /// <summary>An agreement in force from 8 October 2025 to 7 October 2028 or as given.</summary>
    public static Agreement InForce(
        Organisation first, Organisation second, int no = 1, DateOnly? starts = null, DateOnly? ends = null, Id<Agreement>? parent = null,
        string title = "Pemberdayaan Warga Binaan")
    {
        var kind = parent is null ? AgreementKind.CorrectionsPartnership : AgreementKind.Technical;
        var agreement = Agreement.Prepare(no, Terms(first, second, kind, starts, ends, parent, title), On(new(2025, 6, 1)));
        agreement.Move(AgreementAct.BeginAgreement, On(new(2025, 8, 1)));
        agreement.Sign("Kantor Bupati", On(new(2025, 10, 8)));
        agreement.Move(AgreementAct.Begin, On(new(2025, 10, 9)));
        return agreement;
    }

    public static Clause Clause(Agreement agreement, int no = 1) =>
        Semai.Modules.Agreements.Commitments.Clause.Write(
            agreement, no, $"Pasal {no}", "Pelatihan", "Para pihak melatih warga binaan.", Officer, Instant);

    public static Commitment Commitment(
        Agreement agreement, Clause clause, Organisation responsible, string measure = MeasureCodes.Manual, long target = 100, int no = 1,
        DateOnly? starts = null, DateOnly? due = null, string title = "100 orang dilatih") =>
        Semai.Modules.Agreements.Commitments.Commitment.Make(agreement, clause, no, new(
            title, responsible.Id, measure, target, "orang", starts ?? agreement.Starts, due ?? agreement.Ends), Officer, Instant);
}
