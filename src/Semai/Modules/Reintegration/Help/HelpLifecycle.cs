using static Semai.Modules.Reintegration.Help.HelpAct;
using static Semai.Modules.Reintegration.Help.HelpState;

namespace Semai.Modules.Reintegration.Help;

/// <summary>What a released person may need.</summary>
public enum HelpKind { Work, Capital, Licence, Market, Skill, Papers, Housing, Health, Other }

public enum HelpState
{
    /// <summary>Waits for its owner.</summary>
    Open,

    Done,

    /// <summary>Not needed any more.</summary>
    Dropped,
}

public enum HelpAct { Ask, Finish, Drop, Reopen }

/// <summary>The life of a task of help, as a table.</summary>
public static class HelpLifecycle
{
    public static readonly Lifecycle<HelpState, HelpAct> Table = new("help-task", HelpWords.Of,
        (Open, Finish, Done),
        (Open, Drop, Dropped),
        (Done, Reopen, Open),
        (Dropped, Reopen, Open));
}
