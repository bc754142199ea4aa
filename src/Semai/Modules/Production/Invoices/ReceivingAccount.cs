using Semai.Modules.Agreements;

namespace Semai.Modules.Production.Invoices;

/// <summary>The bank account into which buyers pay a prison. It is printed on every invoice, so only whoever approves payments may say it.</summary>
public sealed class ReceivingAccount : IVersioned
{
    public const int BankMax = 80;
    public const int NumberMax = 40;
    const int DigitsMin = 6;
    const int DigitsMax = 20;

    ReceivingAccount() { }

    /// <summary>The prison's number.</summary>
    public int Unit { get; private init; }

    public string Bank { get; private set; } = "";

    /// <summary>As the bank writes it, with its points and dashes.</summary>
    public string Number { get; private set; } = "";

    public string Holder { get; private set; } = "";
    public string By { get; private set; } = "";
    public string ByName { get; private set; } = "";
    public DateTime At { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="Refusal">Something other than a number, or a word is missing.</exception>
    public static ReceivingAccount Open(int unit, string bank, string number, string holder, Actor by, DateTime at)
    {
        var account = new ReceivingAccount { Unit = unit };
        account.Change(bank, number, holder, by, at);
        return account;
    }

    /// <exception cref="Refusal">Something other than a number, or a word is missing.</exception>
    public void Change(string bank, string number, string holder, Actor by, DateTime at)
    {
        if (number.Count(char.IsAsciiDigit) is < DigitsMin or > DigitsMax || number.Any(c => !char.IsAsciiDigit(c) && c is not ('.' or '-' or ' '))) throw InvoiceRefusals.NoAccountNumber;

        (Bank, Number, Holder) = (Wording.Of(bank, BankMax), Wording.Of(number, NumberMax), Wording.Of(holder, BankMax));
        (By, ByName, At) = (by.Id, by.Name, at);
    }
}
