namespace Semai.Modules.Partners.OwnDoor;

/// <summary>A business asks an officer to change one of its facts, and what came of it.</summary>
public sealed class BusinessRequest
{
    public const int TextMax = 500;

    /// <summary>So many may wait at once.</summary>
    public const int OpenMax = 5;

    BusinessRequest() { }

    internal BusinessRequest(int no, string text, string by, DateTime at) => (No, Text, By, At) = (no, text, by, at);

    /// <summary>Among the requests of its business, the first is 1.</summary>
    public int No { get; private init; }

    public string Text { get; private init; } = "";
    public string By { get; private init; } = "";
    public DateTime At { get; private init; }
    public string? Answer { get; private set; }
    public string? AnsweredBy { get; private set; }
    public DateTime? AnsweredAt { get; private set; }

    public bool IsOpen => AnsweredAt is null;

    internal void Answered(string answer, string by, DateTime at) => (Answer, AnsweredBy, AnsweredAt) = (answer, by, at);
}
