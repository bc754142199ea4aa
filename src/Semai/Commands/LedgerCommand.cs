using System.CommandLine;
using Semai.Modules.Production.Ledger;
using Semai.Modules.Production.Products.Stock;
using Semai.Modules.Reintegration.CashBooks;

namespace Semai.Commands;

/// <summary>Counts the books of every prison, every cash book and the stock of every product anew and says where they do not agree with their lines.</summary>
static class LedgerCommand
{
    public static Command Create() => new("ledger", Say(id: "pembukuan uang: hitung ulang", en: "the books of money: recount")) { Verify() };

    static Command Verify()
    {
        var data = Settings.Data;
        var command = new Command("verify", Say(id: "menghitung ulang setiap baris; kode keluar 1 bila ada yang tidak cocok", en: "counts every line anew; exit code 1 where something does not agree")) { data };
        command.SetAction((parsed, cancel) => Settings.WorkAsync(parsed.GetValue(data)!, "ledger verify", async services =>
        {
            var faults = await services.GetRequiredService<VerifyBooks>().FaultsAsync(cancel);
            foreach (var fault in faults)
                Console.WriteLine(Say(
                    id: $"unit {fault.Unit}: {fault.What}: tercatat {Written.Number(fault.Kept)}, terhitung {Written.Number(fault.Counted)}",
                    en: $"unit {fault.Unit}: {fault.What}: kept {Written.Number(fault.Kept)}, counted {Written.Number(fault.Counted)}"));
            var cash = await services.GetRequiredService<VerifyCash>().FaultsAsync(cancel);
            foreach (var fault in cash)
                Console.WriteLine(Say(
                    id: $"buku kas {fault.VentureId}: {fault.What}: tercatat {Written.Number(fault.Kept)}, terhitung {Written.Number(fault.Counted)}",
                    en: $"cash book {fault.VentureId}: {fault.What}: kept {Written.Number(fault.Kept)}, counted {Written.Number(fault.Counted)}"));
            var stock = await services.GetRequiredService<VerifyStock>().FaultsAsync(cancel);
            foreach (var fault in stock)
                Console.WriteLine(Say(
                    id: $"stok {fault.Product}: {fault.What}: tercatat {Written.Number(fault.Kept)}, terhitung {Written.Number(fault.Counted)}",
                    en: $"stock {fault.Product}: {fault.What}: kept {Written.Number(fault.Kept)}, counted {Written.Number(fault.Counted)}"));
            var sound = faults.Count + cash.Count + stock.Count == 0;
            if (sound) Console.WriteLine(Say(id: "Semua cocok.", en: "Everything agrees."));
            return sound ? Settings.Done : Settings.Refused;
        }));
        return command;
    }
}
