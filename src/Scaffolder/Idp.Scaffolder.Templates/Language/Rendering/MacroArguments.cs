using Idp.Scaffolder.Templates.Language.Tree;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Rendering;

/// <summary>The arguments of a macro's call: positional ones beyond the parameters fill those with defaults.</summary>
internal readonly ref struct MacroArguments
{
    private readonly Dictionary<string, object?>? _named;

    private MacroArguments(ReadOnlySpan<object?> positional, Dictionary<string, object?>? named)
    {
        Positional = positional;
        _named = named;
    }

    public ReadOnlySpan<object?> Positional { get; }

    public static MacroArguments Of(ReadOnlySpan<object?> arguments, Macro macro)
    {
        Dictionary<string, object?>? named = null;
        if (arguments is [.. var others, JsObject { IsKeywords: true } keywords])
        {
            named = new Dictionary<string, object?>(keywords.Entries, StringComparer.Ordinal);
            arguments = others;
        }

        if (arguments.Length <= macro.Positional.Length)
        {
            return new MacroArguments(arguments, named);
        }

        named ??= new Dictionary<string, object?>(StringComparer.Ordinal);
        var surplus = arguments[macro.Positional.Length..];
        for (int i = 0; i < surplus.Length && i < macro.Named.Length; i++)
        {
            named[macro.Named[i].Name] = surplus[i];
        }

        return new MacroArguments(arguments[..macro.Positional.Length], named);
    }

    public bool TakeNamed(string name, bool remove, out object? value)
    {
        value = null;
        return _named is not null && (remove ? _named.Remove(name, out value) : _named.TryGetValue(name, out value));
    }
}
