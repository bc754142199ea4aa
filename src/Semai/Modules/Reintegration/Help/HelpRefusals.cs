namespace Semai.Modules.Reintegration.Help;

/// <summary>Every way a task of help says no.</summary>
public static class HelpRefusals
{
    public static Refusal DueBeforeAsked => new("help-task.due-before-asked", Say(
        id: "Batas waktunya sebelum hari orangnya ditanya. Pilih hari yang lebih lambat.",
        en: "It would be due before the day on which the person was asked. Choose a later day."));

    public static Refusal OwnerMissing => new("help-task.owner-missing", Say(
        id: "Pilih kantor yang mengurusnya, di antara yang telah menerima orang ini.",
        en: "Choose the office that sees to it, among those that have accepted the person."));
}
