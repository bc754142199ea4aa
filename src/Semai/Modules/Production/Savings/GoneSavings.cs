using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Production.Ledger;
using Semai.Shell;

namespace Semai.Modules.Production.Savings;

/// <summary>People who have left while their savings are still here, and savings on their way from one prison to another.</summary>
public static class GoneSavings
{
    public static string Title => Say(id: "Tabungan yang harus ikut", en: "Savings that must follow");

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(SavingsLinks.Gone, Show).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet(SavingsLinks.MovesApi, Find).RequireAuthorization(LedgerPermissions.Read);
        app.MapPost(SavingsLinks.Gone, Prepare).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost(SavingsLinks.MovesApi, CallPrepare).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{SavingsLinks.Gone}/{{id:guid}}/{MoveAct.Send}", Send).RequireAuthorization(LedgerPermissions.Approve);
        app.MapPost($"{SavingsLinks.MovesApi}/{{id:guid}}/{MoveAct.Send}", CallSend).RequireAuthorization(LedgerPermissions.Approve);
        app.MapPost($"{SavingsLinks.Gone}/{{id:guid}}/{MoveAct.Receive}", Receive).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{SavingsLinks.MovesApi}/{{id:guid}}/{MoveAct.Receive}", CallReceive).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{SavingsLinks.Gone}/{{id:guid}}/{MoveAct.CallOff}", CallOff).RequireAuthorization(LedgerPermissions.Keep);
        app.MapPost($"{SavingsLinks.MovesApi}/{{id:guid}}/{MoveAct.CallOff}", CallCallOff).RequireAuthorization(LedgerPermissions.Keep);
    }

    static Task<IResult> Show(Reading reading, CancellationToken cancel) => reading.ViewAsync(reading.Blank, cancel);

    static async Task<IResult> Find(Reading reading, CancellationToken cancel) => TypedResults.Ok(new { Gone = await reading.GoneAsync(cancel), Moves = await reading.MovesAsync(cancel) });

    static async Task<IResult> Prepare(IFormCollection posted, Reading reading, SavingsKeeping keeping, CancellationToken cancel)
    {
        var form = Form.Read(posted);
        var (person, unit) = (form.Chosen<Participant>("person"), form.Whole("unit", 1, int.MaxValue));
        if (form.IsSound && !await reading.KeepsAsync(person, unit, cancel)) return TypedResults.NotFound();

        return await form.TryAsync(() => keeping.PrepareMoveAsync(person, unit, cancel)) ? Views.Went(SavingsLinks.Gone, ShellWords.Saved) : await reading.ViewAsync(form, cancel);
    }

    static async Task<IResult> CallPrepare(PrepareRequest request, Reading reading, SavingsKeeping keeping, CancellationToken cancel)
    {
        if (!await reading.KeepsAsync(request.Person, request.Unit, cancel)) return TypedResults.NotFound();

        var move = await keeping.PrepareMoveAsync(request.Person, request.Unit, cancel);
        return TypedResults.Created($"{SavingsLinks.MovesApi}/{move.Id}", MoveAnswer.Of(move));
    }

    static Task<IResult> Send(Id<SavingsMove> id, IFormCollection posted, Reading reading, SavingsKeeping keeping, CancellationToken cancel) =>
        SubmitAsync(id, sender: true, posted, reading, form =>
        {
            var (on, reference) = (form.Date("on"), form.Text("reference", Withdrawal.ReferenceMax));
            return move => keeping.SendAsync(move, on, reference, cancel);
        }, cancel);

    static Task<IResult> Receive(Id<SavingsMove> id, IFormCollection posted, Reading reading, SavingsKeeping keeping, CancellationToken cancel) =>
        SubmitAsync(id, sender: false, posted, reading, form =>
        {
            var on = form.Date("on");
            return move => keeping.ReceiveAsync(move, on, cancel);
        }, cancel);

    static Task<IResult> CallOff(Id<SavingsMove> id, IFormCollection posted, Reading reading, CancellationToken cancel) =>
        SubmitAsync(id, sender: true, posted, reading, _ => move => reading.CallOffAsync(move, cancel), cancel);

    static async Task<IResult> SubmitAsync(Id<SavingsMove> id, bool sender, IFormCollection posted, Reading reading, Func<Form, Func<SavingsMove, Task>> read, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, sender, cancel) is not { } move) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var act = read(form);
        return await form.TryAsync(() => act(move)) ? Views.Went(SavingsLinks.Gone, ShellWords.Saved) : await reading.ViewAsync(form, cancel);
    }

    static Task<IResult> CallSend(Id<SavingsMove> id, SendRequest request, Reading reading, SavingsKeeping keeping, CancellationToken cancel) =>
        CallAsync(id, sender: true, reading, move => keeping.SendAsync(move, request.On, request.Reference, cancel), cancel);

    static Task<IResult> CallReceive(Id<SavingsMove> id, ReceiveRequest request, Reading reading, SavingsKeeping keeping, CancellationToken cancel) =>
        CallAsync(id, sender: false, reading, move => keeping.ReceiveAsync(move, request.On, cancel), cancel);

    static Task<IResult> CallCallOff(Id<SavingsMove> id, Reading reading, CancellationToken cancel) =>
        CallAsync(id, sender: true, reading, move => reading.CallOffAsync(move, cancel), cancel);

    static async Task<IResult> CallAsync(Id<SavingsMove> id, bool sender, Reading reading, Func<SavingsMove, Task> act, CancellationToken cancel)
    {
        if (await reading.FindAsync(id, sender, cancel) is not { } move) return TypedResults.NotFound();

        await act(move);
        return TypedResults.Ok(MoveAnswer.Of(move));
    }

    /// <param name="Unit">The prison that has the money.</param>
    public sealed record PrepareRequest(Id<Participant> Person, int Unit);

    /// <param name="Reference">The bank's number of the transfer.</param>
    public sealed record SendRequest(DateOnly On, string Reference);

    public sealed record ReceiveRequest(DateOnly On);

    /// <summary>A move as other programs read it.</summary>
    public sealed record MoveAnswer(Id<SavingsMove> Id, Id<Participant> Person, int FromUnit, int ToUnit, long Amount, MoveState State, DateOnly? SentOn, string? Reference, DateOnly? ReceivedOn)
    {
        public static MoveAnswer Of(SavingsMove m) => new(m.Id, m.ParticipantId, m.FromUnit, m.ToUnit, m.Amount, m.State, m.SentOn, m.Reference, m.ReceivedOn);
    }

    /// <summary>Somebody whose savings are where they are not.</summary>
    /// <param name="ToUnit">Where the person is now; null where released, missed, or not yet taken over.</param>
    public sealed record Gone(Id<Participant> Person, string Name, int Unit, long Worth, Presence Presence, int? ToUnit, string? To, bool IsMoving)
    {
        public bool MayMove => ToUnit is not null && !IsMoving;
    }

    public sealed record Moving(SavingsMove Move, string Name, string From, string To, bool IsSender, bool IsReceiver);

    public sealed class Reading(Db db, Standing standing, TimeProvider time)
    {
        /// <summary>With today as the day of a transfer.</summary>
        public Form Blank => Form.Of(("on", time.Today));

        /// <summary>As many as the tile on the home page says.</summary>
        public async Task<IReadOnlyList<Gone>> GoneAsync(CancellationToken cancel)
        {
            var accounts = await db.LedgerAccounts.AsNoTracking().Where(a => a.Kind == AccountKind.Savings && a.Balance < 0).Select(a => new { a.Unit, a.Holder, a.Balance }).ToListAsync(cancel);
            var ids = accounts.ConvertAll(a => new Id<Participant>(a.Holder));
            var custodies = await db.Custodies.IgnoreQueryFilters().Where(c => ids.Contains(c.ParticipantId)).Select(c => new { c.ParticipantId, c.Unit, c.Presence }).ToDictionaryAsync(c => c.ParticipantId, cancel);
            var gone = accounts.Where(a => custodies[new(a.Holder)] is var c && (c.Unit != a.Unit || c.Presence is not Presence.Present)).ToList();
            if (gone.Count == 0) return [];

            var names = await NamesAsync([.. gone.Select(g => new Id<Participant>(g.Holder))], cancel);
            var units = await UnitsAsync(cancel);
            var running = (await db.SavingsMoves.Where(m => m.RunningKey != null).Select(m => new { m.ParticipantId, m.FromUnit }).ToListAsync(cancel)).Select(m => (m.ParticipantId, m.FromUnit)).ToHashSet();
            return
            [
                .. from g in gone
                   let person = new Id<Participant>(g.Holder)
                   let c = custodies[person]
                   let to = c.Unit == g.Unit ? (int?)null : c.Unit
                   select new Gone(person, names.GetValueOrDefault(person) ?? SavingsWords.Person, g.Unit, -g.Balance, c.Presence, to, to is { } no ? units.GetValueOrDefault(no) : null, running.Contains((person, g.Unit))),
            ];
        }

        public async Task<IReadOnlyList<Moving>> MovesAsync(CancellationToken cancel)
        {
            var moves = await db.SavingsMoves.AsNoTracking().Where(m => m.RunningKey != null).OrderBy(m => m.Id).ToListAsync(cancel);
            var names = await NamesAsync([.. moves.Select(m => m.ParticipantId)], cancel);
            var units = await UnitsAsync(cancel);
            return moves.ConvertAll(m => new Moving(m, names.GetValueOrDefault(m.ParticipantId) ?? SavingsWords.Person, units.GetValueOrDefault(m.FromUnit, ""), units.GetValueOrDefault(m.ToUnit, ""), Serves(m.FromUnit), Serves(m.ToUnit)));
        }

        /// <summary>To send it one serves where the money is, to receive it where it goes.</summary>
        public async Task<SavingsMove?> FindAsync(Id<SavingsMove> id, bool sender, CancellationToken cancel) =>
            await db.SavingsMoves.SingleOrDefaultAsync(m => m.Id == id, cancel) is { } move && Serves(sender ? move.FromUnit : move.ToUnit) ? move : null;

        public Task<bool> KeepsAsync(Id<Participant> person, int unit, CancellationToken cancel) =>
            db.LedgerAccounts.AnyAsync(a => a.Unit == unit && a.Kind == AccountKind.Savings && a.Holder == person.Value, cancel);

        public Task CallOffAsync(SavingsMove move, CancellationToken cancel)
        {
            move.CallOff();
            return db.SaveChangesAsync(cancel);
        }

        public async Task<IResult> ViewAsync(Form form, CancellationToken cancel) => Views.Show<GoneSavingsView>(new
        {
            Gone = await GoneAsync(cancel),
            Moves = await MovesAsync(cancel),
            Form = form,
            standing.May,
            Own = standing.Actor.Id,
            time.Today,
        }, form.Status);

        bool Serves(int unit) => standing.Scope.Everything || standing.Scope.Units.Contains(unit);

        async Task<IReadOnlyDictionary<Id<Participant>, string>> NamesAsync(IReadOnlyCollection<Id<Participant>> people, CancellationToken cancel) =>
            standing.Can(ParticipantPermissions.Read) ? await PeopleHold.SaversAsync(db, people, cancel) : new Dictionary<Id<Participant>, string>();

        Task<Dictionary<int, string>> UnitsAsync(CancellationToken cancel) =>
            db.Organisations.Where(o => o.UnitNo != null).ToDictionaryAsync(o => o.UnitNo!.Value, o => o.ShortName, cancel);
    }
}
