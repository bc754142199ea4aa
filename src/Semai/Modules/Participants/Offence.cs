using Semai.Data;

namespace Semai.Modules.Participants;

/// <summary>Which set of conditions the law attaches to the crime (PP 99/2012).</summary>
public enum OffenceGroup
{
    General,

    /// <summary>Terrorism, narcotics from five years, corruption, state security, gross human rights, transnational crime.</summary>
    Listed,

    /// <summary>Cannot be told, as for narcotics with an unknown sentence: a lawyer looks.</summary>
    Unclassified,
}

public enum ListedCrime { Narcotics, Terrorism, Corruption, StateSecurity, GrossHumanRights, Transnational }

/// <summary>The crime in clear. Exists only in memory, for those who may see it.</summary>
public sealed record OffenceText(string Crime, string Article, ListedCrime? Kind);

/// <summary>
/// What a person was convicted of: in a table of its own, sealed, under the permission
/// <see cref="ParticipantPermissions.Offence"/>. Only the group, which rules need, can be read without the key.
/// </summary>
public sealed class Offence : IVersioned
{
    public const int CrimeMax = 200;
    public const int ArticleMax = 300;

    readonly List<OffenceChange> _changes = [];

    Offence() { }

    public Id<Participant> ParticipantId { get; private init; }
    public int Unit { get; private set; }
    public string CrimeSealed { get; private set; } = "";
    public string ArticleSealed { get; private set; } = "";
    public string KindSealed { get; private set; } = "";
    public OffenceGroup Group { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyCollection<OffenceChange> Changes => _changes;

    public static Offence Record(Participant participant, string crime, string article, Custody custody, Vault vault, string why, Actor by, DateTime at)
    {
        var offence = new Offence { ParticipantId = participant.Id, Unit = participant.Unit };
        offence.Take(new(crime, article, null), custody, vault);
        offence._changes.Add(new(offence.Unit, ChangeAct.Recorded, null, null, null, why, by, at));
        return offence;
    }

    /// <summary>Corrects it, or takes a new sentence into account. True where anything differed.</summary>
    public bool Restate(string crime, string article, Custody custody, Vault vault, string why, Actor by, DateTime at)
    {
        var (old, oldSeals, oldGroup) = (Open(vault), (Crime: CrimeSealed, Article: ArticleSealed), Group);
        var now = new OffenceText(crime.Trim(), article.Trim(), null);
        var (kind, group) = OffenceGroups.Of(now.Crime, now.Article, custody.Details);
        if (old == now with { Kind = kind } && group == oldGroup) return false;

        Take(now, custody, vault);
        if (old.Crime != now.Crime) Keep("crime", oldSeals.Crime, CrimeSealed);
        if (old.Article != now.Article) Keep("article", oldSeals.Article, ArticleSealed);
        if (oldGroup != Group) Keep("group", vault.Seal(oldGroup.ToString(), Purpose("group")), vault.Seal(Group.ToString(), Purpose("group")));
        return true;

        void Keep(string field, string from, string to) => _changes.Add(new(Unit, ChangeAct.Changed, field, from, to, why, by, at));
    }

    /// <summary>In clear, for those who may see it and for rules that weigh it.</summary>
    public OffenceText Open(Vault vault) => new(
        vault.Open(CrimeSealed, Purpose("crime")),
        vault.Open(ArticleSealed, Purpose("article")),
        OpenKind(vault));

    /// <summary>Which of the listed crimes it is, for rules; null for every other.</summary>
    public ListedCrime? OpenKind(Vault vault) => Enum.TryParse<ListedCrime>(vault.Open(KindSealed, Purpose("kind")), out var kind) ? kind : null;

    void Take(OffenceText text, Custody custody, Vault vault)
    {
        var (kind, group) = OffenceGroups.Of(text.Crime, text.Article, custody.Details);
        CrimeSealed = vault.Seal(text.Crime.Trim(), Purpose("crime"));
        ArticleSealed = vault.Seal(text.Article.Trim(), Purpose("article"));
        KindSealed = vault.Seal(kind?.ToString() ?? "", Purpose("kind"));
        Group = group;
    }

    string Purpose(string field) => $"offence.{field}:{ParticipantId}";
}
