using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Templates;

/// <summary>Words the name that a misspelt one was meant to be.</summary>
internal static class Similar
{
    /// <returns>A question in parentheses, or nothing.</returns>
    public static string Hint(string name, IEnumerable<string> names)
        => Suggestion.Nearest(name, names) is { } other ? $" (did you mean '{other}'?)" : "";
}
