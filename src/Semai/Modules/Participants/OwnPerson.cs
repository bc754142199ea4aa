namespace Semai.Modules.Participants;

/// <summary>Whose own records a scope opens: the released person's at their own door, nobody's for everybody else.</summary>
static class OwnPerson
{
    public static Id<Participant>? Of(Scope scope) => scope.Person is { } person ? new Id<Participant>(person) : null;
}
