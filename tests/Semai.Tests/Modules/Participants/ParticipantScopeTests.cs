using Microsoft.Extensions.DependencyInjection;
using Semai.Data;
using Semai.Modules.Participants;

namespace Semai.Tests.Modules.Participants;

/// <summary>Whose people a reader sees, below every query.</summary>
public class ParticipantScopeTests
{
    [Theory, EachEngine]
    public async Task A_reader_sees_own_units_and_whom_an_agreement_in_force_discloses(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var agreement = Guid.CreateVersion7(Some.Instant);
        var (own, disclosed, foreign) = (Some.Person(name: "Own"), Some.Person(name: "Disclosed", unit: 2), Some.Person(name: "Foreign", unit: 2));
        var open = Disclosure.Open(disclosed.Id, 2, agreement, Guid.CreateVersion7(Some.Instant), "Olahan Kelapa 2", new(2026, 1, 5), Some.Officer, Some.Instant);
        await app.WithDbAsync(async db =>
        {
            db.AddRange(own, disclosed, foreign, Some.CustodyOf(own), Some.CustodyOf(disclosed), open);
            await db.SaveChangesAsync();
        });

        Assert.Equal(["Own"], await NamesAsync(app, Scope.Unit(1)));
        Assert.Equal(["Disclosed"], await NamesAsync(app, new(false, [], [], [agreement])));
        Assert.Empty(await NamesAsync(app, new(false, [], [], [Guid.CreateVersion7(Some.Instant)])));
        Assert.Empty(await NamesAsync(app, Scope.Nothing));
        Assert.Equal(0, await InScopeAsync(app, new(false, [], [], [agreement]), db => db.Custodies.CountAsync()));

        await app.WithDbAsync(async db =>
        {
            (await db.Disclosures.SingleAsync()).Close(new(2026, 2, 1), "kelas selesai", Some.Officer, Some.Instant);
            await db.SaveChangesAsync();
        });
        Assert.Empty(await NamesAsync(app, new(false, [], [], [agreement])));
    }

    [Theory, EachEngine]
    public async Task Two_people_in_one_unit_have_not_one_register_number(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var (one, two, elsewhere) = (Some.Person(), Some.Person(), Some.Person(unit: 2));

        await app.WithDbAsync(async db => { db.AddRange(one, two, elsewhere, Some.CustodyOf(one, "B.I 1/2024"), Some.CustodyOf(elsewhere, "B.I 1/2024")); await db.SaveChangesAsync(); });

        await Assert.ThrowsAsync<Refusal>(() => app.WithDbAsync(async db => { db.Add(Some.CustodyOf(two, "b.i  1/2024")); await db.SaveChangesAsync(); }));
    }

    [Theory, EachEngine]
    public async Task The_second_of_two_who_change_the_same_person_is_told(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        var person = await app.GivenAsync(Some.Person());

        await app.WithDbAsync(async slow =>
        {
            var stale = await slow.Participants.SingleAsync();
            await app.WithDbAsync(async quick =>
            {
                var fresh = await quick.Participants.SingleAsync();
                fresh.Describe(fresh.Details with { Skills = "menjahit" }, "wawancara", Some.Officer, Some.Instant);
                await quick.SaveChangesAsync();
            });
            stale.Describe(stale.Details with { Skills = "las" }, "wawancara", Some.Officer, Some.Instant);
            Assert.Equal("changed-meanwhile", (await Assert.ThrowsAsync<Refusal>(() => slow.SaveChangesAsync())).Rule);
        });

        Assert.Equal("menjahit", (await app.ReloadAsync(person.Id)).Skills);
    }

    static Task<List<string>> NamesAsync(TestApp app, Scope scope) =>
        InScopeAsync(app, scope, db => db.Participants.OrderBy(p => p.Name).Select(p => p.Name).ToListAsync());

    static Task<T> InScopeAsync<T>(TestApp app, Scope scope, Func<Db, Task<T>> read) => app.InScopeAsync(services =>
    {
        var db = services.GetRequiredService<Db>();
        db.Scope = scope;
        return read(db);
    });
}
