using System.Collections.Immutable;

namespace Idp.Catalog.Graph.Storage;

/// <summary>Edges that an entity states between two others: rare, so kept aside. Immutable.</summary>
internal sealed class ForeignStatements
{
    public static readonly ForeignStatements None = new(
        ImmutableDictionary<Statement, ImmutableSortedSet<int>>.Empty, ImmutableDictionary<int, ImmutableHashSet<Statement>>.Empty);

    private readonly ImmutableDictionary<Statement, ImmutableSortedSet<int>> _emitters;
    private readonly ImmutableDictionary<int, ImmutableHashSet<Statement>> _statements;

    private ForeignStatements(
        ImmutableDictionary<Statement, ImmutableSortedSet<int>> emitters, ImmutableDictionary<int, ImmutableHashSet<Statement>> statements)
    {
        _emitters = emitters;
        _statements = statements;
    }

    /// <summary>All emitters and what they state, for a merge.</summary>
    public IEnumerable<(int Emitter, Statement Statement)> All
        => _statements.SelectMany(pair => pair.Value.Select(statement => (pair.Key, statement)));

    /// <summary>Who states an edge without being at either end of it.</summary>
    public ImmutableSortedSet<int> EmittersOf(Statement statement) => _emitters.GetValueOrDefault(statement, []);

    /// <summary>What an entity states between two others.</summary>
    public ImmutableHashSet<Statement> Of(int emitter) => _statements.GetValueOrDefault(emitter, []);

    public ForeignStatements Add(int emitter, Statement statement) => new(
        _emitters.SetItem(statement, EmittersOf(statement).Add(emitter)), _statements.SetItem(emitter, Of(emitter).Add(statement)));

    public ForeignStatements Remove(int emitter, Statement statement)
    {
        var emitters = EmittersOf(statement).Remove(emitter);
        var statements = Of(emitter).Remove(statement);
        return new ForeignStatements(
            emitters.IsEmpty ? _emitters.Remove(statement) : _emitters.SetItem(statement, emitters),
            statements.IsEmpty ? _statements.Remove(emitter) : _statements.SetItem(emitter, statements));
    }
}
