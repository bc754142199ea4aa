using Semai.Modules.Participants;
using Semai.Modules.Reference;

namespace Semai.Tests.Support;

static partial class Some
{
    public static Participant Person(
        string name = "Syahrul", string? alias = null, string? patronym = null, int unit = 1, Sector? interest = Sector.Farming, Sex sex = Sex.Male) =>
        Participant.Admit(unit, new(name, alias, patronym, sex, "Kuala Tungkal", new(1990, 5, 17), "Betara", "15.06.04", "SMP",
            InterestText: "keripik", Interest: interest), "surat penahanan", Officer, Instant);

    public static Custody CustodyOf(
        Participant person, string register = "B.I 370/2024", DateOnly? ends = null, int months = 48, LegalStatus status = LegalStatus.Convict) =>
        Custody.Begin(person, new CustodyDetails(RegisterType.B1, register, status, months, 0, DetainedFrom: new(2024, 1, 10), ExpirationDate: ends)
            .WithEstimates(), new(2024, 1, 10), "surat penahanan", Officer, Instant);
}
