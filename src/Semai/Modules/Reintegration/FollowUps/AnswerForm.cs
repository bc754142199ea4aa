using Semai.Modules.Reintegration.Help;
using Semai.Shell;

namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>What an officer sends after asking somebody how they are, from either door.</summary>
/// <param name="Help">What is needed; each becomes a task of its owner.</param>
/// <param name="HelpOwner">The office that sees to it.</param>
/// <param name="HelpDue">By when; by the rules, unless told.</param>
public sealed record AnswerRequest(
    DateOnly On, ContactWay Way, WorkStanding Work, DateOnly? WorkSince, OwnBusiness Business, long? NetIncome, IncomeSource? IncomeFrom, Dwelling Housing,
    ReturnKind? Returned = null, DateOnly? ReturnedOn = null, string? Note = null,
    IReadOnlyList<HelpKind>? Help = null, string? HelpNote = null, Guid? HelpOwner = null, DateOnly? HelpDue = null)
{
    internal Contact Contact => new(On, Way);

    internal Told Told(ReturnKind? returned) => new(Work, WorkSince, Business, NetIncome, IncomeFrom, Housing, returned, ReturnedOn, Note);
}

/// <summary>The same, read from the boxes of the page.</summary>
static class AnswerForm
{
    /// <summary>Chosen where the person did not come back to prison.</summary>
    public const string No = "No";

    public static AnswerRequest Read(Form form)
    {
        var work = form.Choice<WorkStanding>("work");
        var income = Income(form);
        var returned = form.Typed("returned") is No or "" ? (ReturnKind?)null : form.Choice<ReturnKind>("returned");
        HelpKind[] help = [.. form.AllTyped("help").Where(h => Enum.TryParse<HelpKind>(h, out _)).Select(Enum.Parse<HelpKind>).Distinct()];
        return new(
            form.Date("on"), form.Choice<ContactWay>("way"), work, work is WorkStanding.None ? null : form.DateOrNone("workSince"), form.Choice<OwnBusiness>("business"),
            income, income is null ? null : form.Choice<IncomeSource>("incomeFrom"), form.Choice<Dwelling>("housing"), returned, returned is null ? null : form.DateOrNone("returnedOn"),
            form.TextOrNone("note", FollowUp.TextMax), help, help.Length == 0 ? null : form.TextOrNone("helpNote", HelpTask.TextMax),
            help.Length == 0 || form.Typed("helpOwner") is "" ? null : form.Chosen<HelpOwner>("helpOwner").Value, help.Length == 0 ? null : form.DateOrNone("helpDue"));
    }

    /// <summary>Nought is an answer; an empty box is none.</summary>
    static long? Income(Form form) => form.Typed("income") is { Length: > 0 } typed
        ? RupiahReader.Read(typed) ?? form.Note("income", Say(id: "Isi jumlah, misalnya 1.500.000 atau 1,5 juta. Nol bila tidak ada.", en: "Enter an amount, such as 1.500.000 or 1,5 juta. Nought where there was none."), 0L)
        : null;
}
