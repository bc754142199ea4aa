namespace Semai.Modules.Participants.Roster;

/// <summary>What a column of a roster may hold. Several hold two things at once, and are taken apart.</summary>
public enum RosterField
{
    /// <summary>Nothing that Semai keeps: running number, religion, signature, remarks.</summary>
    Unused,
    Register,
    Name,
    Alias,
    Patronym,
    Sex,
    BirthPlace,
    Born,

    /// <summary>"Jambi, 12-04-1968".</summary>
    BirthPlaceAndDay,
    Nik,
    Crime,
    Article,

    /// <summary>"Narkotika / Pasal 112 UU 35/2009".</summary>
    CrimeAndArticle,
    Sentence,
    SentenceYears,
    SentenceMonths,
    SentenceDays,
    Start,
    Third,
    Half,
    TwoThirds,
    End,
    Remission,
    Education,
    Interest,
    Address,
    District,
}

/// <summary>Fields as users and machines call them.</summary>
public static class RosterFields
{
    /// <summary>As it stands in the JSON of a dry run.</summary>
    public static string Code(RosterField field) => field switch
    {
        RosterField.Unused => "row",
        RosterField.BirthPlaceAndDay => "born",
        RosterField.CrimeAndArticle => "crime",
        RosterField.Sentence or RosterField.SentenceYears or RosterField.SentenceMonths => "months",
        RosterField.SentenceDays => "days",
        RosterField.Remission => "remissionMonths",
        RosterField.Interest => "sector",
        RosterField.Address => "district",
        _ => char.ToLowerInvariant(field.ToString()[0]) + field.ToString()[1..],
    };

    public static string Of(RosterField field) => field switch
    {
        RosterField.Unused => Say(id: "Tidak dipakai", en: "Not used"),
        RosterField.Register => Say(id: "Nomor register", en: "Register number"),
        RosterField.Name => Say(id: "Nama, alias, nama ayah", en: "Name, alias, father's name"),
        RosterField.Alias => "Alias",
        RosterField.Patronym => Say(id: "Nama ayah (bin/binti)", en: "Father's name (bin/binti)"),
        RosterField.Sex => Say(id: "Jenis kelamin", en: "Sex"),
        RosterField.BirthPlace => Say(id: "Tempat lahir", en: "Place of birth"),
        RosterField.Born => Say(id: "Tanggal lahir", en: "Date of birth"),
        RosterField.BirthPlaceAndDay => Say(id: "Tempat dan tanggal lahir", en: "Place and date of birth"),
        RosterField.Nik => "NIK",
        RosterField.Crime => Say(id: "Jenis kejahatan", en: "Offence"),
        RosterField.Article => Say(id: "Pasal", en: "Article"),
        RosterField.CrimeAndArticle => Say(id: "Jenis kejahatan dan pasal", en: "Offence and article"),
        RosterField.Sentence => Say(id: "Lama pidana", en: "Sentence"),
        RosterField.SentenceYears => Say(id: "Lama pidana, tahun", en: "Sentence, years"),
        RosterField.SentenceMonths => Say(id: "Lama pidana, bulan", en: "Sentence, months"),
        RosterField.SentenceDays => Say(id: "Lama pidana, hari", en: "Sentence, days"),
        RosterField.Start => Say(id: "Mulai ditahan", en: "Detained from"),
        RosterField.Third => Say(id: "Tanggal 1/3", en: "1/3 date"),
        RosterField.Half => Say(id: "Tanggal 1/2", en: "1/2 date"),
        RosterField.TwoThirds => Say(id: "Tanggal 2/3", en: "2/3 date"),
        RosterField.End => Say(id: "Tanggal ekspirasi", en: "Release date"),
        RosterField.Remission => Say(id: "Remisi (bulan)", en: "Remission (months)"),
        RosterField.Education => Say(id: "Pendidikan", en: "Education"),
        RosterField.Interest => Say(id: "Minat dan bakat", en: "Interest"),
        RosterField.Address => Say(id: "Alamat", en: "Address"),
        RosterField.District => Say(id: "Kecamatan asal", en: "Home district"),
    };
}
