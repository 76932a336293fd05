using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Templates.Language.Patterns;

namespace Idp.Scaffolder.Community.Text;

/// <summary>Replaces in texts as JavaScript's <c>replace</c> and <c>replaceAll</c> do. Thread-safe.</summary>
internal sealed class JsReplacement
{
    private readonly CommunityActionOptions _options;
    private readonly CompiledPattern _pattern;
    private readonly Regex _regex;
    private readonly bool _isGlobal;

    /// <param name="pattern">The pattern of JavaScript.</param>
    /// <param name="flags">Letters of <c>gimsuyd</c>.</param>
    /// <param name="options">The bounds.</param>
    public JsReplacement(string pattern, string flags, CommunityActionOptions options)
    {
        _options = options;
        _isGlobal = flags.Contains('g', StringComparison.Ordinal);
        if (pattern.Length > options.MaxPatternLength)
        {
            throw ActionException.Input(string.Create(
                CultureInfo.InvariantCulture, $"The regular expression is longer than {options.MaxPatternLength} characters, which {nameof(CommunityActionOptions)}.{nameof(CommunityActionOptions.MaxPatternLength)} forbids"));
        }

        string source = flags.Contains('s', StringComparison.Ordinal) ? WithDotAll(pattern) : pattern;
        _pattern = CompiledPattern.Compile(source, flags, options.PatternTimeout, out string? problem)
            ?? throw ActionException.Input($"Invalid regular expression: /{pattern}/: {problem}");
        _regex = RegexOf(_pattern);
    }

    /// <summary>Replaces a plain text wherever it is; <c>$</c> in the replacement means what it does in JavaScript.</summary>
    public static string ReplaceAll(string text, string find, string replacement, CommunityActionOptions options)
    {
        var output = new StringBuilder();
        int copied = 0;
        for (int at = text.IndexOf(find, StringComparison.Ordinal); at >= 0; at = text.IndexOf(find, copied, StringComparison.Ordinal))
        {
            output.Append(text, copied, at - copied);
            PatternReplacement.Expand(output, text, at, find.Length, null, null, replacement);
            Require(output.Length, options);
            copied = at + find.Length;
        }

        return output.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Replaces the first match, or all with the flag <c>g</c>.</summary>
    public string Replace(string text, string replacement)
    {
        var output = new StringBuilder();
        int copied = 0;
        try
        {
            for (int at = 0; at <= text.Length;)
            {
                var match = _regex.Match(text, at);
                if (!match.Success || (_pattern.IsSticky && match.Index != at))
                {
                    break;
                }

                output.Append(text, copied, match.Index - copied);
                PatternReplacement.Expand(output, text, match.Index, match.Length, match, _pattern, replacement);
                Require(output.Length, _options);
                copied = match.Index + match.Length;
                at = match.Length == 0 ? copied + 1 : copied;
                if (!_isGlobal)
                {
                    break;
                }
            }
        }
        catch (RegexMatchTimeoutException slow)
        {
            throw new ActionException(
                $"The regular expression /{_pattern.Source}/ took longer than {_options.PatternTimeout}, which {nameof(CommunityActionOptions)}.{nameof(CommunityActionOptions.PatternTimeout)} forbids", slow);
        }

        return output.Append(text, copied, text.Length - copied).ToString();
    }

    private static Regex RegexOf(CompiledPattern pattern)
    {
        try
        {
            return pattern.Regex;
        }
        catch (Exception refused) when (refused is ArgumentException or NotSupportedException or InsufficientExecutionStackException)
        {
            throw ActionException.Input("The regular expression is too large or nested too deeply", refused);
        }
    }

    // The flag s: a dot outside of a class is any character.
    private static string WithDotAll(string pattern)
    {
        var output = new StringBuilder(pattern.Length);
        bool inClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length)
            {
                output.Append(c).Append(pattern[++i]);
                continue;
            }

            inClass = c == '[' || (inClass && c != ']');
            output.Append(c == '.' && !inClass ? "[\\s\\S]" : c.ToString());
        }

        return output.ToString();
    }

    private static void Require(int length, CommunityActionOptions options)
    {
        if (length > options.MaxTextLength)
        {
            throw ActionException.Input(string.Create(
                CultureInfo.InvariantCulture, $"Replacing gives more than {options.MaxTextLength} characters, which {nameof(CommunityActionOptions)}.{nameof(CommunityActionOptions.MaxTextLength)} forbids"));
        }
    }
}
