using Semai.Modules.Agreements.Acts;
using Semai.Modules.Agreements.Commitments;

namespace Semai.Modules.Agreements;

/// <summary>The module's table of contents: every address it answers.</summary>
public static class AgreementModule
{
    public static void MapAgreements(this IEndpointRouteBuilder app)
    {
        ListAgreements.Map(app);
        ReadAgreement.Map(app);
        ShowProgress.Map(app);
        ReadCommitment.Map(app);

        DraftAgreement.Map(app);
        MoveAgreement.Map(app);
        SignAgreement.Map(app);
        DecideCouncil.Map(app);
        ApproveByCouncil.Map(app);
        RecordNumber.Map(app);
        ExtendAgreement.Map(app);
        EndAgreement.Map(app);

        WriteClause.Map(app);
        MakeCommitment.Map(app);
        WaiveCommitment.Map(app);
        RecordProgress.Map(app);
        CorrectProgress.Map(app);
    }
}
