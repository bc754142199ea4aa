using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Semai.Data;
using Semai.Modules.Access;
using Semai.Modules.Participants;
using Semai.Modules.Participants.Roster;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Placements.Runs;
using Semai.Sheets;
using Semai.Tests.Modules.Participants.Roster;
using Semai.Tests.Modules.Partners.Offers;
using Semai.Tests.Modules.Placements.Internships;
using Semai.Tests.Modules.Training;

namespace Semai.Tests.Data;

/// <summary>A database that an earlier program wrote comes along whole.</summary>
public class UpgradeTests
{
    static readonly byte[] File = Workbook.Of(["No. Registrasi", "Nama", "L/P", "Pendidikan"], ["B.I 1/2025", "Ali", "L", "SMA"]);

    [Theory, EachEngine]
    public async Task What_earlier_rosters_brought_is_theirs_and_what_an_officer_wrote_stays_the_officer_s(Engine engine)
    {
        await using var app = await TestApp.OnAsync(engine);
        await app.GivenAsync(Organisation.Found("LKT", "Lapas Kelas IIB Kuala Tungkal", "Lapas Kuala Tungkal", OrganisationKind.Prison, null, 1, "15.06", Some.Instant));
        var import = await ImportAsync(app);
        app.Time.Advance(TimeSpan.FromDays(1));
        await app.WithDbAsync(async db =>
        {
            var ali = await db.Participants.SingleAsync();
            ali.Describe(ali.Details with { Education = "SMP" }, "ijazah", Some.Officer, app.Time.Now);
            await db.SaveChangesAsync();
        });
        var before = await app.WithDbAsync(ChangesAsync);

        await MigrateAsync(app, "Initial");
        await MigrateAsync(app, null);

        Assert.Equal([import, null], before.Select(c => c.ImportId).Distinct());
        Assert.Equal(before, await app.WithDbAsync(ChangesAsync));
    }

    [Theory, EachEngine]
    public async Task A_class_goes_on_counting_for_the_promise_it_was_planned_for(Engine engine)
    {
        var world = await ClassWorld.OnAsync(engine, people: 0);
        await using var app = world.App;
        var planned = await world.PlannedAsync();

        await MigrateAsync(app, "RosterChoices");
        await MigrateAsync(app, null);

        Assert.Equal([world.Commitment.Id], (await world.ReloadAsync(planned)).Serves.Select(s => s.CommitmentId));
    }

    [Theory, EachEngine]
    public async Task An_offer_and_an_internship_go_on_moving_the_promise_that_each_moved_alone(Engine engine)
    {
        var world = await InternshipWorld.OnAsync(engine);
        await using var app = world.App;
        var placement = await world.ProposedAsync();

        await MigrateAsync(app, "WorkMoneyAndReleases");
        await MigrateAsync(app, null);

        Assert.Equal([world.Commitment.Id], (await world.OfferNowAsync()).Serves.Select(s => s.CommitmentId));
        Assert.Equal([world.Commitment.Id], (await world.ReloadAsync(placement)).Serves.Select(s => s.CommitmentId));
    }

    [Theory, EachEngine]
    public async Task A_run_from_before_there_were_runs_for_classes_is_still_read_and_gives_its_answer_again(Engine engine)
    {
        await using var there = await OfferWorld.OnAsync(engine);
        var person = await there.App.GivenAsync(Some.Person("Ahmad"));
        await there.App.GivenAsync(Some.DatedCustody(person));
        var offer = await there.App.GivenAsync(Some.PublishedOffer(there.Business, Some.CoconutTerms(1, OfferKind.InternshipInside, there.Agreement.Id) with { Ends = new(2026, 5, 30) }));
        var run = await there.App.InScopeAsync(services => services.GetRequiredService<Running>().RunAsync(new(1, RunKind.InternshipInside), default));
        await there.App.InScopeAsync(async services =>
        {
            var kept = await services.GetRequiredService<Db>().MatchRuns.SingleAsync();
            await new DecidePair.Deciding(services.GetRequiredService<Db>(), services.GetServices<IPlacePeople>(), Some.Approver, there.App.Time).DecideAsync(kept, kept.Pairs[0], new(PairDecision.Accepted, null, null), default);
            return true;
        });

        await MigrateAsync(there.App, "PairsTakePlaces");
        var frozen = Packed(FrozenBefore(person.Id, offer.Id));
        await there.App.WithDbAsync(db => db.Database.ExecuteSqlAsync($"UPDATE match_runs SET input = {frozen}"));
        await MigrateAsync(there.App, null);

        var pair = Assert.Single((await there.App.ReloadAsync(run.Id)).Pairs);
        Assert.Equal((offer.Id, null, offer.Id.Value), (pair.OfferId, pair.ClassId, pair.DecidedPlace!.Value.Value));
        var officer = there.App.Visitor(Scope.Unit(1), RunPermissions.Read, RunPermissions.Run, ParticipantPermissions.Read);
        Assert.Contains("Dapur Kelapa", (await officer.OpenAsync(RunLinks.Of(run.Id))).TextOf("#pasangan"), StringComparison.Ordinal);
        Assert.Contains("sama persis", (await officer.SubmitAsync(await officer.OpenAsync(RunLinks.WhatIf(run.Id)), "/what-if")).Text, StringComparison.Ordinal);
    }

    /// <summary>What a run kept then, as it was written.</summary>
    static string FrozenBefore(Id<Participant> person, Id<Offer> offer) => $$$"""
        {"on":"2026-03-01","people":[{"id":"{{{person}}}","sex":"Male","interest":"Farming","skills":{},"homeRegion":"15.06.04","releaseOn":"2028-02-11","waitingMonths":1,"languages":null,
        "hasDisability":false,"needShare":70,"needs":[],"fitFrom":null}],"offers":[{"id":"{{{offer}}}","title":"Magang olahan kelapa","business":"Dapur Kelapa","kind":"InternshipInside","sector":"Farming",
        "free":1,"minimum":0,"starts":"2026-04-06","ends":"2026-05-30","region":"15.06.02","district":"Tungkal Ilir","skill":"None","languages":null,"safeguards":["accompanied"],"pactEnds":"2028-10-08"}],
        "apart":[],"weights":{"interest":25,"skill":15,"home":20,"waiting":15,"release":10,"need":10,"language":5,"longWaitMonths":6,"fullWaitMonths":12,"releaseSoonDays":365,"releaseFarDays":1095},
        "weightsVersion":1,"rulesVersion":1,"seed":1,"seconds":20,"gap":0}
        """;

    static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest)) brotli.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    static Task<Id<RosterImport>> ImportAsync(TestApp app) => app.InScopeAsync(async services =>
    {
        var import = RosterImport.Upload(1, "daftar.xlsx", SheetBook.HashOf(File), File.Length, Some.Officer, app.Time.Now);
        services.GetRequiredService<Db>().Add(import);
        await services.GetRequiredService<Rosters>().ApplyAsync(import, new RosterReader(app.Time.Today).Read(File, "daftar.xlsx"), ConflictChoices.KeepAll, Some.Officer, null, default);
        return import.Id;
    });

    static Task MigrateAsync(TestApp app, string? to) => app.WithDbAsync(db => db.GetService<IMigrator>().MigrateAsync(to));

    static async Task<List<(string? Field, string Why, Id<RosterImport>? ImportId)>> ChangesAsync(Db db) =>
    [
        .. (await db.Set<ParticipantChange>().AsNoTracking().OrderBy(c => c.Id).ToListAsync()).Select(c => (c.Field, c.Why, c.ImportId)),
        .. (await db.Set<CustodyChange>().AsNoTracking().OrderBy(c => c.Id).ToListAsync()).Select(c => (c.Field, c.Why, c.ImportId)),
    ];
}
