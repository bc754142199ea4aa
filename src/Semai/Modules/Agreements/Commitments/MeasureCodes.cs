namespace Semai.Modules.Agreements.Commitments;

/// <summary>The names of the measures, stable for files and for the API.</summary>
public static class MeasureCodes
{
    public const string Trained = "trained";
    public const string Certified = "certified";
    public const string Competent = "competent";
    public const string ClassesHeld = "classes-held";
    public const string MentorMeetings = "mentor-meetings";
    public const string InternshipsStarted = "internships-started";
    public const string InternshipsCompleted = "internships-completed";
    public const string OrdersDelivered = "orders-delivered";
    public const string BusinessesStarted = "businesses-started";
    public const string FollowedUp = "followed-up";
    public const string ReportsSubmitted = "reports-submitted";

    /// <summary>Nothing counts it: evidence is entered by hand.</summary>
    public const string Manual = "manual";

    public static readonly IReadOnlyList<string> All =
    [
        Trained, Certified, Competent, ClassesHeld, MentorMeetings, InternshipsStarted, InternshipsCompleted,
        OrdersDelivered, BusinessesStarted, FollowedUp, ReportsSubmitted, Manual,
    ];

    /// <summary>What a class can fulfil.</summary>
    public static readonly IReadOnlyList<string> OfTraining = [Trained, Certified, Competent, ClassesHeld];

    /// <summary>What an internship can fulfil: one promise when it begins, another when it is completed.</summary>
    public static readonly IReadOnlyList<string> OfInternships = [InternshipsStarted, InternshipsCompleted];

    /// <summary>What mentoring can fulfil.</summary>
    public static readonly IReadOnlyList<string> OfMentoring = [MentorMeetings];
}
