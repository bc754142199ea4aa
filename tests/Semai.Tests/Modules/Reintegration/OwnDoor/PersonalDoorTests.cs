using CsCheck;
using Semai.Modules.Participants;
using Semai.Modules.Reintegration.OwnDoor;

namespace Semai.Tests.Modules.Reintegration.OwnDoor;

public class PersonalDoorTests
{
    static readonly DateTime At = new(2026, 6, 1, 3, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_new_invitation_ends_the_old_code_the_pin_and_every_session()
    {
        var door = Invited();
        door.Exchange("pin", Some.Officer, At);
        var (number, stamp) = (door.Number, door.Stamp);

        door.Invite(DoorCodes.NewNumber(), "code-2", At.AddDays(30), Some.Officer, At);

        Assert.Equal((DoorState.Invited, null, "code-2"), (door.State, door.PinHash, door.CodeHash));
        Assert.NotEqual(number, door.Number);
        Assert.NotEqual(stamp, door.Stamp);
    }

    [Fact]
    public void A_code_is_exchanged_once_and_a_closed_door_keeps_nothing_that_opens()
    {
        var door = Invited();
        door.Exchange("pin", Some.Officer, At);
        Assert.Null(door.CodeHash);
        Assert.Equal("personal-door.exchange-not-allowed", Assert.Throws<Refusal>(() => door.Exchange("pin-2", Some.Officer, At)).Rule);

        door.Close(Some.Officer, At);

        Assert.Equal((null, null, DoorState.Closed), (door.CodeHash, door.PinHash, door.State));
    }

    [Fact]
    public void Easy_pins_are_known_for_what_they_are()
    {
        var born = new DateOnly(1989, 3, 17);
        Assert.All(["123456", "654321", "111111", "121212", "123123", "170389", "890317", "031989"], pin => Assert.True(DoorCodes.IsEasy(pin, born), pin));
        Assert.All(["482915", "730264"], pin => Assert.False(DoorCodes.IsEasy(pin, born), pin));
    }

    [Fact]
    public void A_secret_matches_its_own_hash_and_nothing_matches_none()
    {
        var hash = DoorCodes.Hash("ABCD2345EFGH");

        Assert.True(DoorCodes.Matches(hash, DoorCodes.Plain("abcd-2345 efgh")));
        Assert.False(DoorCodes.Matches(hash, "ABCD2345EFGJ"));
        Assert.False(DoorCodes.Matches(null, "ABCD2345EFGH"));
        Assert.DoesNotContain("ABCD", hash, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_printed_reads_back_as_it_was() =>
        Gen.Int.Sample(_ => { var code = DoorCodes.NewCode(); Assert.Equal(code, DoorCodes.Plain(DoorCodes.Written(code).ToLowerInvariant())); });

    static PersonalDoor Invited()
    {
        var door = PersonalDoor.For(Id<Participant>.New(At), 1, At);
        door.Invite(DoorCodes.NewNumber(), "code", At.AddDays(30), Some.Officer, At);
        return door;
    }
}
