namespace Semai.Modules.Production.Ledger;

/// <summary>What an account of a prison's ledger is for. Debit and credit always come in the same sum.</summary>
public enum AccountKind
{
    /// <summary>The prison's account at the bank, where the money of people and of the work lies.</summary>
    Bank,

    /// <summary>What the buyer of an order still owes.</summary>
    Receivable,

    /// <summary>Material bought for an order out of working capital, not yet earned back.</summary>
    Material,

    /// <summary>Invoiced for an order and not yet settled.</summary>
    Proceeds,

    /// <summary>The savings of one person: theirs, kept by the prison (PP 32/1999 art. 29).</summary>
    Savings,

    /// <summary>The prison's means to buy material and tools.</summary>
    WorkingCapital,

    /// <summary>Non-tax state revenue (PNBP) that is still to be paid in.</summary>
    StateRevenue,

    /// <summary>What a partner business has earned and not yet been paid.</summary>
    PartnerShare,
}

/// <summary>How accounts behave.</summary>
public static class Accounts
{
    extension(AccountKind kind)
    {
        /// <summary>The prison owns it: debit makes it more. The others are what it owes: credit makes them more.</summary>
        public bool IsOwned => kind is AccountKind.Bank or AccountKind.Receivable or AccountKind.Material;

        /// <summary>It may never fall below nought.</summary>
        public bool NeverBelowNought => kind is not AccountKind.WorkingCapital;
    }
}
