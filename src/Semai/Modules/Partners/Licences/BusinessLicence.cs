namespace Semai.Modules.Partners.Licences;

/// <summary>What a paper says, as a form gives it.</summary>
/// <param name="Kind">Code of the <see cref="LicenceKind"/>.</param>
/// <param name="ExpiresOn">Its last day; null for one without end.</param>
public sealed record LicenceDetails(string Kind, string Number, DateOnly? IssuedOn, DateOnly? ExpiresOn)
{
    public const int NumberMax = 60;
}

/// <summary>A paper that a business holds. Never altered: a wrong entry is marked as made in error, with the reason.</summary>
public sealed class BusinessLicence
{
    BusinessLicence() { }

    internal BusinessLicence(int no, LicenceDetails details) =>
        (No, Kind, Number, IssuedOn, ExpiresOn) = (no, details.Kind, details.Number, details.IssuedOn, details.ExpiresOn);

    /// <summary>Among the papers of its business, the first is 1.</summary>
    public int No { get; private init; }

    public string Kind { get; private init; } = "";
    public string Number { get; private init; } = "";
    public DateOnly? IssuedOn { get; private init; }

    /// <summary>Its last day; null for one without end.</summary>
    public DateOnly? ExpiresOn { get; private init; }

    /// <summary>Why it was entered in error; null where it was not. Such an entry counts for nothing.</summary>
    public string? ErrorWhy { get; private set; }

    public bool IsInError => ErrorWhy is not null;

    public bool HoldsOn(DateOnly day) => !IsInError && (ExpiresOn is null || day <= ExpiresOn);

    internal void Mark(string? why) => ErrorWhy = why;
}
