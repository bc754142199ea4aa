namespace Semai.Modules.Production.Settlements;

/// <summary>The words of sharing out proceeds, in both languages.</summary>
public static class SettlementWords
{
    public static string Of(DistributionRule rule) => rule switch
    {
        DistributionRule.ByPieces => Say(id: "menurut banyaknya hasil", en: "by pieces"),
        DistributionRule.ByHours => Say(id: "menurut jam kerja", en: "by hours"),
        DistributionRule.Equally => Say(id: "sama rata", en: "equally"),
    };
}
