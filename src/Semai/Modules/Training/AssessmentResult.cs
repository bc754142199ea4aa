using Semai.Modules.Participants;

namespace Semai.Modules.Training;

/// <summary>Kompeten or belum kompeten.</summary>
public enum Competence { Competent, NotYet }

/// <summary>
/// The judgement of an assessor on one person and one competency unit. A retest is a further attempt; the latest
/// counts and the earlier ones stay.
/// </summary>
public sealed class AssessmentResult
{
    public const int UnitCodeMax = 40;
    public const int EvidenceMax = 300;
    public const int AssessorMax = 150;
    public const int AttemptsMax = 5;

    public long Id { get; private init; }
    public int Unit { get; private init; }
    public Id<TrainingClass> ClassId { get; private init; }
    public Id<Participant> ParticipantId { get; private init; }

    /// <summary>Code of the competency unit in the curriculum.</summary>
    public string UnitCode { get; private init; } = "";

    /// <summary>1, and one more for each retest.</summary>
    public int Attempt { get; private init; }

    public Competence Competence { get; private init; }

    /// <summary>What it rests on: work, test, observation.</summary>
    public string? Evidence { get; private init; }

    public string Assessor { get; private init; } = "";
    public DateOnly On { get; private init; }
    public string By { get; private init; } = "";
    public string ByName { get; private init; } = "";
    public DateTime At { get; private init; }

    /// <exception cref="Refusal">The day is still to come, or the unit has been tried too often.</exception>
    public static AssessmentResult Of(
        TrainingClass @class, Id<Participant> participant, UnitJudgement judged, int attempt, DateOnly today, Actor by, DateTime at)
    {
        if (judged.On > today) throw TrainingRefusals.AssessedToCome;
        if (attempt > AttemptsMax) throw TrainingRefusals.TooManyAttempts(AttemptsMax);

        return new()
        {
            Unit = @class.Unit,
            ClassId = @class.Id,
            ParticipantId = participant,
            UnitCode = judged.UnitCode,
            Attempt = attempt,
            Competence = judged.Competence,
            Evidence = judged.Evidence,
            Assessor = judged.Assessor,
            On = judged.On,
            By = by.Id,
            ByName = by.Name,
            At = at,
        };
    }
}

/// <summary>What an assessor says of one competency unit.</summary>
public sealed record UnitJudgement(string UnitCode, Competence Competence, string? Evidence, string Assessor, DateOnly On);
