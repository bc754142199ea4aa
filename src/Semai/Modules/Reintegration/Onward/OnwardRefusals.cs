namespace Semai.Modules.Reintegration.Onward;

/// <summary>Every way a note of what goes on says no.</summary>
public static class OnwardRefusals
{
    public static Refusal NothingBegun => new("onward.nothing-begun", Say(
        id: "Itu bukan sesuatu yang dimulai orang ini di lapas.",
        en: "That is nothing that this person began in prison."));

    public static Refusal AlreadyInError => new("onward.already-in-error", Say(
        id: "Catatan ini sudah ditandai salah masuk.",
        en: "This note is marked as entered in error already."));
}
