using CsCheck;

namespace Semai.Tests.Kernel;

public class InWordsTests
{
    static readonly Dictionary<string, long> Digits = new()
    {
        ["satu"] = 1,
        ["dua"] = 2,
        ["tiga"] = 3,
        ["empat"] = 4,
        ["lima"] = 5,
        ["enam"] = 6,
        ["tujuh"] = 7,
        ["delapan"] = 8,
        ["sembilan"] = 9,
    };

    static readonly Dictionary<string, long> Groups = new() { ["ribu"] = 1_000, ["juta"] = 1_000_000, ["miliar"] = 1_000_000_000, ["triliun"] = 1_000_000_000_000, ["kuadriliun"] = 1_000_000_000_000_000 };

    [Theory]
    [InlineData(0, "nol")]
    [InlineData(10, "sepuluh")]
    [InlineData(11, "sebelas")]
    [InlineData(17, "tujuh belas")]
    [InlineData(21, "dua puluh satu")]
    [InlineData(100, "seratus")]
    [InlineData(1_000, "seribu")]
    [InlineData(1_111, "seribu seratus sebelas")]
    [InlineData(11_000, "sebelas ribu")]
    [InlineData(101_000, "seratus satu ribu")]
    [InlineData(1_500_000, "satu juta lima ratus ribu")]
    [InlineData(1_001_001, "satu juta seribu satu")]
    [InlineData(2_000_000_010, "dua miliar sepuluh")]
    [InlineData(-7, "minus tujuh")]
    public void Amounts_are_said_as_people_say_them(long number, string words) => Assert.Equal(words, InWords.Of(number));

    [Fact]
    public void Whoever_reads_the_words_has_the_number() => Gen.Long[0, 999_999_999_999_999_999].Sample(number => Heard(InWords.Of(number)) == number);

    /// <summary>Another way round: adds up what it hears, word by word.</summary>
    static long Heard(string words)
    {
        var (all, group) = (0L, 0L);
        foreach (var word in words.Split(' '))
        {
            if (Groups.TryGetValue(word, out var size)) (all, group) = (all + group * size, 0);
            else group = word switch
            {
                "nol" => 0,
                "seribu" => group,
                "seratus" => group + 100,
                "sepuluh" => group + 10,
                "sebelas" => group + 11,
                "ratus" => group * 100,
                "puluh" => group - group % 10 + group % 10 * 10,
                "belas" => group + 10,
                _ => group + Digits[word],
            };
            if (word == "seribu") all += 1000;
        }

        return all + group;
    }
}
