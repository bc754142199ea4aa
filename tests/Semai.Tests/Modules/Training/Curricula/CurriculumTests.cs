using Semai.Modules.Reference;
using Semai.Modules.Training.Curricula;

namespace Semai.Tests.Modules.Training.Curricula;

public class CurriculumTests
{
    [Fact]
    public void Its_hours_are_the_sum_of_its_modules() => Assert.Equal(10, Some.Curriculum().LessonHours);

    [Fact]
    public void It_is_offered_from_its_first_day_to_its_last()
    {
        var curriculum = Curriculum.Publish(Some.CurriculumText(from: new(2026, 2, 1)), Some.Instant);
        curriculum.Close(new(2026, 6, 30));

        Assert.Equal(
            (false, true, true, false),
            (curriculum.IsOfferedOn(new(2026, 1, 31)), curriculum.IsOfferedOn(new(2026, 2, 1)), curriculum.IsOfferedOn(new(2026, 6, 30)), curriculum.IsOfferedOn(new(2026, 7, 1))));
    }

    public static TheoryData<string, CurriculumText> Impossible => new()
    {
        { "curricula.module-without-hours", Some.CurriculumText() with { Modules = [] } },
        { "curricula.module-without-hours", Some.CurriculumText() with { Modules = [Some.CurriculumText().Modules[0] with { LessonHours = 0 }] } },
        { "curricula.modules-out-of-order", Some.CurriculumText() with { Modules = [Some.CurriculumText().Modules[1]] } },
        { "curricula.nothing-to-master", Some.CurriculumText() with { Units = [Some.CurriculumText().Units[1]] } },
        { "curricula.unit-twice", Some.CurriculumText() with { Units = [Some.CurriculumText().Units[0], Some.CurriculumText().Units[0]] } },
        { "curricula.unit-without-criteria", Some.CurriculumText() with { Units = [Some.CurriculumText().Units[0] with { Elements = [new("Menggoreng", [])] }] } },
        { "curricula.impossible-group", Some.CurriculumText() with { MinimumGroup = 21 } },
        { "curricula.unknown-sector", Some.CurriculumText(sector: "pertambangan") },
    };

    [Theory, MemberData(nameof(Impossible), DisableDiscoveryEnumeration = true)]
    public void A_text_that_cannot_be_taught_is_refused(string rule, CurriculumText text) =>
        Assert.Equal(rule, Assert.Throws<Refusal>(() => Curriculum.Publish(text, Some.Instant)).Rule);

    [Fact]
    public void It_cannot_close_before_it_opens() =>
        Assert.Equal("curricula.closes-before-it-opens", Assert.Throws<Refusal>(() => Some.Curriculum().Close(new(2025, 12, 31))).Rule);

    [Fact]
    public void Every_sector_of_the_agreement_has_one_and_so_has_the_entrepreneurship_core()
    {
        var sectors = ShippedCurricula.Texts.Select(t => t.SectorOfText).ToHashSet();

        Assert.Superset(new HashSet<Sector?> { Sector.Farming, Sector.Fisheries, Sector.HomeIndustry, Sector.Plantation, Sector.Livestock, null }, sectors);
    }

    public static TheoryData<string> Shipped => [.. ShippedCurricula.Texts.Select(t => t.Code)];

    [Theory, MemberData(nameof(Shipped))]
    public void A_shipped_one_can_be_taught_and_carries_only_codes_of_its_own(string code)
    {
        var text = ShippedCurricula.Texts.Single(t => t.Code == code);

        var curriculum = Curriculum.Publish(text, Some.Instant);

        Assert.All(curriculum.Units, u => Assert.StartsWith("SMI-", u.Code, StringComparison.Ordinal));
        Assert.All(curriculum.Modules, m => Assert.True(m.Topics.Count > 1 && m.Objectives.Count > 0 && m.Practice.Count > 0, m.Title));
        if (curriculum.Sector is not null) Assert.True(curriculum.Modules.Sum(m => m.Safety.Count) >= 5);
    }

    [Theory, MemberData(nameof(Shipped))]
    public void Its_words_are_printed_on_certificates_so_none_speaks_of_prison(string code)
    {
        var words = Folded.Of(System.Text.Json.JsonSerializer.Serialize(ShippedCurricula.Texts.Single(t => t.Code == code))).Split(' ');

        Assert.Empty(words.Intersect(["lapas", "rutan", "penjara", "tahanan", "narapidana", "wbp", "binaan", "pemasyarakatan", "prison", "inmate", "inmates"]));
    }

    [Theory, EachEngine]
    public async Task The_shipped_ones_are_loaded_once_and_come_back_whole(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);

        await app.WithDbAsync(db => ShippedCurricula.LoadAsync(db, app.Time, TestContext.Current.CancellationToken));
        await app.WithDbAsync(db => ShippedCurricula.LoadAsync(db, app.Time, TestContext.Current.CancellationToken));

        var all = await app.WithDbAsync(db => db.Curricula.OrderBy(c => c.Code).ToListAsync());
        Assert.Equal(ShippedCurricula.Texts.Select(t => t.Code).Order(StringComparer.Ordinal), all.Select(c => c.Code));
        Assert.All(all, c =>
        {
            var text = ShippedCurricula.Texts.Single(t => t.Code == c.Code);
            Assert.Equal(text.Modules.Select(m => (m.Title, m.LessonHours)), c.Modules.Select(m => (m.Title, m.LessonHours)));
            Assert.Equal(text.Units.Select(u => u.Code), c.Units.Select(u => u.Code));
            Assert.Equal(text.Materials, c.Materials);
        });
    }
}
