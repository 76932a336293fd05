using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Patterns;

/// <summary><c>String.prototype.replace</c> with a regular expression.</summary>
internal static class PatternReplacement
{
    /// <summary>Replaces the first match, or all of a global pattern.</summary>
    public static string Replace(RenderContext context, string text, JsPattern pattern, string replacement)
    {
        var compiled = pattern.Pattern;
        var output = new StringBuilder();
        int copied = 0;
        int at = compiled.IsSticky && !compiled.IsGlobal ? pattern.LastIndex : 0;
        while (at <= text.Length)
        {
            var match = compiled.Match(context, text, at);
            pattern.LastIndex = match.Success && compiled.IsSticky && !compiled.IsGlobal ? match.Index + match.Length : 0;
            if (!match.Success)
            {
                break;
            }

            output.Append(text, copied, match.Index - copied);
            Expand(output, text, match.Index, match.Length, match, compiled, replacement);
            context.RequireLength(output.Length);
            context.ReserveBytes(2L * (match.Index - copied + replacement.Length));
            copied = match.Index + match.Length;
            at = match.Length == 0 ? match.Index + 1 : copied;
            if (!compiled.IsGlobal)
            {
                break;
            }
        }

        if (output.Length == 0 && copied == 0)
        {
            return text;
        }

        output.Append(text, copied, text.Length - copied);
        context.ReserveText(output.Length);
        return output.ToString();
    }

    /// <summary>Writes a replacement with its <c>$</c>s filled in.</summary>
    /// <param name="output">Takes it.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the match starts.</param>
    /// <param name="length">The match's length.</param>
    /// <param name="match">The match with its groups; null for one of a plain text.</param>
    /// <param name="pattern">The pattern; null for a plain text.</param>
    /// <param name="replacement">The replacement.</param>
    public static void Expand(StringBuilder output, string text, int start, int length, Match? match, CompiledPattern? pattern, string replacement)
    {
        for (int at = 0; at < replacement.Length;)
        {
            int dollar = replacement.IndexOf('$', at);
            if (dollar < 0 || dollar + 1 == replacement.Length)
            {
                output.Append(replacement, at, replacement.Length - at);
                return;
            }

            output.Append(replacement, at, dollar - at);
            at = dollar + 2;
            switch (replacement[dollar + 1])
            {
                case '$':
                    output.Append('$');
                    break;
                case '&':
                    output.Append(text, start, length);
                    break;
                case '`':
                    output.Append(text, 0, start);
                    break;
                case '\'':
                    output.Append(text, start + length, text.Length - start - length);
                    break;
                case '<' when pattern?.GroupNames.Any(static name => name is not null) == true && replacement.IndexOf('>', at) is >= 0 and var end:
                    output.Append(GroupText(match, Array.IndexOf(pattern.GroupNames, replacement[at..end]) + 1));
                    at = end + 1;
                    break;
                default:
                    at = dollar + 1 + TakeGroup(output, match, pattern?.GroupNames.Length ?? 0, replacement, dollar + 1);
                    break;
            }
        }
    }

    private static int TakeGroup(StringBuilder output, Match? match, int groups, string replacement, int at)
    {
        for (int length = 2; length > 0; length--)
        {
            if (at + length <= replacement.Length
                && int.TryParse(replacement.AsSpan(at, length), NumberStyles.None, CultureInfo.InvariantCulture, out int group) && group > 0 && group <= groups)
            {
                output.Append(GroupText(match, group));
                return length;
            }
        }

        output.Append('$');
        return 0;
    }

    private static string GroupText(Match? match, int group) => group == 0 || match is null ? "" : match.Groups[group].Value;
}
