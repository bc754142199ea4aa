using System.CommandLine;
using Semai.Data;
using Semai.Modules.Access;

namespace Semai.Commands;

/// <summary>Keys with which an organisation's own programs call the API.</summary>
static class KeyCommand
{
    public static Command Create() => new("key", Say(id: "kunci lembaga untuk API: tambah, cabut, daftar", en: "keys of organisations for the API: add, revoke, list")) { Add(), Revoke(), List() };

    static Command Add()
    {
        var data = Settings.Data;
        var organisation = new Option<string>("--organisation") { Description = Say(id: "kode lembaga, misalnya DISKOPERINDAG", en: "code of the organisation, such as DISKOPERINDAG"), Required = true };
        var role = new Option<Role>("--role") { Description = string.Join(", ", Enum.GetNames<Role>()), Required = true };
        var name = new Option<string>("--name") { Description = Say(id: "kegunaannya", en: "what it is for"), Required = true };
        var command = new Command("add", Say(id: "membuat kunci dan mencetak rahasianya, sekali saja", en: "makes a key and prints its secret, once")) { organisation, role, name, data };
        command.SetAction((parsed, cancel) => Settings.WorkAsync(parsed.GetValue(data)!, "key add", async services =>
        {
            var db = services.GetRequiredService<Db>();
            var code = parsed.GetValue(organisation)!.ToUpperInvariant();
            var at = await db.Organisations.SingleOrDefaultAsync(o => o.Code == code, cancel) ?? throw AccessRefusals.NoSuchOrganisation(code);
            var (key, secret) = ApiKey.Make(
                at, parsed.GetValue(name)!, parsed.GetValue(role), services.GetRequiredService<Actor>(), services.GetRequiredService<TimeProvider>().Now);
            db.Add(key);
            await db.SaveChangesAsync(cancel);
            Console.WriteLine(secret);
            return Settings.Done;
        }));
        return command;
    }

    static Command Revoke()
    {
        var data = Settings.Data;
        var id = new Argument<Guid>("id") { Description = Say(id: "seperti yang dicetak `semai key list`", en: "as `semai key list` prints it") };
        var command = new Command("revoke", Say(id: "mengakhiri kunci saat itu juga", en: "ends a key at once")) { id, data };
        command.SetAction((parsed, cancel) => Settings.WorkAsync(parsed.GetValue(data)!, "key revoke", async services =>
        {
            var db = services.GetRequiredService<Db>();
            var key = await db.ApiKeys.FindAsync([new Id<ApiKey>(parsed.GetValue(id))], cancel) ?? throw AccessRefusals.NoSuchKey;
            key.Revoke(services.GetRequiredService<TimeProvider>().Now);
            await db.SaveChangesAsync(cancel);
            return Settings.Done;
        }));
        return command;
    }

    static Command List()
    {
        var data = Settings.Data;
        var command = new Command("list", Say(id: "semua kunci, tanpa rahasianya", en: "every key, without its secret")) { data };
        command.SetAction((parsed, cancel) => Settings.WorkAsync(parsed.GetValue(data)!, "key list", async services =>
        {
            var db = services.GetRequiredService<Db>();
            var rows = await db.ApiKeys.Join(db.Organisations, k => k.OrganisationId, o => o.Id, (k, o) => new { k.Id, o.Code, k.Role, k.Name, k.RevokedAt })
                .OrderBy(k => k.Id).ToListAsync(cancel);
            foreach (var row in rows) Console.WriteLine($"{row.Id}  {row.Code,-16} {row.Role,-20} {row.Name} {(row.RevokedAt is null ? "" : "(revoked)")}");
            return Settings.Done;
        }));
        return command;
    }
}
