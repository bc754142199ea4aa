using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Reference;

namespace Semai.Modules.Agreements;

/// <summary>
/// The agreement of 8 October 2025 and a technical agreement under it. Parties, place, day and content are public; the
/// period, the clauses' words and every figure are made up for the demonstration, and the text says so.
/// </summary>
static class DemoAgreements
{
    public const string Title = "Pemberdayaan Warga Binaan Pemasyarakatan Berbasis UKM";
    public const string TechnicalTitle = "Pelatihan, Pemagangan, dan Kemitraan Produksi Warga Binaan Lapas Kuala Tungkal";

    const string MadeUp = "Data peragaan: jangka waktu, bunyi pasal, dan angka komitmen bukan dari naskah asli, yang tidak terbuka untuk umum.";

    static readonly Actor Office = new("demo", "Bagian Kerja Sama");

    static readonly Sector[] Sectors = [Sector.Farming, Sector.Fisheries, Sector.HomeIndustry, Sector.Plantation, Sector.Livestock];

    public static async Task LoadAsync(Db db, TimeProvider time, CancellationToken cancel)
    {
        if (await db.Agreements.AnyAsync(cancel)) return;

        var bodies = await db.Organisations.ToDictionaryAsync(o => o.Code, cancel);
        await db.TogetherAsync(async () =>
        {
            var main = Memorandum(bodies, time);
            db.Add(main);
            await db.SaveChangesAsync(cancel);

            var technical = Technical(main, bodies, time);
            db.Add(technical);
            await db.SaveChangesAsync(cancel);

            await PromiseAsync(db, main, DemoCommitments.OfMain, bodies, time, cancel);
            await PromiseAsync(db, technical, DemoCommitments.OfTechnical, bodies, time, cancel);
        }, cancel);
    }

    static Agreement Memorandum(Dictionary<string, Organisation> bodies, TimeProvider time)
    {
        var agreement = Agreement.Prepare(1, new(
            AgreementKind.Synergy, "Kesepakatan Bersama", Title, new(2025, 10, 8), new(2028, 10, 7),
            [
                new(bodies[DemoOrganisations.Regency].Id, "Drs. H. Anwar Sadat, M.Ag", "Bupati", "Jabatan, mewakili daerah"),
                new(bodies[DemoOrganisations.CorrectionsOffice].Id, "Hidayat", "Kepala Kantor Wilayah", "Jabatan"),
            ],
            [bodies[DemoOrganisations.Prison].UnitNo!.Value], Sectors,
            PlanningReference: "RKPD Kabupaten Tanjung Jabung Barat (rujukan peragaan)",
            Funding: "APBD Kabupaten dan DIPA satuan kerja pemasyarakatan, masing-masing dari anggarannya sendiri",
            LegalBases: "UU 23/2014 tentang Pemerintahan Daerah; PP 28/2018 tentang Kerja Sama Daerah; UU 22/2022 tentang Pemasyarakatan; PP 57/1999"),
            On(new(2025, 6, 12), time, MadeUp));
        agreement.Move(AgreementAct.SendOffer, On(new(2025, 7, 10), time));
        agreement.Move(AgreementAct.BeginMemorandum, On(new(2025, 8, 14), time));
        agreement.Sign("Kantor Bupati Tanjung Jabung Barat", On(new(2025, 10, 8), time));
        agreement.DecideCouncil(false, true, "dana ada di APBD tahun berjalan", "DPA Diskoperindag 2025 (peragaan)", On(new(2025, 10, 8), time));
        agreement.Move(AgreementAct.Begin, On(new(2025, 10, 9), time));
        return agreement;
    }

    static Agreement Technical(Agreement main, Dictionary<string, Organisation> bodies, TimeProvider time)
    {
        var agreement = Agreement.Prepare(2, new(
            AgreementKind.Technical, "Perjanjian Kerja Sama", TechnicalTitle, new(2025, 11, 3), new(2027, 11, 2),
            [
                new(bodies[DemoOrganisations.Diskoperindag].Id, "M. Yusuf Rahman (nama rekaan)", "Kepala Dinas", "Surat kuasa Bupati (peragaan)"),
                new(bodies[DemoOrganisations.Prison].Id, "Iwan Darmawan", "Kepala Lapas", "Jabatan"),
            ],
            [bodies[DemoOrganisations.Prison].UnitNo!.Value], Sectors, main.Id,
            "Rencana kerja kesepakatan bersama 8 Oktober 2025", "APBD Kabupaten (DPA Diskoperindag) dan DIPA Lapas",
            "Kesepakatan Bersama 8 Oktober 2025; PP 28/2018; PP 57/1999"),
            On(new(2025, 10, 13), time, MadeUp));
        agreement.Move(AgreementAct.BeginAgreement, On(new(2025, 10, 20), time));
        agreement.Sign("Lapas Kelas IIB Kuala Tungkal", On(new(2025, 11, 3), time));
        agreement.Move(AgreementAct.Begin, On(new(2025, 11, 4), time));
        return agreement;
    }

    static async Task PromiseAsync(
        Db db, Agreement agreement, IReadOnlyList<DemoClause> clauses, Dictionary<string, Organisation> bodies, TimeProvider time, CancellationToken cancel)
    {
        var no = 0;
        foreach (var (at, words) in clauses.Index())
        {
            var clause = Clause.Write(agreement, at + 1, words.Label, words.Heading, words.Text, Office, time.Now);
            db.Add(clause);
            await db.SaveChangesAsync(cancel);

            foreach (var promise in words.Promises)
            {
                var commitment = Commitment.Make(agreement, clause, ++no, promise.Terms(bodies), Office, time.Now);
                db.Add(commitment);
                db.AddRange(promise.Done.Where(d => d.On <= time.Today)
                    .Select(d => ProgressEntry.Enter(commitment, d.Amount, d.Evidence, On(d.On, time))));
            }
        }

        await db.SaveChangesAsync(cancel);
    }

    static Occasion On(DateOnly day, TimeProvider time, string? note = null) => Occasion.Of(day, Office, time, note);
}
