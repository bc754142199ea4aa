using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Orders;
using Semai.Shell;

namespace Semai.Modules.Production.Settlements;

/// <summary>
/// What an order brought in, person by person, before anything is booked; proposed by one officer, approved, refused or taken
/// back by another.
/// </summary>
public static class SettleOrder
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/orders/{id:guid}/settlement", Show).RequireAuthorization(LedgerPermissions.Read);
        app.MapGet("/api/v1/orders/{id:guid}/settlement", Find).RequireAuthorization(LedgerPermissions.Read);
        foreach (var (act, permission) in Acts)
        {
            app.MapPost($"/orders/{{id:guid}}/settlement/{act}", (Id<Order> id, IFormCollection posted, Acting acting, CancellationToken cancel) => acting.SubmitAsync(id, act, posted, cancel)).RequireAuthorization(permission);
            app.MapPost($"/api/v1/orders/{{id:guid}}/settlement/{act}", (Id<Order> id, Request request, Acting acting, CancellationToken cancel) => acting.CallAsync(id, act, request, cancel)).RequireAuthorization(permission);
        }
    }

    static readonly (SettlementAct Act, string Permission)[] Acts =
    [
        (SettlementAct.Propose, LedgerPermissions.Keep),
        (SettlementAct.Approve, LedgerPermissions.Approve),
        (SettlementAct.Refuse, LedgerPermissions.Approve),
        (SettlementAct.TakeBack, LedgerPermissions.Approve),
    ];

    static async Task<IResult> Show(Id<Order> id, Acting acting, CancellationToken cancel) =>
        await acting.FindAsync(id, cancel) is { } order ? await acting.ViewAsync(order, Form.Blank, cancel) : TypedResults.NotFound();

    static async Task<Results<Ok<Answer>, NotFound>> Find(Id<Order> id, Acting acting, CancellationToken cancel) =>
        await acting.FindAsync(id, cancel) is { } order ? TypedResults.Ok(Answer.Of(await acting.FileAsync(order, cancel))) : TypedResults.NotFound();

    /// <param name="Why">Needed to refuse and to take back.</param>
    public sealed record Request(string? Why = null);

    /// <summary>A settlement as other programs read it; before it is proposed, what it would come to.</summary>
    /// <param name="State">Null while nobody has proposed it.</param>
    /// <param name="NotYet">Why it cannot be worked out yet; null where it can.</param>
    /// <param name="Gross">In whole rupiah, as the rest.</param>
    public sealed record Answer(
        Id<Order> OrderId, SettlementState? State, string? NotYet, long? Gross, long? Material, long? Net, long? Loss, long? Work, long? Capital, long? StateRevenue, long? Partner,
        string? SplitCode, int? SplitVersion, DistributionRule Rule, long? Entry, IReadOnlyList<WorkShare> Shares)
    {
        internal static Answer Of(SettlementFile file) => file.Calculation is { } c
            ? new(file.Order.Id, file.Settlement?.Standing, null, c.Gross, c.Material, c.Net, c.Loss, c.Work, c.Capital, c.State, c.Partner, file.Order.SplitCode, file.Order.SplitVersion, file.Order.Rule, file.Settlement?.EntryId, c.Shares)
            : new(file.Order.Id, null, file.NotYet, null, null, null, null, null, null, null, null, file.Order.SplitCode, file.Order.SplitVersion, file.Order.Rule, null, []);
    }

    public sealed class Acting(Db db, OrderReading orders, Settling settling, Standing standing)
    {
        /// <summary>Of the reader's own prison.</summary>
        public Task<Order?> FindAsync(Id<Order> id, CancellationToken cancel) => orders.OwnAsync(id, cancel);

        public async Task<IResult> SubmitAsync(Id<Order> id, SettlementAct act, IFormCollection posted, CancellationToken cancel)
        {
            if (await FindAsync(id, cancel) is not { } order) return TypedResults.NotFound();

            var form = Form.Read(posted);
            var request = act is SettlementAct.Refuse or SettlementAct.TakeBack ? new Request(form.Text("why", Settlement.WhyMax)) : new Request();
            if (await form.TryAsync(() => ActAsync(order, act, request, cancel))) return Views.Went(SettlementLinks.Of(id), ShellWords.Saved);

            db.ChangeTracker.Clear(); // after a refusal nothing that was tried may stand on the page
            return await FindAsync(id, cancel) is { } anew ? await ViewAsync(anew, form, cancel) : TypedResults.NotFound();
        }

        public async Task<IResult> CallAsync(Id<Order> id, SettlementAct act, Request request, CancellationToken cancel)
        {
            if (await FindAsync(id, cancel) is not { } order) return TypedResults.NotFound();

            await ActAsync(order, act, request, cancel);
            return TypedResults.Ok(Answer.Of(await FileAsync(order, cancel)));
        }

        async Task ActAsync(Order order, SettlementAct act, Request request, CancellationToken cancel)
        {
            var running = await settling.RunningAsync(order.Id, cancel);
            if (act is SettlementAct.Propose)
            {
                if (running is not null) throw DataRefusals.ChangedMeanwhile;
                await settling.ProposeAsync(order, cancel);
                return;
            }

            if (running is null) throw DataRefusals.ChangedMeanwhile;
            await (act switch
            {
                SettlementAct.Approve => settling.ApproveAsync(running, order, cancel),
                SettlementAct.Refuse => settling.RefuseAsync(running, request.Why ?? "", cancel),
                _ => settling.TakeBackAsync(running, order, request.Why ?? "", cancel),
            });
        }

        public async Task<SettlementFile> FileAsync(Order order, CancellationToken cancel)
        {
            var past = await db.Settlements.AsNoTracking().AsSplitQuery().Where(s => s.OrderId == order.Id).OrderByDescending(s => s.Id).ToListAsync(cancel);
            var running = past.Find(s => s.RunningOrderId is not null);
            var split = await orders.SplitAsync(order, cancel);
            if (running is not null) return await NamedAsync(new(order, split, running, past, running.Calculation, null), cancel);

            try
            {
                return await NamedAsync(new(order, split, null, past, (await settling.WorkOutAsync(order, cancel)).Calculation, null), cancel);
            }
            catch (Refusal why)
            {
                return new(order, split, null, past, null, why.Message);
            }
        }

        async Task<SettlementFile> NamedAsync(SettlementFile file, CancellationToken cancel) => standing.Can(ParticipantPermissions.Read)
            ? file with { Names = await PeopleHold.SaversAsync(db, [.. file.Calculation!.Shares.Select(s => s.Person)], cancel) }
            : file;

        public async Task<IResult> ViewAsync(Order order, Form form, CancellationToken cancel) =>
            Views.Show<SettleOrderView>(new { File = await FileAsync(order, cancel), Form = form, standing.May, Own = standing.Actor.Id }, form.Status);
    }
}

/// <summary>A settlement with all that its page shows.</summary>
/// <param name="Settlement">The one that waits or stands; null where none does.</param>
/// <param name="Past">Every one there was, the latest first.</param>
/// <param name="Calculation">Frozen, or as it would be now; null where it cannot be worked out.</param>
/// <param name="NotYet">Why not.</param>
public sealed record SettlementFile(Order Order, SplitChoice? Split, Settlement? Settlement, IReadOnlyList<Settlement> Past, Calculation? Calculation, string? NotYet)
{
    /// <summary>Of those whom the reader may see by name.</summary>
    public IReadOnlyDictionary<Id<Participant>, string> Names { get; init; } = new Dictionary<Id<Participant>, string>();
}
