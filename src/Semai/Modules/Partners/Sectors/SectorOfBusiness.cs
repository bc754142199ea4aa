using Microsoft.AspNetCore.Components;
using Semai.Modules.Access;
using Semai.Modules.Partners.Reading;

namespace Semai.Modules.Partners.Sectors;

/// <summary>On a business's page: its sector as it is suggested or settled, classes it may have, and the way to correct both.</summary>
public sealed class SectorOfBusiness(SectorAdvice advice, Standing standing) : IBusinessPart
{
    public int Order => 0;

    public async Task<RenderFragment?> ShowAsync(BusinessFile file, CancellationToken cancel)
    {
        if (file.Keeping is null || !standing.Can(PartnerPermissions.Keep)) return null;

        var suggestion = (await advice.OfAsync(file.RegencyCode, cancel)).Suggest(file.Name, file.Activity);
        return builder =>
        {
            builder.OpenComponent<SectorOfBusinessView>(0);
            builder.AddComponentParameter(1, nameof(SectorOfBusinessView.File), file);
            builder.AddComponentParameter(2, nameof(SectorOfBusinessView.Suggestion), suggestion);
            builder.CloseComponent();
        };
    }
}
