using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Rendering;

/// <summary>The variables that a text sees as a whole: the scope's, and what its top level sets.</summary>
internal sealed class Variables(JsObject scope)
{
    private Dictionary<string, object?>? _set;

    public bool TryGet(string name, out object? value)
        => (_set is not null && _set.TryGetValue(name, out value)) || scope.TryGet(name, out value);

    public void Set(string name, object? value) => (_set ??= new Dictionary<string, object?>(StringComparer.Ordinal))[name] = value;

    /// <summary>The same variables for an included text, which sets its own.</summary>
    public Variables Copy() => new(scope) { _set = _set is null ? null : new Dictionary<string, object?>(_set, StringComparer.Ordinal) };
}
