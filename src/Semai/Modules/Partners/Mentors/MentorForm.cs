using Semai.Modules.Reference;
using Semai.Shell;
using Semai.Shell.Fields;

namespace Semai.Modules.Partners.Mentors;

/// <summary>The fields of a mentor, the same to register one and to change one.</summary>
static class MentorForm
{
    public static Form Of(MentorDetails known) => Form.Filled(
    [
        ("name", [known.Name]), ("phone", [known.Phone ?? ""]), ("sectors", [.. known.Sectors.Select(SectorCodes.CodeOf)]), ("skills", [known.Skills ?? ""]),
        ("hours", [known.HoursPerMonth.ToString(System.Globalization.CultureInfo.InvariantCulture)]), ("languages", [known.Languages ?? ""]), ("training", [known.Training ?? ""]),
    ]);

    public static MentorDetails Read(Form form) => new(
        form.Text("name", Mentor.NameMax), form.TextOrNone("phone", Mentor.ShortMax), Sectors(form), form.TextOrNone("skills", Mentor.TextMax),
        form.Whole("hours", 1, Mentor.HoursMax), form.TextOrNone("languages", Mentor.ShortMax), form.TextOrNone("training", Mentor.TextMax));

    static List<Sector> Sectors(Form form)
    {
        var chosen = form.AllTyped("sectors").Select(SectorCodes.Find).OfType<Sector>().Distinct().ToList();
        return chosen.Count > 0 ? chosen : form.Note("sectors", MentorRefusals.NoSector.Message, chosen);
    }

    public static IReadOnlyList<Option> SectorOptions => [.. Enum.GetValues<Sector>().Select(s => new Option(SectorCodes.CodeOf(s), SectorWords.Of(s)))];

    public static IReadOnlyDictionary<string, string> Labels => new Dictionary<string, string>
    {
        ["business"] = PartnerWords.Business,
        ["name"] = MentorWords.Name,
        ["phone"] = Say(id: "Nomor telepon", en: "Phone"),
        ["sectors"] = Say(id: "Sektor yang dikuasai", en: "Sectors that they know"),
        ["skills"] = Say(id: "Keterampilan yang dapat diajarkan", en: "Skills that they can teach"),
        ["hours"] = Say(id: "Jam per bulan yang diberikan", en: "Hours a month that they give"),
        ["languages"] = Say(id: "Bahasa selain bahasa Indonesia", en: "Languages besides Indonesian"),
        ["training"] = Say(id: "Pelatihan mentor yang pernah diikuti", en: "Training as a mentor"),
    };
}
