using CsCheck;
using Semai.Data;
using Semai.Modules.Participants;

namespace Semai.Tests.Modules.Participants;

public class ParticipantTests
{
    static readonly Vault Vault = new([.. Enumerable.Repeat((byte)7, 32)]);
    static readonly DateTime Later = Some.Instant.AddDays(1);

    [Fact]
    public void A_correction_keeps_who_when_why_and_from_what_to_what()
    {
        var person = Some.Person(name: "Sahrul");

        Assert.True(person.Describe(person.Details with { Name = "Syahrul", Alias = "Ucok" }, "salah ketik", Some.Officer, Later));

        Assert.Equal("Syahrul alias Ucok", person.FullName);
        Assert.Equal(
            [("name", "Sahrul", "Syahrul"), ("alias", null, "Ucok")],
            person.Changes.Where(c => c.Act is ChangeAct.Changed).Select(c => (c.Field, c.Old, c.New)));
        Assert.All(person.Changes.Where(c => c.Act is ChangeAct.Changed), c =>
            Assert.Equal(("salah ketik", Some.Officer.Name, Later), (c.Why, c.By, c.At)));
    }

    [Fact]
    public void The_same_facts_again_change_nothing()
    {
        var person = Some.Person();

        Assert.False(person.Describe(person.Details, "impor", Some.Officer, Later));
        Assert.Single(person.Changes);
    }

    [Fact]
    public void Nobody_is_born_tomorrow()
    {
        var person = Some.Person();

        var refusal = Assert.Throws<Refusal>(() =>
            person.Describe(person.Details with { Name = "Lain", Born = new(2027, 1, 1) }, "x", Some.Officer, Later));

        Assert.Equal("participants.born-in-the-future", refusal.Rule);
        Assert.Equal("Syahrul", person.Name);
        Assert.Single(person.Changes);
    }

    [Fact]
    public void An_identity_number_is_kept_sealed_in_the_record_and_in_its_history()
    {
        var person = Some.Person();

        person.Identify(Nik.Parse("1506111109664399"), IdentityStatus.Recorded, Vault, "KTP", Some.Officer, Later);
        person.Identify(Nik.Parse("1506111109664400"), IdentityStatus.Recorded, Vault, "KTP", Some.Officer, Later);

        Assert.Equal("1506111109664400", person.OpenNik(Vault)!.Value.Digits);
        Assert.DoesNotContain(person.Changes, c => $"{c.Old}{c.New}".Contains("15061111", StringComparison.Ordinal));
        Assert.False(person.Identify(Nik.Parse("1506111109664400"), IdentityStatus.Recorded, Vault, "KTP", Some.Officer, Later));
    }

    [Theory]
    [InlineData("Syahrul", "Syarul")]
    [InlineData("Achmad", "Ahmad")]
    [InlineData("Soetjipto", "Sucipto")]
    [InlineData("Yusuf", "Yusup")]
    [InlineData("Zainal", "Jainal")]
    [InlineData("Khairul", "Chairul")]
    [InlineData("Mohammad", "Muhamad")]
    [InlineData("Syarifuddin", "Sarifudin")]
    public void Old_and_new_spellings_sound_alike(string one, string other) =>
        Assert.Equal(NameWord.SoundOf(Folded.Of(one)), NameWord.SoundOf(Folded.Of(other)));

    [Fact]
    public void Dates_that_are_not_given_are_estimated_and_said_to_be()
    {
        var person = Some.Person();
        var known = new CustodyDetails(RegisterType.B1, "B.I 1/2024", SentenceMonths: 36, DetainedFrom: new(2024, 1, 1), RemissionMonths: 2);

        var estimated = known.WithEstimates();

        Assert.True(estimated.DatesEstimated);
        Assert.Equal(new(2026, 11, 1), estimated.ExpirationDate);
        Assert.False((known with { SentenceMonths = null }).WithEstimates().DatesEstimated);
        Assert.False((known with { Life = true }).WithEstimates().DatesEstimated);
        Assert.NotNull(Custody.Begin(person, estimated, new(2024, 1, 1), "x", Some.Officer, Later).TwoThirdsDate);
    }

    [Fact]
    public void Estimated_fractions_always_follow_one_another() =>
        Gen.Select(Gen.Int[1, 300], Gen.Int[0, 29], Gen.Int[0, 40]).Sample((months, days, remission) =>
        {
            var details = new CustodyDetails(RegisterType.B1, "1", SentenceMonths: months, SentenceDays: days, DetainedFrom: new(2020, 2, 29), RemissionMonths: remission).WithEstimates();
            Assert.True(details.DetainedFrom <= details.OneThird && details.OneThird <= details.OneHalf
                && details.OneHalf <= details.TwoThirds && details.TwoThirds <= details.ExpirationDate);
        });

    [Fact]
    public void A_register_number_is_compared_without_case_and_spare_spaces() =>
        Assert.Equal(Custody.KeyOf("B.I 370/2018"), Custody.KeyOf("  b.i   370/2018 "));

    [Theory]
    [InlineData("Narkotika", "Pasal 114 ayat (1) UU RI No. 35 Tahun 2009", 60, false, OffenceGroup.Listed)]
    [InlineData("Narkotika", "112 UU 35/2009", 59, false, OffenceGroup.General)]
    [InlineData("Narkotika", "112 UU 35/2009", null, true, OffenceGroup.Listed)]
    [InlineData("Narkotika", "112 UU 35/2009", null, false, OffenceGroup.Unclassified)]
    [InlineData("Tindak Pidana Korupsi", "Pasal 3 UU 31/1999", 12, false, OffenceGroup.Listed)]
    [InlineData("Pencurian", "363 KUHP", 78, false, OffenceGroup.General)]
    [InlineData("Perlindungan Anak", "Pasal 81 UU 35/2014", 131, false, OffenceGroup.General)]
    public void The_group_follows_from_crime_and_sentence(string crime, string article, int? months, bool life, OffenceGroup group)
    {
        var person = Some.Person();
        var custody = Custody.Begin(person, new(RegisterType.B1, "1", SentenceMonths: months, Life: life), new(2024, 1, 1), "x", Some.Officer, Later);

        var offence = Offence.Record(person, crime, article, custody, Vault, "x", Some.Officer, Later);

        Assert.Equal(group, offence.Group);
        Assert.Equal((crime, article), (offence.Open(Vault).Crime, offence.Open(Vault).Article));
        Assert.DoesNotContain(crime, offence.CrimeSealed + offence.ArticleSealed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_presence_obeys_its_table() =>
        Gen.Enum<PresenceAct>().Array[0, 12].Sample(acts =>
        {
            var custody = Some.CustodyOf(Some.Person());
            foreach (var act in acts)
            {
                var (before, kept) = (custody.Presence, custody.Changes.Count);
                if (CustodyLifecycle.Table.Allows(before, act))
                {
                    custody.Move(act, new(2026, 1, 2), "x", Some.Officer, Later);
                    Assert.Equal(CustodyLifecycle.Table.After(before, act), custody.Presence);
                }
                else
                {
                    Assert.Throws<Refusal>(() => custody.Move(act, new(2026, 1, 2), "x", Some.Officer, Later));
                    Assert.Equal((before, kept), (custody.Presence, custody.Changes.Count));
                }
            }
        });

    [Fact]
    public void Fractions_out_of_order_are_refused_and_nothing_changes()
    {
        var custody = Some.CustodyOf(Some.Person());

        var refusal = Assert.Throws<Refusal>(() =>
            custody.Restate(custody.Details with { OneThird = new(2030, 1, 1), OneHalf = new(2029, 1, 1) }, "x", Some.Officer, Later));

        Assert.Equal("participants.fractions-out-of-order", refusal.Rule);
        Assert.Single(custody.Changes);
    }

    [Fact]
    public void A_fact_entered_in_error_counts_no_more_and_can_be_taken_back()
    {
        var fact = CustodyFact.Of(Some.Person(), FactKind.Health, FactValue.Fit, new(2026, 1, 2), null, Vault, Some.Officer, Later);

        fact.MarkEnteredInError("orang lain", Some.Officer, Later);
        Assert.True(fact.IsInError);
        Assert.Throws<Refusal>(() => fact.MarkEnteredInError("lagi", Some.Officer, Later));

        fact.Restore();
        Assert.False(fact.IsInError);
        Assert.Throws<Refusal>(() => fact.Restore());
        Assert.Equal(FactValue.Fit, fact.Open(Vault));
    }

    [Fact]
    public void Every_kind_of_fact_takes_its_own_values_only()
    {
        foreach (var kind in Enum.GetValues<FactKind>())
            foreach (var value in Enum.GetValues<FactValue>().Except(FactKinds.ValuesOf(kind)))
                Assert.Throws<Refusal>(() => CustodyFact.Of(Some.Person(), kind, value, new(2026, 1, 2), null, Vault, Some.Officer, Later));
    }
}
