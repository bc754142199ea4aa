using System.CommandLine;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Semai.Data;
using Semai.Modules.Access;
using Spectre.Console;

namespace Semai.Commands;

/// <summary>Accounts of the installation, for the person who runs it.</summary>
static class UserCommand
{
    static Argument<string> UserName => new("user-name") { Description = Say(id: "nama pengguna untuk masuk", en: "the name to sign in with") };
    static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Command Create() => new("user", Say(id: "akun: tambah, ganti kata sandi, daftar", en: "accounts: add, change a password, list")) { Add(), Password(), List() };

    static Command Add()
    {
        var (data, who) = (Settings.Data, UserName);
        var name = new Option<string>("--name") { Description = Say(id: "seperti yang dicetak", en: "as it is printed"), Required = true };
        var organisation = new Option<string>("--organisation") { Description = Say(id: "kode lembaga, misalnya LKT", en: "code of the organisation, such as LKT"), Required = true };
        var role = new Option<Role>("--role") { Description = string.Join(", ", Enum.GetNames<Role>()), Required = true };
        var title = new Option<string>("--title") { Description = Say(id: "jabatan menurut sebutan kantor", en: "the post as the office calls it"), Required = true };
        var command = new Command("add", Say(id: "menambah orang dengan peran di sebuah lembaga; kata sandi ditanyakan, atau dibaca dari masukan baku", en: "a person with a role at an organisation; the password is asked for, or read from standard input"))
        {
            who, name, organisation, role, title, data,
        };
        command.SetAction((parsed, cancel) => Settings.WorkAsync(parsed.GetValue(data)!, "user add", services =>
        {
            var password = AskPassword(); // before the database is held: a person types slowly
            return services.GetRequiredService<Db>().TogetherAsync(async () =>
            {
                var (db, accounts, time) = Services(services);
                var code = parsed.GetValue(organisation)!.ToUpperInvariant();
                var at = await db.Organisations.SingleOrDefaultAsync(o => o.Code == code, cancel) ?? throw AccessRefusals.NoSuchOrganisation(code);
                var userName = parsed.GetValue(who)!;
                if (await accounts.FindByNameAsync(userName) is not null) throw AccessRefusals.NameTaken(userName);

                var account = new Account { Id = Guid.CreateVersion7(time.Now), UserName = userName, DisplayName = parsed.GetValue(name)! };
                (await accounts.CreateAsync(account, password)).MustSucceed();
                db.Add(Appointment.Give(account, at, parsed.GetValue(role), parsed.GetValue(title)!, time.Today, time.Now));
                await db.SaveChangesAsync(cancel);
                return Settings.Done;
            }, cancel);
        }));
        return command;
    }

    static Command Password()
    {
        var (data, who) = (Settings.Data, UserName);
        var command = new Command("password", Say(id: "memberi akun kata sandi baru dan mengakhiri sesinya", en: "gives an account a new password and ends its sessions")) { who, data };
        command.SetAction((parsed, _) => Settings.WorkAsync(parsed.GetValue(data)!, "user password", async services =>
        {
            var (_, accounts, _) = Services(services);
            var userName = parsed.GetValue(who)!;
            var account = await accounts.FindByNameAsync(userName) ?? throw AccessRefusals.NoSuchAccount(userName);
            var password = AskPassword();
            foreach (var validator in accounts.PasswordValidators) (await validator.ValidateAsync(accounts, account, password)).MustSucceed();

            account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
            (await accounts.UpdateSecurityStampAsync(account)).MustSucceed();
            return Settings.Done;
        }));
        return command;
    }

    static Command List()
    {
        var (data, json) = (Settings.Data, Settings.Json);
        var command = new Command("list", Say(id: "semua akun dengan perannya hari ini", en: "every account with what it is today")) { data, json };
        command.SetAction((parsed, cancel) => Settings.WorkAsync(parsed.GetValue(data)!, "user list", async services =>
        {
            var (db, _, time) = Services(services);
            var today = time.Today;
            var rows = await (
                from account in db.Accounts
                join appointment in db.Appointments.Where(a => a.From <= today && (a.To == null || a.To >= today))
                    on account.Id equals appointment.AccountId into appointments
                from appointment in appointments.DefaultIfEmpty()
                join organisation in db.Organisations on appointment.OrganisationId equals organisation.Id into organisations
                from organisation in organisations.DefaultIfEmpty()
                orderby account.UserName
                select new
                {
                    account.UserName,
                    Name = account.DisplayName,
                    Role = appointment == null ? null : appointment.Role.ToString(),
                    Organisation = organisation == null ? null : organisation.Code,
                }).ToListAsync(cancel);

            if (parsed.GetValue(json)) Console.WriteLine(JsonSerializer.Serialize(rows, Indented));
            else foreach (var row in rows) Console.WriteLine($"{row.UserName,-20} {row.Name,-30} {row.Role,-22} {row.Organisation}");
            return Settings.Done;
        }));
        return command;
    }

    static (Db, UserManager<Account>, TimeProvider) Services(IServiceProvider services) =>
        (services.GetRequiredService<Db>(), services.GetRequiredService<UserManager<Account>>(), services.GetRequiredService<TimeProvider>());

    /// <summary>Never an argument: those are seen by everyone on the machine.</summary>
    static string AskPassword() =>
        Console.IsInputRedirected
            ? Console.In.ReadLine() ?? ""
            : AnsiConsole.Prompt(new TextPrompt<string>(Say(id: "Kata sandi:", en: "Password:")).Secret());
}
