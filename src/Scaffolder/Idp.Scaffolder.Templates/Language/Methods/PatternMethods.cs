using System.Text.RegularExpressions;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Methods;

/// <summary>The members of regular expressions.</summary>
internal static class PatternMethods
{
    public static Method? Find(string name) => name switch
    {
        "test" => static (context, receiver, arguments) => Box.Of(Exec(context, (JsPattern)receiver, Given.Text(context, arguments, 0)) is not null),
        "exec" => static (context, receiver, arguments) => Exec(context, (JsPattern)receiver, Given.Text(context, arguments, 0)),
        "toString" => static (_, receiver, _) => receiver.ToString(),
        _ => null,
    };

    public static object? OwnOf(JsPattern pattern, string name) => name switch
    {
        "source" => pattern.Pattern.Source.Length == 0 ? "(?:)" : pattern.Pattern.Source,
        "flags" => string.Concat(pattern.Pattern.Flags.Order()),
        "global" => Box.Of(pattern.Pattern.IsGlobal),
        "sticky" => Box.Of(pattern.Pattern.IsSticky),
        "lastIndex" => Box.Of(pattern.LastIndex),
        _ => Undefined.Value,
    };

    /// <summary>The next match of a global or sticky pattern, the first one of any other; null when there is none.</summary>
    public static JsArray? Exec(RenderContext context, JsPattern pattern, string text)
    {
        bool goesOn = pattern.Pattern.IsGlobal || pattern.Pattern.IsSticky;
        int start = goesOn ? pattern.LastIndex : 0;
        var match = start <= text.Length ? pattern.Pattern.Match(context, text, start) : Match.Empty;
        if (goesOn)
        {
            pattern.LastIndex = match.Success ? match.Index + match.Length : 0;
        }

        return match.Success ? ResultOf(context, match, pattern) : null;
    }

    /// <summary>The match and its groups.</summary>
    public static JsArray ResultOf(RenderContext context, Match match, JsPattern pattern)
    {
        int groups = pattern.Pattern.GroupNames.Length;
        context.ReserveItems(groups + 1);
        var result = new JsArray(groups + 1);
        for (int i = 0; i <= groups; i++)
        {
            result.Add(match.Groups[i].Success ? match.Groups[i].Value : Undefined.Value);
        }

        return result;
    }
}
