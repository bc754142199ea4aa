using Semai.Modules.Access;
using Semai.Modules.Partners.Capacity;
using Semai.Modules.Partners.Importing;
using Semai.Modules.Partners.Licences;
using Semai.Modules.Partners.Mentors;
using Semai.Modules.Partners.Offers;
using Semai.Modules.Partners.OwnDoor;
using Semai.Modules.Partners.Reading;
using Semai.Modules.Partners.Sectors;
using Semai.Modules.Partners.Vetting;
using Semai.Shell;

namespace Semai.Modules.Partners;

/// <summary>The module's table of contents: every address of businesses, mentors and offers it answers.</summary>
public static class PartnerModule
{
    public static void MapPartners(this IEndpointRouteBuilder app)
    {
        ListBusinesses.Map(app);
        ShowBusiness.Map(app);
        AddBusiness.Map(app);
        ChangeBusiness.Map(app);

        MoveBusiness.Map(app);
        CheckBusiness.Map(app);
        ApproveBusiness.Map(app);

        RecordLicence.Map(app);
        CorrectLicence.Map(app);
        SetCapacity.Map(app);
        app.MapSectors();
        app.MapPartnerImports();
        ListOffers.Map(app);
        WriteOffer.Map(app);
        ShowOffer.Map(app);
        MoveOffer.Map(app);

        app.MapMentors();
        OpenDoor.Map(app);
        AnswerRequest.Map(app);
        MyBusiness.Map(app);
        AskChange.Map(app);
    }

    public static void AddPartners(this IServiceCollection services)
    {
        services.AddScoped<BusinessFiles>();
        services.AddScoped<Stopping>();
        services.AddScoped<IHomeTasks, VettingTasks>();
        services.AddHostedService<LapseHourly>();
        services.AddScoped<OfferReading>();
        services.AddScoped<WriteOffer.Writing>();
        services.AddScoped<MoveOffer.Moving>();
        services.AddScoped<IWhenBusinessStops, WithdrawOffers>();
        services.AddScoped<IBusinessPart, OffersOfBusiness>();
        services.AddSingleton(new Door(42, OfferLinks.List, "target", OfferPermissions.Read, () => OfferWords.Offers) { Under = "/partners" });
        services.AddSectors();
        services.AddPartnerImports();
        services.AddMentors();

        services.AddScoped<BusinessDoors>();
        services.AddScoped<IWhenBusinessStops, CloseDoorWhenEnded>();
        services.AddScoped<OwnBusinesses>();
        services.AddScoped<IHomeTasks, OwnAtHome>();
        services.AddScoped<IHomeAside, OwnAtHome>();
        services.AddSingleton(new Door(5, MyBusiness.Path, "building-store", PartnerPermissions.Own, () => MyBusiness.Title));
        services.AddSingleton(new Door(40, PartnerPaths.List, "building-store", PartnerPermissions.Read, () => PartnerWords.Partners));
    }
}
