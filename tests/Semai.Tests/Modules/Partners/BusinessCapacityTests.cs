using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Capacity;

namespace Semai.Tests.Modules.Partners;

public class BusinessCapacityTests
{
    [Fact]
    public void Places_count_in_whole_months_and_for_their_own_undertaking()
    {
        var business = Some.Business();
        business.SetCapacity(Undertaking.Mentoring, new(2026, 3, 17), new(2026, 5, 2), 4, Some.Officer, Some.Instant);

        Assert.Equal(
            [0, 4, 4, 0],
            new DateOnly[] { new(2026, 2, 28), new(2026, 3, 1), new(2026, 5, 31), new(2026, 6, 1) }.Select(d => business.PlacesOn(Undertaking.Mentoring, d)));
        Assert.Equal(0, business.PlacesOn(Undertaking.Production, new(2026, 3, 20)));
    }

    [Fact]
    public void Periods_of_one_kind_never_overlap() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 24], Gen.Int[0, 8], Gen.Bool).Array[1, 20].Sample(steps =>
        {
            var business = Some.Business();
            foreach (var (kind, from, length, drops) in steps)
            {
                if (drops && business.Capacity.Count > 0)
                {
                    business.DropCapacity(business.Capacity[0], Some.Officer, Some.Instant);
                    continue;
                }

                try
                {
                    var first = new DateOnly(2026, 1, 1).AddMonths(from);
                    business.SetCapacity((Undertaking)kind, first, first.AddMonths(length), 2, Some.Officer, Some.Instant);
                }
                catch (Refusal refusal)
                {
                    Assert.Equal("capacity.overlaps", refusal.Rule);
                }
            }

            Assert.All(business.Capacity.GroupBy(c => c.Kind), kind => Assert.Distinct(kind.SelectMany(c => c.Months).Select(m => m.Month)));
        }, iter: 300);

    [Theory]
    [InlineData(0, 6, "capacity.no-places")]
    [InlineData(3, -1, "capacity.ends-before-it-begins")]
    [InlineData(3, 36, "capacity.too-long")]
    public void What_makes_no_sense_is_refused(int places, int months, string rule)
    {
        var business = Some.Business();

        Assert.Equal(rule, Assert.Throws<Refusal>(() => business.SetCapacity(
            Undertaking.Production, new(2026, 3, 1), new DateOnly(2026, 3, 1).AddMonths(months), places, Some.Officer, Some.Instant)).Rule);
        Assert.Empty(business.Capacity);
    }

    [Theory, EachEngine]
    public async Task The_database_keeps_two_officers_from_filling_one_month_twice(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var business = await app.GivenAsync(Some.Business());

        await using var one = app.Services.CreateAsyncScope();
        await using var other = app.Services.CreateAsyncScope();
        foreach (var (scope, from) in new[] { (one, 3), (other, 4) })
        {
            var db = scope.ServiceProvider.GetRequiredService<Semai.Data.Db>();
            db.Scope = Scope.All;
            var mine = await db.Businesses.SingleAsync(b => b.Id == business.Id);
            mine.SetCapacity(Undertaking.Mentoring, new(2026, from, 1), new(2026, 6, 1), 2, Some.Officer, Some.Instant);
        }

        await one.ServiceProvider.GetRequiredService<Semai.Data.Db>().SaveChangesAsync();
        await Assert.ThrowsAsync<Refusal>(() => other.ServiceProvider.GetRequiredService<Semai.Data.Db>().SaveChangesAsync());
        var stored = await app.ReloadAsync(business.Id);
        Assert.Equal(4, Assert.Single(stored.Capacity).Months.Count);
    }
}
