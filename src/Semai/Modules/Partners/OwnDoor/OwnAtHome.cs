using Semai.Modules.Access;

namespace Semai.Modules.Partners.OwnDoor;

/// <summary>The home page of a business owner: what their business lacks, and how it stands.</summary>
sealed class OwnAtHome(OwnBusinesses own) : IHomeTasks, IHomeAside
{
    async Task<IReadOnlyList<HomeTask>> IHomeTasks.OfAsync(Standing standing, CancellationToken cancel) =>
        standing.Can(PartnerPermissions.Own) && await own.ReadAsync(cancel) is { } business
            ? [.. business.Missing.Select(m => new HomeTask(HomeTaskKind.Todo, m.Sentence, business.Name, m.Path ?? $"{MyBusiness.Path}#kurang", m.Path is null ? Say(id: "Lihat usaha saya", en: "See my business") : Say(id: "Isi", en: "Fill in")))]
            : [];

    async Task<HomeAside?> IHomeAside.OfAsync(Standing standing, CancellationToken cancel) =>
        standing.Can(PartnerPermissions.Own) && await own.ReadAsync(cancel) is { } business
            ? new HomeAside(5, Say(id: "Usaha Anda", en: "Your business"), HomeAside.Of<OwnAtHomeView>((nameof(OwnAtHomeView.Business), business)), MyBusiness.Path, MyBusiness.Title)
            : null;
}
