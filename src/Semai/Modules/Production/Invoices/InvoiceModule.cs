using Semai.Modules.Access;
using Semai.Modules.Production.Deliveries;

namespace Semai.Modules.Production.Invoices;

/// <summary>The table of contents of invoices and of material bought: every address they answer.</summary>
static class InvoiceModule
{
    public static void MapInvoices(this IEndpointRouteBuilder app)
    {
        MakeInvoice.Map(app);
        ShowInvoice.Map(app);
        DownloadInvoice.Map(app);
        PayInvoice.Map(app);
        BuyMaterial.Map(app);
        KeepReceivingAccount.Map(app);
    }

    public static void AddInvoices(this IServiceCollection services)
    {
        services.AddScoped<Invoicing>();
        services.AddScoped<KeepReceivingAccount.Keeping>();
        services.AddScoped<IWhenPiecesReturn>(s => s.GetRequiredService<Invoicing>());
        services.AddScoped<IHomeTasks, InvoiceTasks>();
    }
}
