using System.Text.Json;
using Semai.Data;
using Semai.Modules.Reference;

namespace Semai.Modules.Production.Invoices;

/// <summary>When an invoice is to be paid, by the rules in force on a day.</summary>
/// <param name="DueDays">So many days after the day of the invoice.</param>
public sealed record InvoiceRules(int DueDays)
{
    public const string Code = "invoice-rules";

    /// <exception cref="Refusal">No such rules are loaded for that day.</exception>
    public static async Task<InvoiceRules> OnAsync(DateOnly day, Db db, CancellationToken cancel) =>
        JsonSerializer.Deserialize<InvoiceRules>((await db.RulesInForceAsync(Code, day, cancel) ?? throw InvoiceRefusals.RulesMissing).Rules, JsonSerializerOptions.Web)!;
}
