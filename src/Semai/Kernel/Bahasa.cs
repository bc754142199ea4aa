using System.Globalization;

namespace Semai.Kernel;

/// <summary>The two languages of the product. Every sentence a person reads is written in both, side by side.</summary>
public static class Bahasa
{
    public static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Indonesian, unless the reader chose English.</summary>
    public static string Say(string id, string en) => InEnglish ? en : id;

    public static bool InEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>Says it in Indonesian whatever the reader's language: for papers that leave the house.</summary>
    public static T InIndonesian<T>(Func<T> say)
    {
        var (spoken, own) = (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture);
        try
        {
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (Indonesian, Indonesian);
            return say();
        }
        finally
        {
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (spoken, own);
        }
    }

    /// <summary>The language of this request, for numbers and month names.</summary>
    public static CultureInfo Spoken => InEnglish ? English : Indonesian;
}
