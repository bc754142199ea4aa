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
    static readonly Argument<string> UserName = new("user-name");
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static Command Create() => new("user", "accounts: add, change a password, list") { Add(), Password(), List() };

    static Command Add()
    {
        var data = Settings.Data;
        var name = new Option<string>("--name") { Description = "as it is printed", Required = true };
        var organisation = new Option<string>("--organisation") { Description = "code of the organisation, such as LKT", Required = true };
        var role = new Option<Role>("--role") { Description = string.Join(", ", Enum.GetNames<Role>()), Required = true };
        var title = new Option<string>("--title") { Description = "the post as the office calls it", Required = true };
        var command = new Command("add", "a person with a role at an organisation; the password is asked for, or read from standard input")
        {
            UserName, name, organisation, role, title, data,
        };
        command.SetAction((parsed, cancel) => Settings.WorkAsync(parsed.GetValue(data)!, "user add", services =>
            services.GetRequiredService<Db>().TogetherAsync(async () =>
            {
                var (db, accounts, time) = Services(services);
                var code = parsed.GetValue(organisation)!.ToUpperInvariant();
                var at = await db.Organisations.SingleOrDefaultAsync(o => o.Code == code, cancel) ?? throw AccessRefusals.NoSuchOrganisation(code);
                var userName = parsed.GetValue(UserName)!;
                if (await accounts.FindByNameAsync(userName) is not null) throw AccessRefusals.NameTaken(userName);

                var account = new Account { Id = Guid.CreateVersion7(time.Now), UserName = userName, DisplayName = parsed.GetValue(name)! };
                MustSucceed(await accounts.CreateAsync(account, AskPassword()));
                db.Add(Appointment.Give(account, at, parsed.GetValue(role), parsed.GetValue(title)!, time.Today, time.Now));
                await db.SaveChangesAsync(cancel);
                return Settings.Done;
            }, cancel)));
        return command;
    }

    static Command Password()
    {
        var data = Settings.Data;
        var command = new Command("password", "gives an account a new password and ends its sessions") { UserName, data };
        command.SetAction((parsed, _) => Settings.WorkAsync(parsed.GetValue(data)!, "user password", async services =>
        {
            var (_, accounts, _) = Services(services);
            var userName = parsed.GetValue(UserName)!;
            var account = await accounts.FindByNameAsync(userName) ?? throw AccessRefusals.NoSuchAccount(userName);
            var password = AskPassword();
            foreach (var validator in accounts.PasswordValidators) MustSucceed(await validator.ValidateAsync(accounts, account, password));

            account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
            MustSucceed(await accounts.UpdateSecurityStampAsync(account));
            return Settings.Done;
        }));
        return command;
    }

    static Command List()
    {
        var (data, json) = (Settings.Data, Settings.Json);
        var command = new Command("list", "every account with what it is today") { data, json };
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

    static void MustSucceed(IdentityResult result)
    {
        if (!result.Succeeded) throw new Refusal($"access.{result.Errors.First().Code}", string.Join(' ', result.Errors.Select(e => e.Description)));
    }
}
