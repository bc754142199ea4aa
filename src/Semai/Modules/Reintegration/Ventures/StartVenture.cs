using Microsoft.AspNetCore.Http.HttpResults;
using Semai.Data;
using Semai.Modules.Agreements;
using Semai.Modules.Agreements.Commitments;
using Semai.Modules.Participants;
using Semai.Modules.Reference;
using Semai.Modules.Reintegration.CashBooks;
using Semai.Shell;

namespace Semai.Modules.Reintegration.Ventures;

/// <summary>An officer records the business of somebody who was handed over to the own office, with what shows that it has started.</summary>
public static class StartVenture
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(VentureLinks.New, Choose).RequireAuthorization(VenturePermissions.Keep);
        app.MapGet("/ventures/new/{person:guid}", Show).RequireAuthorization(VenturePermissions.Keep);
        app.MapPost("/ventures/new/{person:guid}", Submit).RequireAuthorization(VenturePermissions.Keep);
        app.MapPost(VentureLinks.Api, Call).RequireAuthorization(VenturePermissions.Keep);
    }

    static async Task<IResult> Choose(VentureReading reading, CancellationToken cancel) =>
        Views.Show<ChooseOwnerView>(new { Owners = await reading.OwnersAsync(null, cancel) });

    static async Task<IResult> Show(Id<Participant> person, VentureReading reading, Starting starting, TimeProvider time, CancellationToken cancel) =>
        await OwnerAsync(person, reading, cancel) is { } owner
            ? await starting.ViewAsync(owner, Form.Of(("on", time.Today), ("kbliVersion", LoadKbli.Versions[0]), ("evidence", EvidenceKind.FirstSale)), cancel)
            : TypedResults.NotFound();

    static async Task<IResult> Submit(Id<Participant> person, IFormCollection posted, VentureReading reading, Starting starting, CancellationToken cancel)
    {
        if (await OwnerAsync(person, reading, cancel) is not { } owner) return TypedResults.NotFound();

        var form = Form.Read(posted);
        var request = new Request(
            person, VentureForm.Read(form), new(form.Choice<EvidenceKind>("evidence"), form.Date("on"), form.Text("what", Venture.TextMax)),
            form.Typed("commitment") is "" ? null : form.Chosen<Commitment>("commitment"), form.DateOrNone("shared"));
        Venture? made = null;
        return await form.TryAsync(async () => made = await starting.StartAsync(owner, request, cancel))
            ? Views.Went(VentureLinks.Of(made!.Id), ShellWords.Saved)
            : await starting.ViewAsync(owner, form, cancel);
    }

    static async Task<Results<Created<Answer>, NotFound>> Call(Request request, VentureReading reading, Starting starting, CancellationToken cancel)
    {
        if (await OwnerAsync(request.PersonId, reading, cancel) is not { } owner) return TypedResults.NotFound();

        var made = await starting.StartAsync(owner, request, cancel);
        return TypedResults.Created($"{VentureLinks.Api}/{made.Id}", new Answer(made.Id, made.State));
    }

    static async Task<VentureOwner?> OwnerAsync(Id<Participant> person, VentureReading reading, CancellationToken cancel) =>
        (await reading.OwnersAsync(person, cancel)).SingleOrDefault();

    /// <summary>The act itself, for the page and for machines.</summary>
    public sealed class Starting(Db db, AgreementFacts agreements, Actor by, TimeProvider time)
    {
        /// <exception cref="Refusal">A class, a place or a promise that is not there, or evidence that shows nothing.</exception>
        public async Task<Venture> StartAsync(VentureOwner owner, Request request, CancellationToken cancel)
        {
            await VentureForm.MustExistAsync(request.Details, db, cancel);
            if (owner.Has.Any(h => Folded.Of(h) == Folded.Of(request.Details.Name))) throw VentureRefusals.AlreadyThere;

            var serves = request.CommitmentId is { } id
                ? (await CommitmentsAsync(cancel)).SingleOrDefault(c => c.Id == id) ?? throw VentureRefusals.NoSuchCommitment
                : null;
            var made = Venture.Report(
                owner.Id, owner.Unit, owner.ReleasedOn, request.Details, request.Evidence, serves is null ? null : new(serves.AgreementId.Value, serves.Id), by, time.Now);
            var book = CashBook.Open(made.Id, null);
            if (request.SharedOn is { } shared) book.Share(shared, time.Today);
            db.AddRange(made, book);
            await db.SaveChangesAsync(cancel);
            return made;
        }

        internal async Task<IResult> ViewAsync(VentureOwner owner, Form form, CancellationToken cancel) => Views.Show<StartVentureView>(new
        {
            Form = form,
            Owner = owner,
            Places = await VentureForm.PlacesAsync(owner.RegionCode, db, cancel),
            Commitments = await CommitmentsAsync(cancel),
        }, form.Status);

        Task<IReadOnlyList<CommitmentBrief>> CommitmentsAsync(CancellationToken cancel) => agreements.CommitmentsAsync([MeasureCodes.BusinessesStarted], time.Today, cancel);
    }

    /// <param name="PersonId">Handed over to the own office, and released.</param>
    /// <param name="CommitmentId">The promise it counts for once confirmed; null where it serves none.</param>
    /// <param name="SharedOn">The day on which its owner agreed on paper that those who go along see the cash book; null where they did not.</param>
    public sealed record Request(Id<Participant> PersonId, VentureDetails Details, EvidenceGiven Evidence, Id<Commitment>? CommitmentId = null, DateOnly? SharedOn = null);

    public sealed record Answer(Id<Venture> Id, VentureState State);
}
