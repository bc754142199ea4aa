using Semai.Data;
using Semai.Modules.Participants;
using Semai.Modules.Training.Classes;

namespace Semai.Modules.Training.Selection;

/// <summary>What goes with leaving a class, whoever says it: the place comes free, an opened name closes, the journey tells it.</summary>
static class Leaving
{
    /// <summary>Changes it all in this unit of work, without saving.</summary>
    public static async Task LeaveAsync(Db db, TrainingClass left, Enrolment who, LeaveReason reason, DateOnly on, string? note, Actor by, DateTime at, CancellationToken cancel)
    {
        who.Leave(reason, on, note, by, at);
        var subject = left.Id.Value;
        var opened = db.Disclosures.IgnoreQueryFilters().Where(d => d.SubjectId == subject && d.ParticipantId == who.ParticipantId && d.Closed == null);
        foreach (var disclosure in await opened.ToListAsync(cancel)) disclosure.Close(on, TrainingWords.Of(reason), by, at);
        Journey.Record(db, who.ParticipantId, left.Unit, JourneyKind.Withdrawn, on, by, at, ClassLinks.Of(left.Id), null, left.Title, TrainingWords.Of(reason));
    }
}
