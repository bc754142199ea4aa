using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Roster;
using Semai.Modules.Reintegration.FollowUps;
using Semai.Modules.Reintegration.Handing;
using Semai.Modules.Reintegration.Help;
using Semai.Modules.Reintegration.Returns;
using Semai.Modules.Reintegration.Ventures;

namespace Semai.Modules.Reintegration;

/// <summary>
/// Invented people of the demonstration who left prison one after another since the programme began: handed over before it
/// to the probation office and most of them to the agency, asked how they are since; some reached late, some never, one
/// released without anybody, three back in prison.
/// </summary>
sealed class DemoReleases(Db db, Vault vault, Receivers receivers, FollowUpReading reading, TimeProvider time)
{
    const string Why = "Surat lepas (peragaan)";

    static readonly Actor Registrar = new("demo-registrar", "Dewi Lestari");
    static readonly Actor Guidance = new("demo-head-of-guidance", "Sri Wahyuni");
    static readonly Actor Probation = new("demo-probation", "Yuliana Putri");
    static readonly Actor Agency = new("demo-agency", "Nurhasanah");

    /// <summary>So many days ago each left; nobody before the programme began.</summary>
    static readonly int[] DaysAgo = [408, 396, 383, 371, 352, 334, 318, 297, 276, 258, 239, 221, 203, 186, 167, 148, 131, 112, 86, 63, 40, 18];

    /// <summary>Who came back, so many days after the release, and what that was; nobody has said it of the last.</summary>
    static readonly Dictionary<int, (ReturnReason? Reason, int After)> Back = new() { [4] = (ReturnReason.NewConviction, 150), [9] = (ReturnReason.TechnicalBreach, 95), [13] = (null, 120) };

    public Task LoadAsync(CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        if (await db.FollowUps.AnyAsync(f => f.State == FollowUpState.Answered, cancel)) return;

        var days = DaysAgo.Select(d => time.Today.AddDays(-d)).Where(d => d > DemoPeople.Began).ToList();
        var people = DemoPeople.Leaving(days, db, vault);
        await db.SaveChangesAsync(cancel);
        foreach (var (no, (custody, day)) in people.Zip(days).Index()) await LeaveAsync(no, custody, day, cancel);
        foreach (var (no, custody) in people.Index()) await AskAsync(no, custody.ParticipantId, null, Back.TryGetValue(no, out var back) ? custody.PresentSince.AddDays(back.After) : time.Today, cancel);
        foreach (var (no, venture) in (await db.Ventures.AsNoTracking().OrderBy(v => v.Id).ToListAsync(cancel)).Index()) await AskAsync(no, venture.ParticipantId, venture, time.Today, cancel);
        foreach (var (no, custody) in people.Index())
            if (Back.TryGetValue(no, out var back)) await ComeBackAsync(custody, back.Reason, back.After, cancel);
    }, cancel);

    async Task LeaveAsync(int no, Custody custody, DateOnly day, CancellationToken cancel)
    {
        var person = custody.ParticipantId;
        if (no != DaysAgo.Length - 2)
        {
            var to = await receivers.OfAsync(custody.Unit, offices: true, cancel);
            var prison = await OfficeAsync(DemoOrganisations.Prison, cancel);
            await HandAsync(person, HandOverLeg.PrisonToProbation, prison, 1, to.First(r => !r.IsAgency), Guidance, Probation, day.AddDays(-25), cancel);
            if (no % 4 != 1 && await db.Organisations.SingleOrDefaultAsync(o => o.Code == DemoOrganisations.Diskoperindag, cancel) is { } agency && to.FirstOrDefault(r => r.Id == agency.Id.Value) is { } receiver)
                await HandAsync(person, HandOverLeg.ProbationToAgency, (await OfficeAsync("BAPAS-JAMBI", cancel)), 2, receiver, Probation, Agency, day.AddDays(-12), cancel);
        }

        custody.Move(PresenceAct.Release, day, Why, Registrar, Noon(day));
        Journey.Record(db, person, custody.Unit, JourneyKind.Released, day, Registrar, Noon(day));
        await db.SaveChangesAsync(cancel);
    }

    async Task<Guid> OfficeAsync(string code, CancellationToken cancel) => (await db.Organisations.Where(o => o.Code == code).Select(o => o.Id).SingleAsync(cancel)).Value;

    async Task HandAsync(Id<Participant> person, HandOverLeg leg, Guid from, int fromUnit, Receiver to, Actor sender, Actor receiver, DateOnly on, CancellationToken cancel)
    {
        var made = HandOver.Prepare(
            person, new(leg, DemoPeople.Unit, from, fromUnit, to.Id, to.Unit, to.AgreementId), leg is HandOverLeg.PrisonToProbation ? null : on.AddDays(-3),
            [HandOverThing.Plan, HandOverThing.Certificates, HandOverThing.Documents], null, sender, Noon(on.AddDays(-3)));
        made.Send(null, sender, Noon(on.AddDays(-2)));
        made.Accept(null, receiver, Noon(on));
        db.Add(made);
        Journey.Record(db, person, DemoPeople.Unit, JourneyKind.HandedOver, on, receiver, Noon(on), ReleaseLinks.OfHandOver(made.Id), null, to.Name);
        if (to.AgreementId is { } agreement)
            db.Add(Disclosure.Open(person, DemoPeople.Unit, agreement, made.Id.Value, HandOverWords.HandOver, on, receiver, Noon(on), to.Id));
        await db.SaveChangesAsync(cancel);
    }

    async Task AskAsync(int no, Id<Participant> person, Venture? venture, DateOnly until, CancellationToken cancel)
    {
        var holders = await reading.HoldersAsync(person, cancel);
        if (holders.Count == 0) return;

        var (by, today) = (holders.Any(h => h.Owner.Unit is null) ? Agency : Probation, time.Today);
        var rules = await FollowUpRules.OnAsync(today, db, cancel);
        foreach (var one in await db.FollowUps.Where(f => f.ParticipantId == person && f.Opens < until).OrderBy(f => f.Months).ToListAsync(cancel))
            if (until == today || one.Closes < until) await AskAsync(no, one, venture, rules, by, holders[0].Owner, cancel);
        await db.SaveChangesAsync(cancel);
    }

    async Task AskAsync(int no, FollowUp one, Venture? venture, FollowUpRules rules, Actor by, HelpOwner owner, CancellationToken cancel)
    {
        var turn = (no * 7 + one.Months) % 11;
        var on = one.Due.AddDays(turn % 5 - 2);
        var today = time.Today;
        if (one.Closes >= today && turn is 3 or 6) return; // still to be asked: some of them past their day

        if (turn is 2 or 9)
        {
            foreach (var (at, result) in new[] { (one.Opens.AddDays(2), AttemptResult.NoAnswer), (one.Due, AttemptResult.NotAtHome), (one.Due.AddDays(9), AttemptResult.WrongNumber) })
                if (at <= today && at <= one.Closes) one.TryToReach(new(at, result is AttemptResult.NotAtHome ? ContactWay.Visit : ContactWay.Phone), result, null, rules, by, Noon(at));
            if (turn is 9 && one.Tried == 3) one.Lose(LostReason.Moved, "Tetangga: pindah ikut saudara, nomor tidak diketahui", rules, by, Noon(one.Due.AddDays(10)));
            return;
        }

        if (on > today) return;
        if (turn is 5) one.TryToReach(new(one.Opens.AddDays(3), ContactWay.Phone), AttemptResult.NoAnswer, null, rules, by, Noon(one.Opens.AddDays(3)));
        var noted = turn is 7 && on.AddDays(12) <= today ? on.AddDays(12) : on;
        var answer = one.Answer(new(on, turn % 3 == 0 ? ContactWay.Phone : ContactWay.Visit), venture is null ? Told(no, one, turn) : Told(venture, on, turn), rules, await reading.CommitmentAsync(one, on, cancel), by, Noon(noted));
        Journey.Record(db, one.ParticipantId, one.Unit, JourneyKind.FollowedUp, on, by, Noon(noted), null, null, $"{one.Months}");
        if (turn is 1 or 4 or 8) Help(turn, one, answer, owner, by, today);
    }

    /// <summary>One in three is self-employed, one in three is employed, and with time more of the others find something.</summary>
    static Told Told(int no, FollowUp one, int turn)
    {
        var works = one.Months >= 3 || no % 2 == 0;
        var work = !works || turn == 10 ? WorkStanding.None : (no % 3) switch { 0 => WorkStanding.SelfEmployed, 1 => WorkStanding.Employed, _ => no % 4 == 2 ? WorkStanding.Both : WorkStanding.Employed };
        var own = work is WorkStanding.SelfEmployed or WorkStanding.Both ? OwnBusiness.Alive : no % 3 == 0 && one.Months > 3 ? OwnBusiness.Closed : OwnBusiness.None;
        long? income = work is WorkStanding.None ? 0 : turn == 8 ? null : 1_150_000 + 140_000 * no + 60_000 * one.Months;
        return new(
            work, work is WorkStanding.None ? null : one.ReleasedOn.AddDays(6 + no % 4 * 5), own, income, income is null ? null : own is OwnBusiness.Alive && no % 2 == 0 ? IncomeSource.CashBook : IncomeSource.OwnAnswer,
            no % 5 == 0 ? Dwelling.Rented : Dwelling.WithFamily, null, null, null);
    }

    /// <summary>What somebody with a business of their own told on a day.</summary>
    static Told Told(Venture venture, DateOnly on, int turn)
    {
        var (began, closed) = (venture.ConfirmedOn is not null && venture.StartedOn <= on, venture.ClosedOn <= on);
        if (began && !closed && venture.State is not VentureState.Paused)
            return new(WorkStanding.SelfEmployed, venture.StartedOn, OwnBusiness.Alive, 1_400_000 + 190_000 * turn, IncomeSource.CashBook, Dwelling.WithFamily, null, null, null);

        var works = closed && turn % 2 == 0;
        return new(
            works ? WorkStanding.Employed : WorkStanding.None, works ? venture.ClosedOn : null, closed ? OwnBusiness.Closed : began ? OwnBusiness.Paused : OwnBusiness.None,
            works ? 2_100_000 : 0, IncomeSource.OwnAnswer, Dwelling.WithFamily, null, null, null);
    }

    void Help(int turn, FollowUp one, FollowUpAnswer answer, HelpOwner owner, Actor by, DateOnly today)
    {
        var kind = turn switch { 1 => HelpKind.Capital, 4 => HelpKind.Licence, _ => HelpKind.Market };
        var task = HelpTask.Ask(one, answer, new(kind, turn switch { 1 => "Wajan besar dan kemasan", 4 => "NIB dan P-IRT", _ => "Mencari toko yang mau dititipi" }, owner, answer.On.AddDays(14)), by, Noon(answer.On));
        if (task.Due < today.AddDays(turn is 4 ? -40 : -5)) task.Finish("Sudah dibantu sampai selesai", by, Noon(task.Due));
        db.Add(task);
    }

    async Task ComeBackAsync(Custody custody, ReturnReason? reason, int after, CancellationToken cancel)
    {
        var on = custody.PresentSince.AddDays(after);
        if (on >= time.Today) return;

        custody.Move(PresenceAct.Return, on, "Surat penahanan (peragaan)", Registrar, Noon(on));
        Journey.Record(db, custody.ParticipantId, custody.Unit, JourneyKind.Returned, on, Registrar, Noon(on));
        await db.SaveChangesAsync(cancel);
        if (reason is not { } known) return;

        var back = await db.PrisonReturns.SingleAsync(r => r.ParticipantId == custody.ParticipantId, cancel);
        back.Explain(known, known is ReturnReason.NewConviction ? "Petikan putusan (peragaan)" : "SK pencabutan (peragaan)", Guidance, Noon(on.AddDays(6)));
        await db.SaveChangesAsync(cancel);
    }

    static DateTime Noon(DateOnly day) => day.ToDateTime(new(5, 0), DateTimeKind.Utc);
}
