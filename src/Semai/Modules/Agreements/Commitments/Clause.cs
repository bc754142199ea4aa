namespace Semai.Modules.Agreements.Commitments;

/// <summary>
/// A clause as it was signed, word for word. It is written down once and never edited: what changes is agreed anew.
/// </summary>
public sealed class Clause
{
    public const int LabelMax = 60;
    public const int HeadingMax = 200;
    public const int TextMax = 4000;

    public Id<Clause> Id { get; private init; }
    public Id<Agreement> AgreementId { get; private init; }

    /// <summary>Its place in the text, from 1.</summary>
    public int No { get; private init; }

    /// <summary>As it is cited: "Pasal 3 ayat 1".</summary>
    public string Label { get; private init; }

    public string Heading { get; private init; }
    public string Text { get; private init; }
    public string RecordedBy { get; private init; }
    public DateTime RecordedAt { get; private init; }

    Clause(Id<Clause> id, Id<Agreement> agreementId, int no, string label, string heading, string text, string recordedBy, DateTime recordedAt)
    {
        (Id, AgreementId, No, Label, Heading, Text, RecordedBy, RecordedAt) = (id, agreementId, no, label, heading, text, recordedBy, recordedAt);
    }

    /// <exception cref="Refusal">The agreement has ended or was withdrawn.</exception>
    public static Clause Write(Agreement agreement, int no, string label, string heading, string text, Actor by, DateTime at) =>
        agreement.Stage is AgreementStage.Ended or AgreementStage.Withdrawn
            ? throw CommitmentRefusals.AgreementIsOver
            : new(
                Id<Clause>.New(at), agreement.Id, no, Wording.Of(label, LabelMax), Wording.Of(heading, HeadingMax), Wording.Of(text, TextMax), by.Id, at);
}
