namespace Semai.Modules.Reference;

public enum HolidayKind
{
    /// <summary>Hari libur nasional: nobody is sent outside, no session is planned.</summary>
    National,

    /// <summary>Cuti bersama: offices rest, but the day is not a national holiday.</summary>
    JointLeave,
}

/// <summary>How sure the source of a reference row is.</summary>
public enum Certainty { Low, Medium, High }

/// <summary>One day on which the country rests, by the yearly joint decree of three ministers (SKB 3 Menteri).</summary>
public sealed class Holiday
{
    public const int NameMax = 200;
    public const int SourceMax = 200;

    public DateOnly Day { get; private init; }
    public string Name { get; private init; }
    public string NameEn { get; private set; }
    public HolidayKind Kind { get; private set; }

    /// <summary>The decree that names the day.</summary>
    public string Source { get; private set; }

    public Certainty Certainty { get; private set; }

    /// <summary>In the reader's language.</summary>
    public string Said => Say(id: Name, en: NameEn);

    Holiday(DateOnly day, string name, string nameEn, HolidayKind kind, string source, Certainty certainty)
    {
        (Day, Name, NameEn, Kind, Source, Certainty) = (day, name, nameEn, kind, source, certainty);
    }

    public static Holiday On(DateOnly day, string name, string? nameEn, HolidayKind kind, string source, Certainty certainty) =>
        new(day, name, nameEn ?? name, kind, source, certainty);

    /// <summary>A later decree says the same day by the same name, with other particulars. True when anything changed.</summary>
    public bool Restate(Holiday said)
    {
        if ((NameEn, Kind, Source, Certainty) == (said.NameEn, said.Kind, said.Source, said.Certainty)) return false;

        (NameEn, Kind, Source, Certainty) = (said.NameEn, said.Kind, said.Source, said.Certainty);
        return true;
    }
}
