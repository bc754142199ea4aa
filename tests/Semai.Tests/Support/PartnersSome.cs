using Semai.Modules.Agreements;
using Semai.Modules.Partners;
using Semai.Modules.Partners.Licences;
using Semai.Modules.Partners.Size;
using Semai.Modules.Partners.Vetting;
using Semai.Modules.Reference;

namespace Semai.Tests.Support;

static partial class Some
{
    /// <summary>The rules that ship with the program.</summary>
    public static readonly VettingRules Vetting = VettingRules.Of(Ships("partner-vetting-1"));
    public static readonly SizeRules Sizes = SizeRules.Of(Ships("msme-size-1"));
    public static readonly IReadOnlyList<LicenceKind> Kinds = LicenceKind.Of(Ships("business-licences-1"));

    /// <summary>A listed business of Tanjung Jabung Barat.</summary>
    public static Business Business(string name = "Keripik Bunda Melati", string regency = "15.06", long? capital = null, long? sales = null) =>
        Semai.Modules.Partners.Business.List(
            regency, new(name, "keripik pisang", "Melati Kusuma", District: "Tungkal Ilir", Phone: "0812 0000 0001", Capital: capital, YearlySales: sales, SurveyYear: 2025), null, Officer, Instant);

    /// <summary>Yes to every item, but for those that are given.</summary>
    public static IReadOnlyList<ChecklistEntry> AllYes(params ChecklistEntry[] but) =>
        [.. Vetting.Items.Select(i => but.FirstOrDefault(e => e.Item == i.Code) ?? new(i.Code, ChecklistVerdict.Yes, null))];

    /// <summary>Checked by <see cref="Officer"/>, ready to be decided on.</summary>
    public static Business CheckedBusiness(string name = "Keripik Bunda Melati", DateOnly? on = null, params ChecklistEntry[] but)
    {
        var (business, day) = (Business(name), on ?? new DateOnly(2026, 1, 5));
        business.Apply(On(day));
        business.Check(AllYes(but), Vetting, On(day));
        return business;
    }

    /// <summary>Approved by <see cref="Approver"/>, for a year from that day.</summary>
    public static Business ApprovedBusiness(string name = "Keripik Bunda Melati", DateOnly? on = null)
    {
        var business = CheckedBusiness(name, on);
        business.Approve(Vetting, alone: false, ByApprover(on ?? new(2026, 1, 5)));
        return business;
    }

    /// <summary>Like <see cref="On"/>, by the other officer.</summary>
    public static Occasion ByApprover(DateOnly day, string? note = null)
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new(day < new DateOnly(2026, 1, 5) ? Instant : day.ToDateTime(new(4, 0), DateTimeKind.Utc)));
        time.SetLocalTimeZone(OfficeTime.Wib);
        return Occasion.Of(day, Approver, time, note);
    }

    static RuleSet Ships(string name) => LoadRuleSets.Read(Shipped.Text($"Reference/rules/{name}.json"), Instant);
}
