using Semai.Data;
using Semai.Shell;

namespace Semai.Modules.Participants.Roster;

/// <summary>An officer lets an import do what it showed, with a choice for each row in conflict; or drops it; or takes it back as a whole.</summary>
public static class ApplyRoster
{
    const string ChoicePrefix = "row:";

    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (var (act, work) in Acts)
            app.MapPost($"{UploadRoster.Path}/{{id:guid}}/{act}", (Guid id, IFormCollection posted, Db db, Vault vault, Rosters rosters, RosterUndo undo, Actor by, TimeProvider time, CancellationToken cancel) =>
                SubmitAsync(id, Form.Read(posted), new(db, vault, rosters, undo, by, time), work, cancel)).RequireAuthorization(RosterPermissions.Import);
        app.MapPost($"{UploadRoster.Api}/{{id:guid}}/apply", (Guid id, ConflictAnswers? body, Db db, Vault vault, Rosters rosters, RosterUndo undo, Actor by, TimeProvider time, CancellationToken cancel) =>
            AnswerAsync(id, new(db, vault, rosters, undo, by, time), (body ?? ConflictAnswers.None).Choices, ApplyAsync, cancel)).RequireAuthorization(RosterPermissions.Import);
        foreach (var (act, work) in Acts.Where(a => a.Act != "apply"))
            app.MapPost($"{UploadRoster.Api}/{{id:guid}}/{act}", (Guid id, Db db, Vault vault, Rosters rosters, RosterUndo undo, Actor by, TimeProvider time, CancellationToken cancel) =>
                AnswerAsync(id, new(db, vault, rosters, undo, by, time), ConflictChoices.KeepAll, work, cancel)).RequireAuthorization(RosterPermissions.Import);
    }

    static readonly (string Act, Act Work)[] Acts = [("apply", ApplyAsync), ("discard", DiscardAsync), ("undo", (desk, import, _, cancel) => desk.Undo.UndoAsync(import, desk.By, cancel))];

    delegate Task Act(Desk desk, RosterImport import, ConflictChoices choices, CancellationToken cancel);

    /// <summary>What an act needs at hand.</summary>
    sealed record Desk(Db Db, Vault Vault, Rosters Rosters, RosterUndo Undo, Actor By, TimeProvider Time);

    /// <summary>The radio of a row in conflict, and what it sends: the choice, and the state of the record that was seen.</summary>
    internal static string ChoiceField(RosterStep step) => ChoicePrefix + step.Row.Key;

    internal static string ChoiceValue(RosterStep step, ConflictChoice choice) => $"{choice} {step.Seen}";

    static ConflictChoices ChosenIn(Form form, IEnumerable<string> fields) => form.Typed("conflicts") switch
    {
        "keep" => ConflictChoices.KeepAll,
        "take" => ConflictChoices.ForAll(ConflictChoice.Take),
        _ => new(ConflictChoice.Keep, fields.Where(f => f.StartsWith(ChoicePrefix, StringComparison.Ordinal))
            .Select(f => (Key: f[ChoicePrefix.Length..], Value: form.Typed(f).Split(' ', 2)))
            .Where(f => Enum.TryParse<ConflictChoice>(f.Value[0], out var choice) && Enum.IsDefined(choice))
            .ToDictionary(f => f.Key, f => new RowChoice(Enum.Parse<ConflictChoice>(f.Value[0]), f.Value.ElementAtOrDefault(1)))),
    };

    static async Task ApplyAsync(Desk desk, RosterImport import, ConflictChoices choices, CancellationToken cancel)
    {
        if (import.State is not RosterImportState.Previewed) import.Apply(desk.By, desk.Time.Now); // says no
        var reading = await desk.Rosters.ReadAsync(import, cancel);
        await desk.Rosters.ApplyAsync(import, reading, choices, desk.By, null, cancel);
    }

    static Task DiscardAsync(Desk desk, RosterImport import, ConflictChoices choices, CancellationToken cancel) => desk.Db.TogetherAsync(async () =>
    {
        import.Discard(desk.By, desk.Time.Now);
        await desk.Db.SaveChangesAsync(cancel);
        await RosterFile.ForgetAsync(desk.Db, import.Id, cancel);
    }, cancel);

    static async Task<IResult> SubmitAsync(Guid id, Form form, Desk desk, Act work, CancellationToken cancel)
    {
        if (await FindAsync(id, desk.Db, cancel) is not { } import) return TypedResults.NotFound();
        if (await form.TryAsync(() => work(desk, import, ChosenIn(form, form.Fields), cancel))) return TypedResults.LocalRedirect($"{UploadRoster.Path}/{import.Id}");
        return await ShowRosterImport.ViewAsync(await ShowRosterImport.AsStoredAsync(import, desk.Db, cancel), form, null, null, desk.Db, desk.Vault, desk.Rosters, desk.Time, cancel);
    }

    static async Task<IResult> AnswerAsync(Guid id, Desk desk, ConflictChoices choices, Act work, CancellationToken cancel)
    {
        if (await FindAsync(id, desk.Db, cancel) is not { } import) return TypedResults.NotFound();
        await work(desk, import, choices, cancel);
        return TypedResults.Ok(RosterImportSummary.Of(import, null));
    }

    static Task<RosterImport?> FindAsync(Guid id, Db db, CancellationToken cancel) => db.RosterImports.FirstOrDefaultAsync(i => i.Id == new Id<RosterImport>(id), cancel);
}

/// <summary>Choices as other programs state them.</summary>
/// <param name="Conflicts">For every row in conflict without a choice of its own; keep where it is left out.</param>
/// <param name="Rows">By the row's key, such as <c>Daftar WBP!77</c>.</param>
public sealed record ConflictAnswers(ConflictChoice? Conflicts = null, Dictionary<string, ConflictChoice>? Rows = null)
{
    public static readonly ConflictAnswers None = new();

    internal ConflictChoices Choices => new(Conflicts ?? ConflictChoice.Keep, (Rows ?? []).ToDictionary(r => r.Key, r => new RowChoice(r.Value)));
}
