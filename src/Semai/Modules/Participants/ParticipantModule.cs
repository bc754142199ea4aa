namespace Semai.Modules.Participants;

/// <summary>The module's table of contents: every address it answers.</summary>
public static class ParticipantModule
{
    public static void MapParticipants(this IEndpointRouteBuilder app)
    {
        ListParticipants.Map(app);
        AddParticipant.Map(app);
        OpenProfile.Map(app);
        OpenJourney.Map(app);
        ChangeDetails.Map(app);
        RevealOffence.Map(app);
        RevealIdentity.Map(app);
        RecordFact.Map(app);
        RecordDiscipline.Map(app);
        CorrectEntry.Map(app);
        RecordMove.Map(app);
    }
}
