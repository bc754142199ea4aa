namespace Semai.Modules.Reintegration.FollowUps;

/// <summary>How one tried to reach the person.</summary>
public enum ContactWay { Visit, Phone, Message, AtOffice }

/// <summary>Why an attempt did not reach the person.</summary>
public enum AttemptResult { NoAnswer, WrongNumber, NotAtHome, Moved, PutOff, Refused }

/// <summary>Why one gave up before the window closed.</summary>
public enum LostReason { NotFound, Moved, Refuses, Died }

/// <summary>Why nobody is to be asked.</summary>
public enum CancelReason
{
    BackInPrison,
    ReleaseInError,

    /// <summary>Its window had closed before Semai kept a schedule of this release: nobody missed it.</summary>
    BeforeSchedule,
}

public enum WorkStanding { Employed, SelfEmployed, Both, None }

/// <summary>How the person's own business stands.</summary>
public enum OwnBusiness { None, Alive, Paused, Closed }

/// <summary>Where the figure of the income comes from.</summary>
public enum IncomeSource { OwnAnswer, CashBook }

public enum Dwelling { Own, WithFamily, Rented, AtWork, Unsettled }

/// <summary>A return to prison, by why. A new conviction and a breach of the conditions of a release are never counted together.</summary>
public enum ReturnKind
{
    NewConviction,

    /// <summary>Revocation of a conditional release without a new conviction.</summary>
    TechnicalBreach,

    /// <summary>Nobody has said yet.</summary>
    Unclear,
}

/// <summary>When and how one tried; paper may come later than the day.</summary>
public sealed record Contact(DateOnly On, ContactWay Way);

/// <summary>One attempt that did not reach the person. Never deleted; what is wrong is marked as entered in error.</summary>
public sealed record FollowUpAttempt(int No, DateOnly On, ContactWay Way, AttemptResult Result, string? Note, string By, string ByName, DateTime RecordedAt)
{
    /// <summary>Why it does not count; null while it does.</summary>
    public string? InErrorWhy { get; internal set; }
}

/// <summary>What the person told.</summary>
/// <param name="WorkSince">Since when this has been so; null for none.</param>
/// <param name="NetIncome">Of the last month, whole rupiah; null where not told.</param>
/// <param name="IncomeFrom">Null where there is no figure.</param>
/// <param name="Returned">Null where the person did not come back to prison.</param>
public sealed record Told(
    WorkStanding Work, DateOnly? WorkSince, OwnBusiness Business, long? NetIncome, IncomeSource? IncomeFrom, Dwelling Housing, ReturnKind? Returned, DateOnly? ReturnedOn, string? Note)
{
    public bool Works => Work is not WorkStanding.None;

    /// <exception cref="Refusal">It contradicts itself, or the day on which it was told.</exception>
    internal void Check(DateOnly on, DateOnly released)
    {
        if (Works != (WorkSince is not null)) throw FollowUpRefusals.SinceMissing;
        if (WorkSince > on) throw FollowUpRefusals.SinceToCome;
        if ((Work is WorkStanding.SelfEmployed or WorkStanding.Both) != (Business is OwnBusiness.Alive)) throw FollowUpRefusals.BusinessContradicts;
        if (NetIncome is < 0 or > RupiahReader.Most) throw FollowUpRefusals.IncomeOutOfRange;
        if ((NetIncome is null) != (IncomeFrom is null)) throw FollowUpRefusals.IncomeSourceMissing;
        if ((Returned is null) != (ReturnedOn is null)) throw FollowUpRefusals.ReturnDayMissing;
        if (ReturnedOn < released || ReturnedOn > on) throw FollowUpRefusals.ReturnDayOutside;
    }
}

/// <summary>One answer. The latest that is not in error is the one that counts.</summary>
public sealed record FollowUpAnswer(
    int No, DateOnly On, ContactWay Way, WorkStanding Work, DateOnly? WorkSince, OwnBusiness Business, long? NetIncome, IncomeSource? IncomeFrom,
    Dwelling Housing, ReturnKind? Returned, DateOnly? ReturnedOn, string? Note, string By, string ByName, DateTime RecordedAt)
{
    /// <summary>Why it does not count; null while it does.</summary>
    public string? InErrorWhy { get; internal set; }

    internal static FollowUpAnswer Of(int no, Contact contact, Told told, string? note, Actor by, DateTime at) => new(
        no, contact.On, contact.Way, told.Work, told.WorkSince, told.Business, told.NetIncome, told.IncomeFrom, told.Housing, told.Returned, told.ReturnedOn, note, by.Id, by.Name, at);
}

/// <summary>One act on a follow-up; never edited.</summary>
public sealed record FollowUpEvent(int No, FollowUpAct Act, string By, string ByName, DateTime RecordedAt, string? Note);
