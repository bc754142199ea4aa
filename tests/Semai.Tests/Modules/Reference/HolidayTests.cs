using Semai.Modules.Reference;

namespace Semai.Tests.Modules.Reference;

public class HolidayTests
{
    const string Next = "day,name,kind,source\n2027-01-01,Tahun Baru 2027 Masehi,national,SKB 2026\n2027-12-24,Cuti bersama Natal,joint-leave,SKB 2026\n";

    [Theory, EachEngine]
    public async Task The_shipped_years_hold_seventeen_national_holidays_each(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);

        var loaded = await app.WithDbAsync(db => LoadHolidays.ShippedAsync(db, default));

        var national = await app.WithDbAsync(db => db.Holidays.Where(h => h.Kind == HolidayKind.National).Select(h => h.Day).ToListAsync());
        Assert.Equal(17 + 11 + 17 + 8, loaded);
        Assert.Equal((17, 17), (national.Count(d => d.Year == 2025), national.Count(d => d.Year == 2026)));
    }

    [Theory, EachEngine]
    public async Task Loading_again_changes_nothing(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await app.WithDbAsync(db => LoadHolidays.ShippedAsync(db, default));

        Assert.Equal(0, await app.WithDbAsync(db => LoadHolidays.ShippedAsync(db, default)));
    }

    [Theory, EachEngine]
    public async Task The_next_year_comes_from_a_file(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await app.WithDbAsync(db => LoadHolidays.FromAsync(Next, db, default));

        var calendar = await app.WithDbAsync(db => db.HolidaysAsync(new(2027, 1, 1), new(2027, 12, 31), default));

        Assert.True(calendar.IsHoliday(new(2027, 1, 1)));
        Assert.Equal("Tahun Baru 2027 Masehi", calendar.Name(new(2027, 1, 1)));
        Assert.False(calendar.IsHoliday(new(2027, 1, 2)));
    }

    [Fact]
    public async Task Joint_leave_is_no_national_holiday()
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);
        await app.WithDbAsync(db => LoadHolidays.FromAsync(Next, db, default));

        var calendar = await app.WithDbAsync(db => db.HolidaysAsync(new(2027, 1, 1), new(2027, 12, 31), default));

        Assert.False(calendar.IsHoliday(new(2027, 12, 24)));
        Assert.True(calendar.IsJointLeave(new(2027, 12, 24)));
    }

    [Theory]
    [InlineData("nothing of the kind", "reference.not-holidays")]
    [InlineData("day,name,kind,source\n", "reference.nothing-to-read")]
    [InlineData("day,name,kind,source\n2027-02-31,Tidak ada,national,SKB", "reference.bad-holiday")]
    [InlineData("day,name,kind,source\n2027-01-01,Tahun Baru,libur,SKB", "reference.bad-holiday")]
    [InlineData("day,name,kind,source\n2027-01-01,Tahun Baru,national,", "reference.bad-holiday")]
    public async Task A_file_of_another_kind_is_refused_in_words(string file, string rule)
    {
        await using var app = await TestApp.OnAsync(Engine.Sqlite);

        var refusal = await Assert.ThrowsAsync<Refusal>(() => app.WithDbAsync(db => LoadHolidays.FromAsync(file, db, default)));

        Assert.Equal(rule, refusal.Rule);
        Assert.Equal(0, await app.WithDbAsync(db => db.Holidays.CountAsync()));
    }
}
