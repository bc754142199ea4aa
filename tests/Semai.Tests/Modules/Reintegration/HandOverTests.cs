using Semai.Modules.Participants;
using Semai.Modules.Reintegration.Alarms;
using Semai.Modules.Reintegration.Handing;

namespace Semai.Tests.Modules.Reintegration;

public class HandOverTests
{
    static readonly Actor Receiver = new("officer-2", "Ibu Yuli");

    [Fact]
    public void It_is_accepted_by_another_than_who_prepared_or_sent_it()
    {
        var made = Prepared(HandOverLeg.PrisonToProbation);
        made.Send(null, Some.Approver, Some.Instant);

        foreach (var sender in new[] { Some.Officer, Some.Approver }) Assert.Equal("hand-over.same-person", Rule(() => made.Accept(null, sender, Some.Instant)));
        Assert.Equal(HandOverState.Sent, made.State);
        made.Accept(null, Receiver, Some.Instant);

        Assert.Equal((HandOverState.Accepted, Some.Instant.OfficeDay), (made.State, made.AcceptedOn));
    }

    [Fact]
    public void What_was_refused_for_a_reason_is_sent_again()
    {
        var made = Prepared(HandOverLeg.PrisonToProbation);
        made.Send(null, Some.Officer, Some.Instant);

        Assert.Equal("agreements.text-missing", Rule(() => made.Refuse("", Receiver, Some.Instant)));
        made.Refuse("berkas kurang", Receiver, Some.Instant);
        made.Send("dilengkapi", Some.Officer, Some.Instant);

        Assert.Equal([HandOverAct.Prepare, HandOverAct.Send, HandOverAct.Refuse, HandOverAct.Send], made.History.Select(e => e.Act));
        made.End("salah orang", Some.Officer, Some.Instant);
        Assert.Null(made.RunningKey);
    }

    [Fact]
    public void An_agency_takes_over_with_consent_only_and_a_probation_office_asks_for_none()
    {
        foreach (var leg in new[] { HandOverLeg.PrisonToAgency, HandOverLeg.ProbationToAgency })
        {
            Assert.Equal("hand-over.consent-missing", Rule(() => Prepared(leg)));
            Assert.Equal("hand-over.day-to-come", Rule(() => Prepared(leg, Some.Instant.OfficeDay.AddDays(1))));
        }

        Assert.Null(Prepared(HandOverLeg.PrisonToProbation, Some.Instant.OfficeDay).ConsentOn);
        Assert.Equal("hand-over.nothing-goes-along", Rule(() => Prepared(HandOverLeg.PrisonToProbation, things: [])));
        Assert.Equal([HandOverThing.Plan, HandOverThing.Orders], Prepared(HandOverLeg.PrisonToProbation, things: [HandOverThing.Orders, HandOverThing.Plan]).Things);
    }

    [Fact]
    public void A_departure_is_an_alarm_until_someone_takes_over_or_a_reason_is_given_that_was_no_error()
    {
        var departure = Departure.Record(Id<Participant>.New(Some.Instant), 1, Some.Instant.OfficeDay, Some.Officer, Some.Instant);

        departure.Excuse(DepartureReason.Refuses, "menolak didampingi", Some.Officer, Some.Instant);
        departure.Restore("orang lain", Some.Officer, Some.Instant);
        Assert.Equal((DepartureState.Open, (DepartureReason?)null), (departure.State, departure.Reason));
        departure.HandOver(null, Receiver, Some.Instant);
        Assert.Equal("departure.excuse-not-allowed", Rule(() => departure.Excuse(DepartureReason.Died, "x", Some.Officer, Some.Instant)));
        departure.Undo(Some.Officer, Some.Instant);

        Assert.Equal((DepartureState.Undone, (string?)null), (departure.State, departure.RunningKey));
    }

    static HandOver Prepared(HandOverLeg leg, DateOnly? consent = null, HandOverThing[]? things = null) => HandOver.Prepare(
        Id<Participant>.New(Some.Instant), new(leg, 1, Guid.CreateVersion7(Some.Instant), 1, Guid.CreateVersion7(Some.Instant), leg is HandOverLeg.PrisonToProbation ? 2 : null, null), consent, things ?? [HandOverThing.Plan], null, Some.Officer, Some.Instant);

    static string Rule(Action act) => Assert.Throws<Refusal>(act).Rule;
}
