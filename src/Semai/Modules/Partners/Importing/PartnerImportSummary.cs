namespace Semai.Modules.Partners.Importing;

/// <summary>An import as other programs read it.</summary>
/// <param name="LeftOut">Rows that repeat others or cannot be read; only of one that is still looked at.</param>
public sealed record PartnerImportSummary(
    Id<PartnerImport> Id, string Regency, string FileName, string FileHash, PartnerImportState State, int Rows, int New, int Duplicates, int Rejected,
    string UploadedBy, DateTime UploadedAt, string? AppliedBy, DateTime? AppliedAt, IReadOnlyList<PartnerLeftOut>? LeftOut)
{
    public static PartnerImportSummary Of(PartnerImport i, PartnerPlan? plan) => new(
        i.Id, i.RegencyCode, i.FileName, i.FileHash, i.State, i.Rows, i.New, i.Duplicates, i.Rejected, i.UploadedBy, i.UploadedAt, i.AppliedBy, i.AppliedAt,
        plan is null ? null : [.. plan.Steps.Where(s => s.Outcome is not PartnerOutcome.New).Select(PartnerLeftOut.Of)]);
}

/// <summary>A row that is not taken in, and why.</summary>
/// <param name="LikeRow">The row of the file that it repeats.</param>
/// <param name="Like">The business of the register that it is.</param>
public sealed record PartnerLeftOut(int Line, string Name, string Why, int? LikeRow, Id<Business>? Like)
{
    public static PartnerLeftOut Of(PartnerStep step) => new(
        step.Row.Line, step.Row.Details.Name,
        step.Outcome is PartnerOutcome.Duplicate ? PartnerImportWords.Like(step) : string.Join(' ', step.Row.Problems.Where(p => p.Rejects).Select(p => $"{p.Message} {p.Remedy}")),
        step.LikeRow, step.Like);
}
