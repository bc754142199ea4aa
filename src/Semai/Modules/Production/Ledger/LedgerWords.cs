namespace Semai.Modules.Production.Ledger;

/// <summary>The words of the books, in both languages.</summary>
public static class LedgerWords
{
    public static string Money => Say(id: "Uang", en: "Money");
    public static string Journal => Say(id: "Jurnal", en: "Journal");
    public static string Account => Say(id: "Rekening", en: "Account");
    public static string Debit => Say(id: "Debit", en: "Debit");
    public static string Credit => Say(id: "Kredit", en: "Credit");
    public static string Balance => Say(id: "Saldo", en: "Balance");
    public static string TrialBalance => Say(id: "Neraca saldo", en: "Trial balance");

    public static string Of(AccountKind kind) => kind switch
    {
        AccountKind.Bank => Say(id: "Rekening bank lapas", en: "The prison's bank account"),
        AccountKind.Receivable => Say(id: "Piutang pesanan", en: "Owed by buyers"),
        AccountKind.Material => Say(id: "Bahan dalam pesanan", en: "Material in orders"),
        AccountKind.Proceeds => Say(id: "Hasil belum dibagi", en: "Proceeds not yet shared out"),
        AccountKind.Savings => Say(id: "Tabungan warga binaan", en: "Savings of people"),
        AccountKind.WorkingCapital => Say(id: "Modal kerja", en: "Working capital"),
        AccountKind.StateRevenue => Say(id: "PNBP belum disetor", en: "State revenue not yet paid in"),
        AccountKind.PartnerShare => Say(id: "Bagian mitra belum dibayar", en: "Partners' shares not yet paid"),
    };

    /// <summary>Where nobody is named: what the account is for, and its number where there are many.</summary>
    public static string Nameless(LedgerAccount account) => account.Holder == Guid.Empty ? Of(account.Kind) : $"{Of(account.Kind)} {account.Id}";

    public static string Of(MoneyMove kind) => kind switch
    {
        MoneyMove.CapitalIn => Say(id: "Modal masuk", en: "Capital in"),
        MoneyMove.MaterialBought => Say(id: "Bahan dibeli", en: "Material bought"),
        MoneyMove.Invoice => Say(id: "Tagihan", en: "Invoice"),
        MoneyMove.CreditNote => Say(id: "Nota kredit", en: "Credit note"),
        MoneyMove.Payment => Say(id: "Pembayaran", en: "Payment"),
        MoneyMove.Settlement => Say(id: "Pembagian hasil", en: "Settlement"),
        MoneyMove.Withdrawal => Say(id: "Penarikan tabungan", en: "Withdrawal"),
        MoneyMove.TransferOut => Say(id: "Tabungan pindah keluar", en: "Savings moved out"),
        MoneyMove.TransferIn => Say(id: "Tabungan pindah masuk", en: "Savings moved in"),
        MoneyMove.StateDeposit => Say(id: "Setoran PNBP", en: "State revenue paid in"),
        MoneyMove.PartnerPaid => Say(id: "Bagian mitra dibayar", en: "Partner paid"),
        MoneyMove.BankFee => Say(id: "Biaya bank", en: "Fee of the bank"),
        MoneyMove.BankInterest => Say(id: "Jasa giro", en: "Interest"),
        MoneyMove.Reversal => Say(id: "Pembatalan", en: "Reversal"),
    };
}
