namespace Semai.Modules.Participants.Roster;

/// <summary>
/// One file of a prison's roster on its way in: looked at, applied as a whole, and perhaps undone as a whole. The file
/// itself is kept, sealed, only until then; its hash stays.
/// </summary>
public sealed class RosterImport : IVersioned
{
    public const int FileNameMax = 200;
    public const int ColumnsMax = 4000;

    /// <summary>An import can be undone for so many days; later too much will stand on it.</summary>
    public const int UndoDays = 30;

    RosterImport() { }

    public Id<RosterImport> Id { get; private init; }

    /// <summary>Number of the prison whose roster it is.</summary>
    public int Unit { get; private init; }

    public string FileName { get; private init; } = "";

    /// <summary>SHA-256 of the file, in hexadecimal: the same file is known again.</summary>
    public string FileHash { get; private init; } = "";

    public long FileSize { get; private init; }

    /// <summary>What the user says that columns hold, as JSON; empty where the headings were right.</summary>
    public string Columns { get; private set; } = "";

    public RosterImportState State { get; private set; }
    public int Rows { get; private set; }
    public int New { get; private set; }
    public int Changed { get; private set; }
    public int Same { get; private set; }
    public int Conflicting { get; private set; }
    public int Rejected { get; private set; }

    /// <summary>Of the rows in conflict, those for which the roster was taken.</summary>
    public int Taken { get; private set; }

    /// <summary>People of the unit who are not in the file. They are listed, never removed.</summary>
    public int Missing { get; private set; }

    public string UploadedBy { get; private init; } = "";
    public DateTime UploadedAt { get; private init; }
    public string? AppliedBy { get; private set; }
    public DateTime? AppliedAt { get; private set; }

    /// <summary>Who undid or discarded it.</summary>
    public string? EndedBy { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public int Version { get; private set; }

    /// <summary>Rows that an application writes.</summary>
    public int ToApply => New + Changed;

    public static RosterImport Upload(int unit, string fileName, string fileHash, long size, Actor by, DateTime at) => new()
    {
        Id = Id<RosterImport>.New(at),
        Unit = unit,
        FileName = fileName.Length > FileNameMax ? fileName[..FileNameMax] : fileName,
        FileHash = fileHash,
        FileSize = size,
        UploadedBy = by.Name,
        UploadedAt = at,
    };

    /// <summary>The user corrects what columns hold; nothing else has happened yet.</summary>
    /// <exception cref="Refusal">It is no longer only looked at.</exception>
    public void Correct(string columns)
    {
        if (State is not RosterImportState.Previewed) throw RosterRefusals.NoLongerPreviewed;
        Columns = columns;
    }

    public void Count(RosterCounts counts) =>
        (Rows, New, Changed, Same, Conflicting, Rejected, Missing, Taken) =
        (counts.Rows, counts.New, counts.Changed, counts.Same, counts.Conflicting, counts.Rejected, counts.Missing, counts.Taken);

    /// <exception cref="Refusal">Not from here: applied, undone or discarded already.</exception>
    public void Apply(Actor by, DateTime at)
    {
        State = RosterImportLifecycle.Table.After(State, RosterImportAct.Apply);
        (AppliedBy, AppliedAt) = (by.Name, at);
    }

    /// <exception cref="Refusal">Not applied, or too long ago.</exception>
    public void Undo(Actor by, DateTime at)
    {
        var next = RosterImportLifecycle.Table.After(State, RosterImportAct.Undo);
        if (AppliedAt is { } applied && applied.AddDays(UndoDays) < at) throw RosterRefusals.TooLateToUndo(UndoDays);
        State = next;
        (EndedBy, EndedAt) = (by.Name, at);
    }

    /// <exception cref="Refusal">It was applied or ended already.</exception>
    public void Discard(Actor by, DateTime at)
    {
        State = RosterImportLifecycle.Table.After(State, RosterImportAct.Discard);
        (EndedBy, EndedAt) = (by.Name, at);
    }
}

/// <summary>How many rows of each outcome.</summary>
/// <param name="Taken">Of the conflicting, those for which the roster was taken.</param>
public sealed record RosterCounts(int Rows, int New, int Changed, int Same, int Conflicting, int Rejected, int Missing, int Taken = 0);

/// <summary>A part of an uploaded file, sealed, until the import is applied or discarded.</summary>
public sealed class RosterFilePart
{
    /// <summary>Bytes of the file in one part.</summary>
    public const int Size = 256 * 1024;

    RosterFilePart() { }

    public RosterFilePart(Id<RosterImport> importId, int unit, int no, string content) =>
        (ImportId, Unit, No, Content) = (importId, unit, no, content);

    public Id<RosterImport> ImportId { get; private init; }
    public int Unit { get; private init; }
    public int No { get; private init; }
    public string Content { get; private init; } = "";
}

/// <summary>What one import did to one person, so that it can be undone exactly.</summary>
public sealed class RosterImportRow
{
    RosterImportRow() { }

    public RosterImportRow(Id<RosterImport> importId, int unit, int no, Id<Participant> participantId, RosterOutcome outcome, ConflictChoice? choice, string? before, string after) =>
        (ImportId, Unit, No, ParticipantId, Outcome, Choice, BeforeSealed, AfterMark) = (importId, unit, no, participantId, outcome, choice, before, after);

    public Id<RosterImport> ImportId { get; private init; }
    public int Unit { get; private init; }

    /// <summary>Order of the file.</summary>
    public int No { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }

    /// <summary>New, changed or conflicting; other rows leave no trace.</summary>
    public RosterOutcome Outcome { get; private init; }

    /// <summary>What the officer who applied the import decided for a row in conflict.</summary>
    public ConflictChoice? Choice { get; private init; }

    /// <summary>The person's facts before, sealed; null for a new person.</summary>
    public string? BeforeSealed { get; private init; }

    /// <summary>A digest of the facts after: while it is the same, nobody has changed them since. Empty where nothing was written.</summary>
    public string AfterMark { get; private init; } = "";

    public bool Wrote => AfterMark.Length > 0;
}
