using System.Text.Json.Nodes;
using Idp.Scaffolder.Templates.Language.Json;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language;

/// <summary>What the expressions of a template see. Immutable and thread-safe: made once, used for many texts.</summary>
public sealed class TemplateScope
{
    private TemplateScope(JsObject values, IReadOnlyDictionary<string, TemplateFunction> functions)
    {
        Values = values;
        Functions = functions;
    }

    /// <summary>A scope without variables.</summary>
    public static TemplateScope Empty { get; } = From([]);

    /// <summary>The variables, frozen.</summary>
    internal JsObject Values { get; }

    internal IReadOnlyDictionary<string, TemplateFunction> Functions { get; }

    /// <summary>A scope of these variables.</summary>
    /// <param name="variables">The values by name; copied, so that what templates do to them stays theirs. Numbers become those of JavaScript.</param>
    /// <param name="functions">The functions by name, such as <c>always</c>; a variable of the same name wins.</param>
    public static TemplateScope From(JsonObject variables, IReadOnlyDictionary<string, TemplateFunction>? functions = null)
    {
        ArgumentNullException.ThrowIfNull(variables);
        return new TemplateScope(JsonInput.OfMap(variables, freeze: true), functions ?? LanguageEnvironment.NoFunctions);
    }

    /// <summary>The variables for a text that changes them in place.</summary>
    internal JsObject Copy() => DeepCopy.OfMap(Values);
}
