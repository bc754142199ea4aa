using Semai.Modules.Agreements;
using Semai.Modules.Partners.OwnDoor;

namespace Semai.Modules.Partners;

/// <summary>What a business asks to have changed in its facts.</summary>
public sealed partial class Business
{
    readonly List<BusinessRequest> _requests = [];

    /// <summary>Every request, in order.</summary>
    public IReadOnlyList<BusinessRequest> Requests => [.. _requests.OrderBy(r => r.No)];

    /// <exception cref="Refusal">Nothing is said, or too many requests wait.</exception>
    public BusinessRequest Ask(string text, Actor by, DateTime at)
    {
        if (_requests.Count(r => r.IsOpen) >= BusinessRequest.OpenMax) throw OwnDoorRefusals.TooManyRequests(BusinessRequest.OpenMax);

        var request = new BusinessRequest(_requests.Count + 1, Wording.Of(text, BusinessRequest.TextMax), by.Name, at);
        _requests.Add(request);
        Record(BusinessAct.Ask, by, at, request.Text);
        return request;
    }

    /// <exception cref="Refusal">Answered already.</exception>
    public void AnswerRequest(BusinessRequest request, string answer, Actor by, DateTime at)
    {
        if (!request.IsOpen) throw OwnDoorRefusals.AnsweredAlready;

        request.Answered(Wording.Of(answer, BusinessRequest.TextMax), by.Name, at);
        Record(BusinessAct.AnswerRequest, by, at, request.Answer);
    }

    /// <summary>Its people sign in at this organisation from now on.</summary>
    internal void OpenDoor(Semai.Modules.Access.Organisation organisation, string person, Actor by, DateTime at)
    {
        OrganisationId ??= organisation.Id;
        Record(BusinessAct.OpenDoor, by, at, person);
    }

    internal void CloseDoor(string why, Actor by, DateTime at) => Record(BusinessAct.CloseDoor, by, at, why);
}
