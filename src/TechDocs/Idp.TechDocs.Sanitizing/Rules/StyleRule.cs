using System.Buffers;
using System.Text.RegularExpressions;

namespace Idp.TechDocs.Sanitizing.Rules;

/// <summary>Which declarations of a <c>style</c> attribute stay: none that runs something, loads from a doubtful address, or lays an element over the page.</summary>
internal static partial class StyleRule
{
    private static readonly SearchValues<char> Doubtful = SearchValues.Create("\\{}<@(/");

    /// <summary>The declarations that stay; the same text when all do, and null for none.</summary>
    public static string? Clean(string style, UrlRule urls)
    {
        // Escapes, comments and blocks can hide the rest from whoever reads it simply.
        if (style.AsSpan().ContainsAny("\\{}<@") || style.Contains("/*", StringComparison.Ordinal) || style.Any(char.IsControl) && style.Any(c => char.IsControl(c) && c is not ('\n' or '\t' or '\r')))
        {
            return null;
        }

        string[] declarations = style.Split(';');
        string[] kept = [.. declarations.Where(declaration => IsAllowed(declaration, urls))];
        return kept.Length == declarations.Length ? style : kept.All(string.IsNullOrWhiteSpace) ? null : string.Join(';', kept);
    }

    /// <summary>Whether all declarations stay, whatever addresses may be had.</summary>
    public static bool IsPlain(ReadOnlySpan<char> style)
        => !style.ContainsAny(Doubtful) && !style.ContainsAnyInRange('\0', '\u001f') && !style.ContainsAnyInRange('\u007f', '\u009f') && !Dangerous().IsMatch(style);

    private static bool IsAllowed(string declaration, UrlRule urls)
        => !Dangerous().IsMatch(declaration) && Address().Matches(declaration).All(address => urls.IsAllowed(address.Groups[1].Value.Trim('"', '\'')));

    [GeneratedRegex(@"expression|script\s*:|behaviou?r|-moz-binding|data\s*:|position\s*:\s*(?:fixed|sticky)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Dangerous();

    [GeneratedRegex(@"(?:url|src|image|image-set)\s*\(\s*([^)]*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
