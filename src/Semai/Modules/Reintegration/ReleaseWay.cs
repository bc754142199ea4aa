namespace Semai.Modules.Reintegration;

/// <summary>How a person may leave. The numbers are those of the calendar's own query.</summary>
public enum ReleaseWay
{
    /// <summary>Ekspirasi: the sentence ends; no supervision follows.</summary>
    Expiry = 0,

    /// <summary>PB: from two thirds of the sentence, nine months at least; half for a juvenile ward.</summary>
    Parole = 1,

    /// <summary>CMB: as long before the end as the last remission, six months at most.</summary>
    PreReleaseLeave = 2,

    /// <summary>CB: for short sentences, in the last months.</summary>
    ConditionalLeave = 3,
}

/// <summary>How sure the day of a release is.</summary>
public enum DayStanding
{
    /// <summary>As the register says it.</summary>
    Recorded,

    /// <summary>Worked out here, for want of the register's date.</summary>
    Estimate,

    /// <summary>The earliest day of a leave has come; the decision may arrive any day.</summary>
    Open,

    /// <summary>The sentence is over by the dates, and the person is still recorded as present.</summary>
    Passed,
}
