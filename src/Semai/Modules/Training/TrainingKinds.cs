using Semai.Shell.Parts;

namespace Semai.Modules.Training;

/// <summary>How each state is drawn.</summary>
static class TrainingKinds
{
    extension(ClassState state)
    {
        public StatusKind Kind => state switch
        {
            ClassState.Planned => StatusKind.Next,
            ClassState.Selecting => StatusKind.Cond,
            ClassState.Running => StatusKind.On,
            ClassState.Completed => StatusKind.Met,
            ClassState.Cancelled => StatusKind.Off,
        };
    }

    extension(SessionState state)
    {
        public StatusKind Kind => state switch
        {
            SessionState.Planned => StatusKind.Next,
            SessionState.Rescheduled => StatusKind.Next,
            SessionState.Held => StatusKind.Met,
            SessionState.Cancelled => StatusKind.Off,
        };
    }

    extension(EnrolmentState state)
    {
        public StatusKind Kind => state switch
        {
            EnrolmentState.Proposed => StatusKind.Cond,
            EnrolmentState.WaitListed => StatusKind.Yet,
            EnrolmentState.Approved or EnrolmentState.Enrolled => StatusKind.Next,
            EnrolmentState.Active => StatusKind.On,
            EnrolmentState.Completed => StatusKind.Met,
            EnrolmentState.Incomplete => StatusKind.Risk,
            EnrolmentState.Declined or EnrolmentState.Withdrawn or EnrolmentState.Transferred or EnrolmentState.Released or EnrolmentState.Dropped => StatusKind.Off,
        };
    }
}
