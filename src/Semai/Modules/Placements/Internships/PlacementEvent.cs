namespace Semai.Modules.Placements.Internships;

/// <summary>One act on an internship: what, when it happened, who wrote it down and when.</summary>
public sealed record PlacementEvent(int No, PlacementAct Act, DateOnly On, string By, string ByName, DateTime At, PlacementReason? Reason, string? Note);
