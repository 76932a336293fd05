using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Evaluation;

/// <summary>Variables, and those around them.</summary>
/// <param name="outer">Those around them; null for the outermost.</param>
/// <param name="builtIn">The functions of the language; for the outermost.</param>
internal sealed class Scope(Scope? outer, BuiltInFunctions? builtIn = null)
{
    private Dictionary<string, object?>? _variables;

    public void Bind(string name, object? value) => (_variables ??= new Dictionary<string, object?>(StringComparer.Ordinal))[name] = value;

    public object? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope._variables is not null && scope._variables.TryGetValue(name, out object? value))
            {
                return value;
            }

            if (scope.BuiltIn is not null)
            {
                return scope.BuiltIn.Find(name);
            }
        }

        return null;
    }

    /// <summary>A scope with the bindings of a path.</summary>
    public Scope With(ValueMap tuple)
    {
        var scope = new Scope(this);
        foreach (var (name, value) in tuple.Members())
        {
            scope.Bind(name, value);
        }

        return scope;
    }

    private Scope? Outer => outer;

    private BuiltInFunctions? BuiltIn => builtIn;
}
