using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Templates.Language;

/// <summary>What the expressions of a template see. Immutable and thread-safe: made once, used for many texts.</summary>
public sealed class TemplateScope
{
    private TemplateScope(JsonObject variables, IReadOnlyDictionary<string, TemplateFunction> functions)
    {
        Variables = variables;
        Functions = functions;
    }

    /// <summary>A scope without variables.</summary>
    public static TemplateScope Empty { get; } = From([]);

    internal JsonObject Variables { get; }

    internal IReadOnlyDictionary<string, TemplateFunction> Functions { get; }

    /// <summary>A scope of these variables.</summary>
    /// <param name="variables">The values by name; copied, so that what templates do to them stays theirs.</param>
    /// <param name="functions">The functions by name, such as <c>always</c>; a variable of the same name wins.</param>
    public static TemplateScope From(JsonObject variables, IReadOnlyDictionary<string, TemplateFunction>? functions = null)
    {
        ArgumentNullException.ThrowIfNull(variables);
        return new TemplateScope(variables, functions ?? ImmutableDictionary<string, TemplateFunction>.Empty);
    }
}
