using CsCheck;
using Semai.Modules.Partners.Mentors;

namespace Semai.Tests.Modules.Partners.Mentors;

public class ClearanceMentorTests
{
    static readonly DateOnly Day = new(2026, 1, 5);

    static Mentor Mentor => Some.Mentor(Some.ApprovedBusiness());

    [Fact]
    public void Whoever_saw_the_identity_neither_approves_nor_refuses()
    {
        var clearance = Some.CheckedClearance(Mentor);

        Assert.Equal("mentor.same-person", Assert.Throws<Refusal>(() => clearance.Approve(Day, Day, 365, 0, null, Some.Officer, Some.Instant)).Rule);
        Assert.Equal("mentor.same-person", Assert.Throws<Refusal>(() => clearance.Refuse("Tidak cocok", Some.Officer, Some.Instant)).Rule);
        Assert.Equal((ClearanceState.IdentityChecked, 2), (clearance.State, clearance.History.Count));
    }

    [Theory]
    [InlineData("2026-01-04", "2026-02-01", 365, 0, "mentor.begins-in-the-past")]
    [InlineData("2026-01-05", "2026-01-04", 365, 0, "mentor.ends-before-it-starts")]
    [InlineData("2026-01-05", "2026-02-04", 30, 0, "mentor.too-many-days")]
    [InlineData("2026-01-05", "2026-02-03", 30, 1, "mentor.name-is-banned")]
    public void A_clearance_is_refused_its_days_or_its_name(string from, string until, int most, int bans, string rule)
    {
        var clearance = Some.CheckedClearance(Mentor);

        Assert.Equal(rule, Assert.Throws<Refusal>(() => clearance.Approve(Iso(from), Iso(until), most, bans, " ", Some.Approver, Some.Instant)).Rule);
        Assert.Null(clearance.ValidFrom);
    }

    [Fact]
    public void What_was_taken_back_admits_on_days_gone_by_and_no_more()
    {
        var clearance = Some.Clearance(Mentor);

        clearance.Revoke("Membawa telepon", Some.Approver, new(2026, 3, 1, 3, 0, 0, DateTimeKind.Utc));

        Assert.True(clearance.Admits(new(2026, 2, 28)));
        Assert.False(clearance.Admits(new(2026, 3, 1)));
        Assert.Null(clearance.RunningKey);
    }

    [Fact]
    public void The_number_of_a_card_is_not_kept() => Assert.Equal("mentor.no-numbers", Assert.Throws<Refusal>(() =>
        Clearance.Request(Mentor, 1, "Kelas", Some.Officer, Some.Instant).CheckIdentity("KTP 1506011234560001", Day, Some.Officer, Some.Instant)).Rule);

    [Fact]
    public void Another_may_follow_only_near_the_end()
    {
        var clearance = Some.Clearance(Mentor);

        Assert.Equal("mentor.already-asked", Assert.Throws<Refusal>(() => clearance.GiveWay(new(2026, 11, 30), 30)).Rule);
        clearance.GiveWay(new(2026, 12, 1), 30);

        Assert.True(clearance.Admits(new(2026, 12, 31)));
    }

    [Theory]
    [InlineData("Muhammad Rizki", "M. Rizki Pratama", false)]
    [InlineData("Muhammad Rizki", "Muhamad Rizky Pratama", true)]
    [InlineData("Santoso Budi", "Budi Santoso bin Karim", true)]
    [InlineData("H. Supriyadi", "Supriadi", true)]
    [InlineData("Siti Rahma", "Siti Aminah", false)]
    [InlineData("", "Siti", false)]
    public void Names_are_alike_in_any_order_and_spelling(string one, string other, bool alike) =>
        Assert.Equal((alike, alike), (NamesAlike.Are(one, other, 90), NamesAlike.Are(other, one, 90)));

    [Fact]
    public void By_no_sequence_of_acts_does_one_enter_without_leave_for_that_day() =>
        Gen.Int[0, 6].Array[0, 12].Select(Gen.Int[0, 400]).Sample((acts, day) =>
        {
            var mentor = Mentor;
            var (clearances, bans, at) = (new List<Clearance>(), new List<Ban>(), Some.Instant);
            foreach (var act in acts)
            {
                at = at.AddDays(20);
                Try(() => Act(act, mentor, clearances, bans, at));
            }

            var on = Day.AddDays(day);
            var entry = Admissions.Of(clearances, on, mentor.IsOn(on), [.. bans.Where(b => b.IsOn(on))]);

            Assert.Equal(entry.Admission is Admission.Admitted, clearances.Any(c =>
                c.State is ClearanceState.Approved or ClearanceState.Revoked && c.ValidFrom <= on && on <= c.ValidUntil && !(c.RevokedOn <= on)
                && bans.All(b => !b.IsOn(on) || b.At <= c.ComparedAt)) && entry.Until is not null);
            Assert.True(entry.Admission is not Admission.Admitted || clearances.Any(c => c.Admits(on)));
        });

    static void Act(int act, Mentor mentor, List<Clearance> clearances, List<Ban> bans, DateTime at)
    {
        var last = clearances.LastOrDefault();
        var day = at.OfficeDay;
        switch (act)
        {
            case 0 when last is null or { RunningKey: null }: clearances.Add(Clearance.Request(mentor, 1, "Kelas", Some.Officer, at)); break;
            case 1: last?.CheckIdentity("KTP", day, Some.Officer, at); break;
            case 2: last?.Approve(day, day.AddDays(90), 365, bans.Count(b => b.IsOn(day)), "Umurnya berbeda", Some.Approver, at); break;
            case 3: last?.Refuse("Tidak", Some.Approver, at); break;
            case 4: last?.Revoke("Cabut", Some.Approver, at); break;
            case 5: bans.Add(Ban.Place(1, mentor.Name, "Menyelundupkan", day, day.AddDays(60), Some.Approver, at)); break;
            case 6: last?.Compare("Orang lain", Some.Approver, at); break;
        }
    }

    static void Try(Action act)
    {
        try
        {
            act();
        }
        catch (Refusal)
        {
            // A refused act leaves things as they were; the property says so.
        }
    }

    static DateOnly Iso(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
