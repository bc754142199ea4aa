using System.Text.Json;

namespace Semai.Matching;

/// <summary>The tokens of a JSON file one after the other, so that a file of any size is read in little memory.</summary>
sealed class JsonTokens(Stream file)
{
    /// <summary>No name or number is longer.</summary>
    const int TokenMax = 1 << 20;

    byte[] _bytes = new byte[1 << 16];
    int _from;
    int _to;
    bool _ended;
    bool _begun;
    char[] _text = new char[256];
    int _length;
    JsonReaderState _state;

    /// <summary>What the last token is.</summary>
    public JsonTokenType Type { get; private set; }

    /// <summary>The words of a name or string.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    /// <summary>Null where the token is no whole number, or one too large.</summary>
    public long? Number { get; private set; }

    /// <returns>False at the end of the file.</returns>
    /// <exception cref="Refusal">This is no JSON.</exception>
    public bool Next()
    {
        try
        {
            while (true)
            {
                var reader = new Utf8JsonReader(_bytes.AsSpan(_from, _to - _from), _ended, _state);
                if (reader.Read())
                {
                    Take(ref reader);
                    return true;
                }

                _from += (int)reader.BytesConsumed;
                _state = reader.CurrentState;
                if (_ended) return false;
                Refill();
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            throw MatchRefusals.NotJson(((broken as JsonException)?.LineNumber ?? 0) + 1);
        }
    }

    void Take(ref Utf8JsonReader reader)
    {
        Type = reader.TokenType;
        _length = 0;
        if (Type is JsonTokenType.String or JsonTokenType.PropertyName)
        {
            if (_text.Length < reader.ValueSpan.Length) _text = new char[reader.ValueSpan.Length];
            _length = reader.CopyString(_text);
        }

        Number = Type == JsonTokenType.Number && reader.TryGetInt64(out var whole) ? whole : null;
        _from += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
    }

    void Refill()
    {
        if (_from == 0 && _to == _bytes.Length) Array.Resize(ref _bytes, _bytes.Length * 2);
        if (_bytes.Length > TokenMax * 2) throw new JsonException();
        Buffer.BlockCopy(_bytes, _from, _bytes, 0, _to - _from);
        (_from, _to) = (0, _to - _from);
        var read = file.ReadAtLeast(_bytes.AsSpan(_to), 1, throwOnEndOfStream: false);
        _to += read;
        _ended = read == 0;
        if (!_begun && _bytes.AsSpan(0, _to).StartsWith("\uFEFF"u8)) _from = 3;
        _begun = true;
    }
}
