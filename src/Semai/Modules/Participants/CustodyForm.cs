using Semai.Shell;

namespace Semai.Modules.Participants;

/// <summary>The facts of custody, read from a form.</summary>
static class CustodyForm
{
    public static string NotANik => Say(
        id: "NIK berisi 16 angka; angka ke-7 sampai ke-12 adalah tanggal lahir. Periksa KTP.",
        en: "A NIK has 16 digits; the 7th to the 12th are the date of birth. Check the ID card.");

    public static string NotYourUnit => Say(id: "Pilih unit Anda.", en: "Choose your unit.");

    public static CustodyDetails Read(Form form) => new(
        form.Choice<RegisterType>("registerType"), form.Text("registerNumber", CustodyDetails.RegisterMax), form.Choice<LegalStatus>("legalStatus"),
        Number(form, "months", 1200), Number(form, "days", 400), form.Ticked("life"), form.Ticked("death"), form.DateOrNone("detainedFrom"),
        form.DateOrNone("oneThird"), form.DateOrNone("oneHalf"), form.DateOrNone("twoThirds"), form.DateOrNone("ends"), false, Number(form, "remission", 400));

    /// <summary>Null where none was typed, or what was typed is noted as no NIK.</summary>
    public static Nik? NikOf(Form form) =>
        form.Typed("nik") is "" ? null : Nik.TryParse(form.Typed("nik"), out var nik) ? nik : form.Note<Nik?>("nik", NotANik, null);

    public static IdentityStatus StatusOf(Nik nik, PersonDetails person) =>
        nik.MismatchWith(person.Born, person.Sex is Sex.Female, null).Any() ? IdentityStatus.Mismatched : IdentityStatus.Recorded;

    /// <summary>What is wrong with facts of custody that came as JSON; null where nothing is.</summary>
    public static string? ProblemsOf(CustodyDetails? custody) =>
        string.IsNullOrWhiteSpace(custody?.RegisterNumber) || custody.RegisterNumber.Length > CustodyDetails.RegisterMax
            ? Say(id: "Isi nomor register.", en: "Give a register number.")
            : custody.SentenceMonths is < 0 or > 1200 || custody.SentenceDays is < 0 or > 400 || custody.RemissionMonths is < 0 or > 400
                ? Say(id: "Lama pidana tidak masuk akal.", en: "The length of the sentence makes no sense.")
                : null;

    static int? Number(Form form, string field, int most) => form.Typed(field) is "" ? null : form.Whole(field, 0, most);
}
