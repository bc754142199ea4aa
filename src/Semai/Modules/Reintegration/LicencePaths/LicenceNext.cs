namespace Semai.Modules.Reintegration.LicencePaths;

/// <summary>What is next on a path, as one plain sentence, for officers and for the person alike.</summary>
public static class LicenceNext
{
    /// <param name="rules">Of the version of the path.</param>
    public static string Of(LicencePath path, LicencePathRules rules, DateOnly today)
    {
        if (path.State is PathState.Closed) return Say(id: "Jalur ini sudah ditutup.", en: "This path is closed.");
        if (path.Next(rules, today) is not { } step) return Say(id: "Semua izin di jalur ini sudah ada.", en: "Every licence of this path is there.");

        var definition = rules.Step(step.Code);
        var (name, agency) = (definition.Said, definition.Agency);
        return path.StandingOf(step, rules, today) switch
        {
            LicenceStanding.Ready => Say(id: $"Mulai {name}, dibantu {agency}.", en: $"Begin {name}, with the help of {agency}."),
            LicenceStanding.Preparing when Missing(step, definition) is { Length: > 0 } missing => Say(
                id: $"Siapkan untuk {name}: {missing}. Lalu ajukan ke {agency}.", en: $"Get ready for {name}: {missing}. Then hand it in at {agency}."),
            LicenceStanding.Preparing => Say(id: $"Dokumen {name} lengkap. Ajukan ke {agency}.", en: $"The documents for {name} are complete. Hand it in at {agency}."),
            LicenceStanding.Submitted => Waiting(step, definition, today),
            LicenceStanding.Refused => Say(id: $"{name} ditolak. Perbaiki yang diminta, lalu ajukan lagi ke {agency}.", en: $"{name} was refused. Mend what was asked for, then hand it in again at {agency}."),
            LicenceStanding.Ending => Say(id: $"{name} habis {step.ExpiresOn!.Value.Long}. Perpanjang di {agency}.", en: $"{name} ends on {step.ExpiresOn!.Value.Long}. Renew it at {agency}."),
            LicenceStanding.Expired => Say(id: $"{name} sudah habis sejak {step.ExpiresOn!.Value.Long}. Perpanjang di {agency}.", en: $"{name} expired on {step.ExpiresOn!.Value.Long}. Renew it at {agency}."),
            _ => throw new InvalidOperationException($"{step.Code} is not next."),
        };
    }

    static string Missing(LicenceStep step, StepDefinition definition) =>
        string.Join(", ", definition.Documents.Where(d => !step.Documents.Contains(d.Code)).Select(d => d.Said));

    static string Waiting(LicenceStep step, StepDefinition definition, DateOnly today)
    {
        var (name, agency, on) = (definition.Said, definition.Agency, step.SubmittedOn!.Value);
        if (definition.Days is not { } days) return Say(id: $"{name} diajukan {on.Long}. Tunggu kabar dari {agency}.", en: $"{name} was handed in on {on.Long}. Wait for word from {agency}.");

        return on.AddDays(days) < today
            ? Say(id: $"{name} diajukan {on.Long} dan biasanya jadi dalam {days} hari. Tanyakan ke {agency}.", en: $"{name} was handed in on {on.Long} and usually takes {days} days. Ask {agency}.")
            : Say(id: $"{name} diajukan {on.Long}; biasanya jadi paling lambat {on.AddDays(days).Long}.", en: $"{name} was handed in on {on.Long}; it is usually there by {on.AddDays(days).Long}.");
    }
}
