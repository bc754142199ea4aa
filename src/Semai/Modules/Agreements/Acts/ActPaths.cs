namespace Semai.Modules.Agreements.Acts;

/// <summary>Which form does which act.</summary>
public static class ActPaths
{
    public static string Of(Id<Agreement> id, AgreementAct act) => act switch
    {
        AgreementAct.SignMemorandum or AgreementAct.SignAgreement => SignAgreement.Path(id),
        AgreementAct.DecideCouncil => DecideCouncil.Path(id),
        AgreementAct.ApproveByCouncil => ApproveByCouncil.Path(id),
        AgreementAct.RecordNumber => RecordNumber.Path(id),
        AgreementAct.Extend => ExtendAgreement.Path(id),
        AgreementAct.End => EndAgreement.Path(id),
        _ => MoveAgreement.Path(id, act),
    };
}
