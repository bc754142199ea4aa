using Semai.Data;

namespace Semai.Modules.Reintegration.OwnDoor;

/// <summary>How often something was tried at one number or from one address, since a while. Number and address stand blinded.</summary>
public sealed class DoorAttempt
{
    public const int KeyMax = 80;

    DoorAttempt() { }

    public string Key { get; private init; } = "";
    public DateTime Since { get; private init; }
    public int Count { get; private init; }

    public static DoorAttempt First(string key, DateTime at) => new() { Key = key, Since = at, Count = 1 };
}

/// <summary>
/// Slows down who guesses: so many tries at one number and from one address, the same whether the number exists or not. What
/// is tried too often is not even looked at, and still brings an existing door nearer to its lock.
/// </summary>
public sealed class DoorGuard(Db db, Vault vault, TimeProvider time)
{
    /// <summary>Finds the door that number and secret open, and nothing else; every way of not opening answers alike.</summary>
    /// <param name="address">Of the network from which it is tried; empty where it is not known.</param>
    /// <param name="hash">Of what is to be compared: the code or the PIN; null where this door has none that holds.</param>
    /// <exception cref="Refusal">It does not open, or there were too many tries.</exception>
    public async Task<PersonalDoor> OpenAsync(string number, string secret, string address, Func<PersonalDoor, string?> hash, CancellationToken cancel)
    {
        var rules = await DoorRules.OnAsync(time.Today, db, cancel);
        var plain = DoorCodes.Plain(number);
        var paused = await IsPausedAsync(plain, address, rules, cancel);
        var door = await db.PersonalDoors.IgnoreQueryFilters().SingleOrDefaultAsync(d => d.Number == plain, cancel);
        var opens = !paused && DoorCodes.Matches(door is null ? null : hash(door), DoorCodes.Plain(secret));
        if (opens)
        {
            door!.Pass();
            await ForgetAsync(NumberKey(plain), cancel);
            return door;
        }

        await MissAsync(door?.Id ?? default, rules, cancel); // as much work for a number that nobody has
        throw paused ? DoorRefusals.TooManyTries(rules.PauseMinutes.Value) : DoorRefusals.NoMatch;
    }

    /// <summary>Counted below the change tracker, so that many who guess at once are all counted and all answered alike.</summary>
    Task MissAsync(Id<PersonalDoor> id, DoorRules rules, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        await db.PersonalDoors.IgnoreQueryFilters().Where(d => d.Id == id).ExecuteUpdateAsync(s => s.SetProperty(d => d.WrongTries, d => d.WrongTries + 1), cancel);
        db.ChangeTracker.Clear();
        if (await db.PersonalDoors.IgnoreQueryFilters().SingleOrDefaultAsync(d => d.Id == id, cancel) is { } door && door.LockAfter(rules.MostTries.Value, time.Now)) await db.SaveChangesAsync(cancel);
    }, cancel);

    async Task<bool> IsPausedAsync(string number, string address, DoorRules rules, CancellationToken cancel)
    {
        var ofNumber = await CountAsync(NumberKey(number), rules, cancel);
        if (address is "") return ofNumber > rules.PauseTries.Value;

        var ofAddress = await CountAsync($"a:{vault.BlindIndex(address, "door-address")}", rules, cancel);
        return ofNumber > rules.PauseTries.Value || ofAddress > rules.AddressTries.Value;
    }

    string NumberKey(string number) => $"n:{vault.BlindIndex(number, "door-number")}";

    /// <summary>Counts one more; begins anew after a pause.</summary>
    Task<int> CountAsync(string key, DoorRules rules, CancellationToken cancel) => db.TogetherAsync(async () =>
    {
        var (now, old) = (time.Now, time.Now.AddMinutes(-rules.PauseMinutes.Value));
        await db.DoorAttempts.Where(a => a.Since < old).ExecuteDeleteAsync(cancel);
        if (await db.DoorAttempts.Where(a => a.Key == key).ExecuteUpdateAsync(s => s.SetProperty(a => a.Count, a => a.Count + 1), cancel) == 0)
        {
            var first = DoorAttempt.First(key, now);
            db.Add(first);
            await db.SaveChangesAsync(cancel);
            db.Entry(first).State = EntityState.Detached; // counted on past the change tracker
        }

        return await db.DoorAttempts.Where(a => a.Key == key).Select(a => a.Count).SingleAsync(cancel);
    }, cancel);

    Task ForgetAsync(string key, CancellationToken cancel) => db.DoorAttempts.Where(a => a.Key == key).ExecuteDeleteAsync(cancel);
}
