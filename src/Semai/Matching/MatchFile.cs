using System.Text.Json;

namespace Semai.Matching;

/// <summary>
/// Reads a bare question: <c>{"people":[{"id":"p1","scores":{"o1":87}}],"offers":[{"id":"o1","places":2,"minimum":0}],"separations":[["p1","p2"]]}</c>.
/// Whatever else it says is passed over.
/// </summary>
public sealed class MatchFile
{
    readonly JsonTokens _tokens;
    readonly MatchBuilder _builder = new();
    readonly List<(int Offer, long Score)> _scores = [];

    MatchFile(Stream file) => _tokens = new(file);

    /// <exception cref="Refusal">No JSON, or not of this shape, or it makes no sense.</exception>
    public static MatchInstance Read(Stream file)
    {
        var reading = new MatchFile(file);
        reading.Begin("{", JsonTokenType.StartObject);
        reading.Members(name =>
        {
            switch (name)
            {
                case "people": reading.Each("people", reading.Person); break;
                case "offers": reading.Each("offers", reading.Offer); break;
                case "separations": reading.Each("separations", reading.Separation); break;
                default: reading.PassOver(); break;
            }
        });
        if (reading._tokens.Next()) throw MatchRefusals.WrongShape("}");
        return reading._builder.Build();
    }

    void Person()
    {
        string? id = null;
        _scores.Clear();
        Expect("people", JsonTokenType.StartObject);
        Members(name =>
        {
            if (name == "id") id = Words("people.id");
            else if (name == "scores") Scores();
            else PassOver();
        });
        _builder.AddPerson(id ?? "");
        foreach (var (offer, score) in _scores) _builder.AddScore(offer, score);
    }

    void Scores()
    {
        Begin("people.scores", JsonTokenType.StartObject);
        while (Next() != JsonTokenType.EndObject)
        {
            var offer = _builder.Mention(_tokens.Text);
            Next();
            _scores.Add((offer, _tokens.Number ?? throw MatchRefusals.NotWhole("people.scores")));
        }
    }

    void Offer()
    {
        var (id, places, minimum) = ("", (long?)null, 0L);
        Expect("offers", JsonTokenType.StartObject);
        Members(name =>
        {
            if (name == "id") id = Words("offers.id");
            else if (name == "places") places = Whole("offers.places");
            else if (name == "minimum") minimum = Whole("offers.minimum");
            else PassOver();
        });
        _builder.AddOffer(id, places ?? throw MatchRefusals.WrongShape("offers.places"), minimum);
    }

    void Separation()
    {
        Expect("separations", JsonTokenType.StartArray);
        _builder.Separate(Words("separations"), Words("separations"));
        if (Next() != JsonTokenType.EndArray) throw MatchRefusals.WrongShape("separations");
    }

    void Each(string where, Action one)
    {
        Begin(where, JsonTokenType.StartArray);
        while (Next() != JsonTokenType.EndArray) one();
    }

    void Members(Action<string> one)
    {
        while (Next() != JsonTokenType.EndObject) one(Name(_tokens.Text));
    }

    /// <summary>The few names known here are not made anew for each person.</summary>
    static string Name(ReadOnlySpan<char> text) => text switch { "id" => "id", "scores" => "scores", _ => text.ToString() };

    string Words(string where)
    {
        Begin(where, JsonTokenType.String);
        return _tokens.Text.ToString();
    }

    long Whole(string where)
    {
        Next();
        return _tokens.Number ?? throw MatchRefusals.NotWhole(where);
    }

    void Begin(string where, JsonTokenType type)
    {
        Next();
        Expect(where, type);
    }

    void Expect(string where, JsonTokenType type)
    {
        if (_tokens.Type != type) throw MatchRefusals.WrongShape(where);
    }

    void PassOver()
    {
        var depth = 0;
        do
        {
            var type = Next();
            if (type is JsonTokenType.StartObject or JsonTokenType.StartArray) depth++;
            if (type is JsonTokenType.EndObject or JsonTokenType.EndArray) depth--;
        }
        while (depth > 0);
    }

    JsonTokenType Next() => _tokens.Next() ? _tokens.Type : throw MatchRefusals.WrongShape("}");
}
