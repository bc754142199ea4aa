namespace Semai.Modules.Partners.Importing;

/// <summary>
/// One list of businesses on its way in: looked at, applied as a whole, and perhaps undone as a whole. The file itself
/// is kept, sealed, only until then; its hash stays.
/// </summary>
public sealed class PartnerImport : IVersioned
{
    public const int FileNameMax = 200;
    public const int ColumnsMax = 8000;

    /// <summary>An import can be undone for so many days; later too much will stand on it.</summary>
    public const int UndoDays = 30;

    PartnerImport() { }

    public Id<PartnerImport> Id { get; private init; }

    /// <summary>The regency whose register takes the businesses in.</summary>
    public string RegencyCode { get; private init; } = "";

    public string FileName { get; private init; } = "";

    /// <summary>SHA-256 of the file, in hexadecimal: the same file is known again.</summary>
    public string FileHash { get; private init; } = "";

    public long FileSize { get; private init; }

    /// <summary>What the user says that columns hold (<see cref="ColumnChoices.Kept"/>); empty where the headings were right.</summary>
    public string Columns { get; private set; } = "";

    public PartnerImportState State { get; private set; }
    public int Rows { get; private set; }
    public int New { get; private set; }
    public int Duplicates { get; private set; }
    public int Rejected { get; private set; }
    public string UploadedBy { get; private init; } = "";
    public DateTime UploadedAt { get; private init; }
    public string? AppliedBy { get; private set; }
    public DateTime? AppliedAt { get; private set; }

    /// <summary>Who undid or discarded it.</summary>
    public string? EndedBy { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public int Version { get; private set; }

    /// <param name="file">The whole file.</param>
    /// <param name="hash">Its SHA-256.</param>
    public static PartnerImport Upload(string regency, string fileName, byte[] file, string hash, ColumnChoices choices, Actor by, DateTime at) => new()
    {
        Id = Id<PartnerImport>.New(at),
        RegencyCode = regency,
        FileName = fileName.Length > FileNameMax ? fileName[..FileNameMax] : fileName,
        FileHash = hash,
        FileSize = file.Length,
        Columns = Fitting(choices),
        UploadedBy = by.Name,
        UploadedAt = at,
    };

    /// <summary>The user corrects what columns hold; nothing else has happened yet.</summary>
    /// <exception cref="Refusal">It is no longer only looked at.</exception>
    public void Correct(ColumnChoices choices)
    {
        if (State is not PartnerImportState.Previewed) throw PartnerImportRefusals.NoLongerPreviewed;
        Columns = Fitting(choices);
    }

    public void Count(PartnerPlan plan) =>
        (Rows, New, Duplicates, Rejected) = (plan.Steps.Count, plan.Of(PartnerOutcome.New), plan.Of(PartnerOutcome.Duplicate), plan.Of(PartnerOutcome.Rejected));

    /// <exception cref="Refusal">Not from here: applied, undone or discarded already.</exception>
    public void Apply(Actor by, DateTime at)
    {
        State = PartnerImportLifecycle.Table.After(State, PartnerImportAct.Apply);
        (AppliedBy, AppliedAt) = (by.Name, at);
    }

    /// <exception cref="Refusal">Not applied, or too long ago.</exception>
    public void Undo(Actor by, DateTime at)
    {
        var next = PartnerImportLifecycle.Table.After(State, PartnerImportAct.Undo);
        if (AppliedAt is { } applied && applied.AddDays(UndoDays) < at) throw PartnerImportRefusals.TooLateToUndo(UndoDays);
        State = next;
        (EndedBy, EndedAt) = (by.Name, at);
    }

    /// <exception cref="Refusal">It was applied or ended already.</exception>
    public void Discard(Actor by, DateTime at)
    {
        State = PartnerImportLifecycle.Table.After(State, PartnerImportAct.Discard);
        (EndedBy, EndedAt) = (by.Name, at);
    }

    static string Fitting(ColumnChoices choices) => choices.Kept is { Length: <= ColumnsMax } kept ? kept : throw PartnerImportRefusals.NoSuchField("…");
}

/// <summary>A part of an uploaded file, sealed, until the import is applied or discarded.</summary>
public sealed class PartnerFilePart
{
    /// <summary>Bytes of the file in one part.</summary>
    public const int Size = 256 * 1024;

    PartnerFilePart() { }

    public PartnerFilePart(Id<PartnerImport> importId, string regencyCode, int no, string content) =>
        (ImportId, RegencyCode, No, Content) = (importId, regencyCode, no, content);

    public Id<PartnerImport> ImportId { get; private init; }
    public string RegencyCode { get; private init; } = "";
    public int No { get; private init; }
    public string Content { get; private init; } = "";
}
