using Semai.Modules.Participants;
using Semai.Modules.Partners;
using Semai.Modules.Reference;
using Semai.Modules.Reintegration.LicencePaths;

namespace Semai.Tests.Modules.Reintegration.LicencePaths;

public class LicencePathTests
{
    static readonly DateTime At = new(2026, 6, 1, 3, 0, 0, DateTimeKind.Utc);
    static readonly DateOnly Today = new(2026, 6, 1);

    [Theory]
    [InlineData(Sector.Fisheries, 2020, "10212", "fish")]
    [InlineData(Sector.HomeIndustry, 2020, "10792", "food")]
    [InlineData(Sector.HomeIndustry, 2025, "14120", "craft")]
    [InlineData(Sector.Livestock, null, null, "livestock")]
    [InlineData(Sector.Other, 2020, "99999", "service")]
    public void A_kind_is_suggested_by_class_before_sector_the_longest_match_first(Sector sector, int? version, string? code, string kind)
    {
        var suggested = Some.LicencePaths.Suggest(sector, code is null ? null : new BusinessKbli(version!.Value, code));

        Assert.Equal(kind, suggested!.Kind);
    }

    [Fact]
    public void A_class_of_another_version_of_the_list_decides_nothing() =>
        Assert.Equal("service", Some.LicencePaths.Suggest(Sector.Other, new BusinessKbli(2009, "10212"))!.Kind);

    [Fact]
    public void A_step_is_refused_while_one_before_it_is_not_there_and_is_told_which()
    {
        var path = Begun("food");

        var refused = Assert.Throws<Refusal>(() => path.Do(2, LicenceAct.Prepare, new(Today), Some.LicencePaths, Some.Officer, At));

        Assert.Equal("licence-path.waits", refused.Rule);
        Assert.Contains("NIB", refused.Message, StringComparison.Ordinal);
        Assert.Contains("KTP dan kartu keluarga", refused.Message, StringComparison.Ordinal);
        Assert.Equal((LicenceState.NotBegun, 1), (path.Steps[1].State, path.History.Count)); // leaves no trace
        Assert.Equal(LicenceStanding.Waits, path.StandingOf(path.Steps[1], Some.LicencePaths, Today));
    }

    [Fact]
    public void The_whole_way_is_gone_step_by_step_and_each_time_one_sentence_says_what_is_next()
    {
        var path = Begun("craft");
        Assert.Equal("Mulai KTP dan kartu keluarga, dibantu Dinas Kependudukan dan Pencatatan Sipil.", Next(path));

        Do(path, 1, LicenceAct.Recognise);
        Do(path, 2, LicenceAct.Prepare);
        Assert.StartsWith("Siapkan untuk NIB: KTP, NPWP", Next(path), StringComparison.Ordinal);
        path.Keep(2, ["ktp", "npwp", "alamat", "surel"], null, "Bu Rina", Some.LicencePaths);
        Assert.StartsWith("Dokumen NIB lengkap", Next(path), StringComparison.Ordinal);
        Do(path, 2, LicenceAct.Submit);
        Assert.Contains("biasanya jadi paling lambat 2 Juni 2026", Next(path), StringComparison.Ordinal);
        Assert.Contains("Tanyakan ke", Next(path, Today.AddDays(3)), StringComparison.Ordinal);
        Do(path, 2, LicenceAct.Refuse, note: "Alamat kurang jelas");
        Assert.StartsWith("NIB ditolak", Next(path), StringComparison.Ordinal);
        Do(path, 2, LicenceAct.Prepare);
        Do(path, 2, LicenceAct.Submit);
        Do(path, 2, LicenceAct.Grant, "1204250017733");
        Do(path, 3, LicenceAct.Skip, note: "Belum memakai merek");

        Assert.Equal("Semua izin di jalur ini sudah ada.", Next(path));
        Assert.Equal((LicenceState.Granted, "1204250017733", null), (path.Steps[1].State, path.Steps[1].Number, path.Steps[1].ExpiresOn));
    }

    [Fact]
    public void What_was_granted_for_years_ends_by_its_day_is_renewed_and_holds_until_then()
    {
        var path = Food(granted: new(2025, 6, 10));
        var irt = path.Steps.Single(s => s.Code == "spp-irt");
        var (rules, last) = (Some.LicencePaths, new DateOnly(2030, 6, 9));
        Assert.Equal(last, irt.ExpiresOn);
        Assert.Equal(LicenceStanding.Granted, path.StandingOf(irt, rules, last.AddDays(-61)));
        Assert.Equal(LicenceStanding.Ending, path.StandingOf(irt, rules, last.AddDays(-60)));
        Assert.Equal(LicenceStanding.Ending, path.StandingOf(irt, rules, last));
        Assert.Equal(LicenceStanding.Expired, path.StandingOf(irt, rules, last.AddDays(1)));
        Assert.Contains("SPP-IRT (P-IRT) sudah habis sejak 9 Juni 2030", LicenceNext.Of(path, rules, last.AddDays(1)), StringComparison.Ordinal);

        path.Do(irt.No, LicenceAct.Renew, new(Today), rules, Some.Officer, At);

        Assert.True(irt.IsThereOn(last));
        Assert.False(irt.IsThereOn(last.AddDays(1)));
        var halal = path.Steps.Single(s => s.Code == "halal");
        Assert.Empty(path.WaitsFor(halal, rules, last));
        Assert.Equal([irt], path.WaitsFor(halal, rules, last.AddDays(1)));
    }

    [Fact]
    public void The_number_of_an_identity_card_is_never_kept_and_that_of_a_licence_is_needed()
    {
        var path = Begun("food");

        Assert.Equal("licence-path.number-not-kept", Rule(() => Do(path, 1, LicenceAct.Recognise, "1506116503930001")));
        Do(path, 1, LicenceAct.Recognise);
        Assert.Equal("licence-path.number-missing", Rule(() => Do(path, 2, LicenceAct.Recognise)));
        Assert.Equal((LicenceState.NotBegun, null), (path.Steps[1].State, path.Steps[1].GrantedOn));
        Assert.Equal("licence-path.ends-before-it-begins", Rule(() => path.Do(2, LicenceAct.Recognise, new(Today, "1", Today.AddDays(-1)), Some.LicencePaths, Some.Officer, At)));
        Assert.Equal("licence-path.day-to-come", Rule(() => path.Do(2, LicenceAct.Prepare, new(Today.AddDays(1)), Some.LicencePaths, Some.Officer, At)));
        Do(path, 2, LicenceAct.Prepare);
        Assert.Equal("licence-path.before-last", Rule(() => path.Do(2, LicenceAct.Submit, new(Today.AddDays(-1)), Some.LicencePaths, Some.Officer, At)));
        foreach (var act in new[] { LicenceAct.Skip }) Assert.Equal("licence-path.reason-missing", Rule(() => Do(path, 2, act)));
        Assert.Equal("licence-path.no-such-document", Rule(() => path.Keep(2, ["paspor"], null, null, Some.LicencePaths)));
        Assert.Equal("licence-step.grant-not-allowed", Rule(() => Do(path, 2, LicenceAct.Grant, "1")));
    }

    [Fact]
    public void A_grant_entered_in_error_is_taken_back_and_what_stands_on_it_waits_again()
    {
        var path = Food(granted: new(2025, 6, 10));
        var nib = path.Steps.Single(s => s.Code == "nib");

        Do(path, nib.No, LicenceAct.Retract, note: "Nomor orang lain");

        Assert.Equal((LicenceState.Preparing, null, null), (nib.State, nib.Number, nib.GrantedOn));
        Assert.Equal("Nomor orang lain", path.History[^1].Note);
        Assert.Equal("licence-path.waits", Rule(() => Do(path, path.Steps.Single(s => s.Code == "trademark").No, LicenceAct.Prepare)));
    }

    [Fact]
    public void A_closed_path_changes_no_more_until_it_is_opened_again()
    {
        var path = Begun("craft");
        Assert.Equal("licence-path.reason-missing", Rule(() => path.Close(" ", Some.Officer, At)));
        path.Close("Pindah usaha", Some.Officer, At);

        Assert.Equal((PathState.Closed, null), (path.State, path.RunningKey));
        Assert.Equal("licence-path.path-closed", Rule(() => Do(path, 1, LicenceAct.Prepare)));
        path.Reopen("Jadi juga", Some.Officer, At);
        Do(path, 1, LicenceAct.Prepare);
        Assert.NotNull(path.RunningKey);
    }

    [Fact]
    public void Every_kind_that_ships_can_be_gone_to_its_end_and_no_step_waits_for_itself()
    {
        Assert.All(Some.LicencePaths.Kinds, kind =>
        {
            var path = Begun(kind.Code);
            while (path.Next(Some.LicencePaths, Today) is { } next)
                Do(path, next.No, LicenceAct.Recognise, Some.LicencePaths.Step(next.Code).Numbered ? "1" : null);
            Assert.All(path.Steps, s => Assert.True(s.IsThereOn(Today)));
        });
    }

    static LicencePath Food(DateOnly granted)
    {
        var path = Begun("food");
        foreach (var no in new[] { 1, 2, 3, 4 }) path.Do(no, LicenceAct.Recognise, new(granted, no == 1 ? null : "206150701000112-29"), Some.LicencePaths, Some.Officer, At);
        return path;
    }

    static LicencePath Begun(string kind) => LicencePath.Begin(Id<Participant>.New(At), 1, kind, new("Keripik Ahmad", null, null, kind), Some.LicencePaths, Some.Officer, At);

    static void Do(LicencePath path, int no, LicenceAct act, string? number = null, string? note = null) =>
        path.Do(no, act, new(Today, number, Note: note), Some.LicencePaths, Some.Officer, At);

    static string Next(LicencePath path, DateOnly? on = null) => LicenceNext.Of(path, Some.LicencePaths, on ?? Today);

    static string Rule(Action act) => Assert.Throws<Refusal>(act).Rule;
}
