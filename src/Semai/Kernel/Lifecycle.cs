namespace Semai.Kernel;

/// <summary>
/// The states a thing may be in, and the acts that move it between them, as one table.
/// The table is the rule: entities obey it, pages read it to choose buttons, docs are drawn from it.
/// </summary>
public sealed class Lifecycle<TState, TAct>(
    string name, Func<TState, string> word, params (TState From, TAct Act, TState To)[] edges) : ILifecycle
    where TState : struct, Enum
    where TAct : struct, Enum
{
    readonly Dictionary<(TState, TAct), TState> _next = edges.ToDictionary(e => (e.From, e.Act), e => e.To);

    public string Name => name;

    public IReadOnlyList<(TState From, TAct Act, TState To)> Edges => edges;

    public bool Allows(TState from, TAct act) => _next.ContainsKey((from, act));

    public IEnumerable<TAct> ActsFrom(TState from) => edges.Where(e => e.From.Equals(from)).Select(e => e.Act);

    /// <exception cref="Refusal">The table has no such edge.</exception>
    public TState After(TState from, TAct act) =>
        _next.TryGetValue((from, act), out var to)
            ? to
            : throw new Refusal($"{name}.{act}-not-allowed".ToLowerInvariant(), Say(
                id: $"Ini tidak dapat dilakukan selama statusnya \"{word(from)}\". Muat ulang halaman untuk melihat keadaan terakhir.",
                en: $"This cannot be done while the status is \"{word(from)}\". Load the page again to see how things stand."));

    IEnumerable<(string From, string Act, string To)> ILifecycle.Lines =>
        edges.Select(e => (e.From.ToString(), e.Act.ToString(), e.To.ToString()));

    IEnumerable<string> ILifecycle.States => Enum.GetNames<TState>();

    string ILifecycle.Word(string state) => word(Enum.Parse<TState>(state));
}

/// <summary>A lifecycle seen from outside, for the page of docs that is drawn from every table.</summary>
public interface ILifecycle
{
    string Name { get; }
    IEnumerable<string> States { get; }
    IEnumerable<(string From, string Act, string To)> Lines { get; }
    string Word(string state);
}
