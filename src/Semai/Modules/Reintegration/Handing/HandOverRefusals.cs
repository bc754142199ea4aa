namespace Semai.Modules.Reintegration.Handing;

/// <summary>Every way a hand-over says no.</summary>
public static class HandOverRefusals
{
    public static Refusal ConsentMissing => new("hand-over.consent-missing", Say(
        id: "Serah terima ke dinas memerlukan persetujuan tertulis orangnya. Isi tanggalnya.",
        en: "A hand-over to an agency needs the person's written consent. Enter its day."));

    public static Refusal DayToCome => new("hand-over.day-to-come", Say(
        id: "Tanggal persetujuan belum tiba.",
        en: "The day of the consent has not come yet."));

    public static Refusal NothingGoesAlong => new("hand-over.nothing-goes-along", Say(
        id: "Pilih sedikitnya satu hal yang diserahkan.",
        en: "Choose at least one thing that goes along."));

    public static Refusal SamePerson => new("hand-over.same-person", Say(
        id: "Yang menyiapkan atau mengirim tidak boleh menerimanya. Minta rekan di kantor penerima.",
        en: "Whoever prepared or sent it may not accept it. Ask a colleague at the receiving office."));

    public static Refusal SameOffice => new("hand-over.same-office", Say(
        id: "Anda juga bertugas di kantor yang mengirim. Penerimaan dilakukan orang lain.",
        en: "You serve in the sending office too. Somebody else accepts it."));

    public static Refusal AlreadyThere => new("hand-over.already-there", Say(
        id: "Serah terima orang ini kepada penerima itu sudah ada.",
        en: "There is a hand-over of this person to that receiver already."));

    public static Refusal ViaProbation => new("hand-over.via-probation", Say(
        id: "Orang ini diserahkan kepada Bapas. Bapas yang meneruskannya ke dinas.",
        en: "This person is handed over to a probation office. That office passes them on to an agency."));

    public static Refusal NoReceiver => new("hand-over.no-receiver", Say(
        id: "Penerima itu tidak dapat menerima orang dari lapas ini. Pilih dari daftar.",
        en: "That receiver cannot take people from this prison. Choose from the list."));
}
