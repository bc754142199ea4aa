using static Semai.Modules.Agreements.AgreementAct;
using static Semai.Modules.Agreements.AgreementStage;

namespace Semai.Modules.Agreements;

/// <summary>The stages of PP 28/2018 art. 6(1), and the two ways out.</summary>
public enum AgreementStage
{
    Preparation,
    Offer,
    DraftingMemorandum,
    MemorandumSigned,

    /// <summary>Waiting for, or holding, the approval of the DPRD; only where art. 6(2) asks for it.</summary>
    CouncilApproval,
    DraftingAgreement,
    AgreementSigned,
    Implementation,

    /// <summary>Penatausahaan: originals filed, copies handed out. The work goes on.</summary>
    Administration,

    /// <summary>Pelaporan: reports are due. The work goes on.</summary>
    Reporting,
    Ended,
    Withdrawn,
}

public enum AgreementAct
{
    Prepare,
    SendOffer,
    BeginMemorandum,
    SignMemorandum,

    /// <summary>The written answer to the two questions of PP 28/2018 art. 6(2).</summary>
    DecideCouncil,
    SubmitToCouncil,
    ApproveByCouncil,
    BeginAgreement,
    SignAgreement,
    Begin,
    Administer,
    Report,

    /// <summary>A party's own number for the paper, which often comes later.</summary>
    RecordNumber,
    Extend,
    End,
    Withdraw,
}

public static class AgreementLifecycle
{
    /// <summary>Stages in which the work goes on.</summary>
    public static readonly IReadOnlyList<AgreementStage> Running = [Implementation, Administration, Reporting];

    /// <summary>Stages before the work begins; out of them an agreement can still be withdrawn.</summary>
    public static readonly IReadOnlyList<AgreementStage> Coming =
        [Preparation, Offer, DraftingMemorandum, MemorandumSigned, CouncilApproval, DraftingAgreement, AgreementSigned];

    public static readonly Lifecycle<AgreementStage, AgreementAct> Table = new("agreements", AgreementWords.Of,
    [
        (Preparation, SendOffer, Offer),
        (Preparation, BeginMemorandum, DraftingMemorandum),
        (Preparation, BeginAgreement, DraftingAgreement),
        (Offer, BeginMemorandum, DraftingMemorandum),
        (Offer, BeginAgreement, DraftingAgreement),
        (DraftingMemorandum, SignMemorandum, MemorandumSigned),
        (MemorandumSigned, SubmitToCouncil, CouncilApproval),
        (MemorandumSigned, BeginAgreement, DraftingAgreement),
        (MemorandumSigned, Begin, Implementation),
        (CouncilApproval, ApproveByCouncil, CouncilApproval),
        (CouncilApproval, BeginAgreement, DraftingAgreement),
        (CouncilApproval, Begin, Implementation),
        (DraftingAgreement, SignAgreement, AgreementSigned),
        (AgreementSigned, Begin, Implementation),
        (Implementation, Administer, Administration),
        (Administration, Report, Reporting),
        .. Staying(DecideCouncil, Preparation, Offer, DraftingMemorandum, MemorandumSigned),
        .. Staying(RecordNumber, [MemorandumSigned, CouncilApproval, DraftingAgreement, AgreementSigned, .. Running, Ended]),
        .. Staying(Extend, [.. Running]),
        .. Running.Select(stage => (stage, End, Ended)),
        .. Coming.Select(stage => (stage, Withdraw, Withdrawn)),
    ]);

    static IEnumerable<(AgreementStage From, AgreementAct Act, AgreementStage To)> Staying(
        AgreementAct act, params AgreementStage[] stages) => stages.Select(stage => (stage, act, stage));
}
