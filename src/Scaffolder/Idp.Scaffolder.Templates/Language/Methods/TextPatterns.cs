using System.Text;
using System.Text.RegularExpressions;
using Idp.Scaffolder.Templates.Language.Patterns;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Methods;

/// <summary>The methods of texts that take a regular expression as well.</summary>
internal static class TextPatterns
{
    public static object? Replace(RenderContext context, string text, ReadOnlySpan<object?> arguments, bool all)
    {
        string replacement = Given.At(arguments, 1) is Callable
            ? throw TemplateFault.Type("a text cannot be replaced by a function")
            : Given.Text(context, arguments, 1);
        if (Given.At(arguments, 0) is JsPattern pattern)
        {
            return all && !pattern.Pattern.IsGlobal
                ? throw TemplateFault.Type("replaceAll needs a regular expression with the flag g")
                : PatternReplacement.Replace(context, text, pattern, replacement);
        }

        return ReplacePlain(context, text, Given.Text(context, arguments, 0), replacement, all);
    }

    public static object? Split(RenderContext context, string text, ReadOnlySpan<object?> arguments)
    {
        object? separator = Given.At(arguments, 0);
        uint limit = Given.At(arguments, 1) is Undefined ? uint.MaxValue : (uint)(long)Math.Truncate(Js.ToNumber(context, arguments[1]) % 4294967296);
        var parts = new JsArray();
        if (limit == 0)
        {
            return parts;
        }

        switch (separator)
        {
            case Undefined:
                parts.Add(text);
                break;
            case JsPattern pattern:
                SplitBy(context, text, pattern, parts);
                break;
            default:
                SplitBy(context, text, Js.ToText(context, separator), parts);
                break;
        }

        if (parts.Count > limit)
        {
            parts.Splice((int)limit, parts.Count - (int)limit, []);
        }

        return parts;
    }

    public static object? Match(RenderContext context, string text, ReadOnlySpan<object?> arguments)
    {
        var pattern = PatternOf(context, arguments);
        if (!pattern.Pattern.IsGlobal)
        {
            return PatternMethods.Exec(context, pattern, text);
        }

        var found = new JsArray();
        foreach (var match in Matches(context, text, pattern))
        {
            Add(context, found, match.Value);
        }

        return found.Count == 0 ? null : found;
    }

    public static object? MatchAll(RenderContext context, string text, ReadOnlySpan<object?> arguments)
    {
        var found = new JsArray();
        var pattern = PatternOf(context, arguments);
        foreach (var match in Matches(context, text, pattern))
        {
            Add(context, found, PatternMethods.ResultOf(context, match, pattern));
        }

        return found;
    }

    public static object? Search(RenderContext context, string text, ReadOnlySpan<object?> arguments)
        => Box.Of(PatternOf(context, arguments).Pattern.Match(context, text, 0) is { Success: true } match ? match.Index : -1);

    /// <summary>A regular expression as given, or made of a text.</summary>
    private static JsPattern PatternOf(RenderContext context, ReadOnlySpan<object?> arguments)
    {
        if (Given.At(arguments, 0) is JsPattern pattern)
        {
            return pattern;
        }

        string source = Given.At(arguments, 0) is Undefined ? "(?:)" : Given.Text(context, arguments, 0);
        if (source.Length > context.Limits.MaxPatternLength)
        {
            throw TemplateFault.Beyond(nameof(TemplateLimits.MaxPatternLength), context.Limits.MaxPatternLength);
        }

        var compiled = CompiledPattern.Compile(source, "", context.Limits.PatternTimeout, out string? problem);
        return compiled is null ? throw TemplateFault.Type($"the regular expression is wrong: {problem}") : new JsPattern(compiled);
    }

    private static IEnumerable<Match> Matches(RenderContext context, string text, JsPattern pattern)
    {
        for (int at = 0; at <= text.Length;)
        {
            var match = pattern.Pattern.Match(context, text, at);
            if (!match.Success)
            {
                yield break;
            }

            yield return match;
            at = match.Length == 0 ? match.Index + 1 : match.Index + match.Length;
        }
    }

    private static void Add(RenderContext context, JsArray list, object? item)
    {
        context.ReserveItems(1);
        RequireItems(context, list);
        list.Add(item);
    }

    private static void RequireItems(RenderContext context, JsArray list)
    {
        if (list.Count >= context.Limits.MaxItems)
        {
            throw TemplateFault.Beyond(nameof(TemplateLimits.MaxItems), context.Limits.MaxItems);
        }
    }

    private static void SplitBy(RenderContext context, string text, string separator, JsArray parts)
    {
        if (separator.Length == 0)
        {
            context.ReserveItems(text.Length);
            foreach (char c in text)
            {
                parts.Add(JsCharacter.Of(c));
            }

            return;
        }

        context.ReserveBytes(2L * text.Length);
        int start = 0;
        for (int at = text.IndexOf(separator, StringComparison.Ordinal); at >= 0; at = text.IndexOf(separator, start, StringComparison.Ordinal))
        {
            Add(context, parts, text[start..at]);
            start = at + separator.Length;
        }

        Add(context, parts, start == 0 ? text : text[start..]);
    }

    private static void SplitBy(RenderContext context, string text, JsPattern pattern, JsArray parts)
    {
        int start = 0;
        foreach (var match in Matches(context, text, pattern))
        {
            // A match of nothing at the end, or at the start of a part, divides nothing.
            if (match.Index >= text.Length || (match.Length == 0 && match.Index == start))
            {
                if (text.Length == 0)
                {
                    return;
                }

                continue;
            }

            Add(context, parts, text[start..match.Index]);
            for (int group = 1; group <= pattern.Pattern.GroupNames.Length; group++)
            {
                Add(context, parts, match.Groups[group].Success ? match.Groups[group].Value : Undefined.Value);
            }

            start = match.Index + match.Length;
        }

        Add(context, parts, text[start..]);
    }

    private static string ReplacePlain(RenderContext context, string text, string sought, string replacement, bool all)
    {
        int at = text.IndexOf(sought, StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var output = new StringBuilder();
        int copied = 0;
        while (at >= 0)
        {
            context.Step();
            output.Append(text, copied, at - copied);
            PatternReplacement.Expand(output, text, at, sought.Length, null, null, replacement);
            context.RequireLength(output.Length);
            copied = at + sought.Length;
            int next = sought.Length == 0 ? at + 1 : copied;
            at = all && next <= text.Length ? text.IndexOf(sought, next, StringComparison.Ordinal) : -1;
        }

        output.Append(text, copied, text.Length - copied);
        context.ReserveText(output.Length);
        return output.ToString();
    }
}
