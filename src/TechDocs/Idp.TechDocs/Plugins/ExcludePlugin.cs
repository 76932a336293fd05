using System.Text;
using System.Text.RegularExpressions;
using Idp.Diagnostics;

namespace Idp.TechDocs.Plugins;

/// <summary>The plugin <c>exclude</c>: files that are left out, by globs whose <c>*</c> takes slashes too, and by regular expressions at the start of the path.</summary>
internal static class ExcludePlugin
{
    private const int LongestPattern = 1_000;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    public static IEnumerable<string> Filter(SiteConfiguration configuration, IEnumerable<string> files, DiagnosticBag faults)
    {
        var plugin = PluginOptions.Find(configuration, "exclude");
        Regex[] patterns =
        [
            .. PluginOptions.Texts(plugin, "glob", faults).Select(glob => Compile(glob.Text, "^(?:" + OfGlob(glob.Text) + ")$", glob.Location, faults)).OfType<Regex>(),
            .. PluginOptions.Texts(plugin, "regex", faults)
                .Select(regex => Compile(regex.Text, "^(?:" + regex.Text.Replace("(?P<", "(?<", StringComparison.Ordinal) + ")", regex.Location, faults)).OfType<Regex>(),
        ];
        return patterns.Length == 0 ? files : files.Where(file => !patterns.Any(pattern => IsMatch(pattern, file)));
    }

    private static bool IsMatch(Regex pattern, string file)
    {
        try
        {
            return pattern.IsMatch(file);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static Regex? Compile(string written, string pattern, SourceLocation location, DiagnosticBag faults)
    {
        if (written.Length > LongestPattern)
        {
            faults.Add(new Diagnostic(NavigationFaults.BadPattern, location, written[..40] + "…", $"it is longer than {LongestPattern} characters"));
            return null;
        }

        try
        {
            return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline, Limit);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            faults.Add(new Diagnostic(
                NavigationFaults.BadPattern, location, written, e is NotSupportedException ? "it is too large, looks around or refers back" : "it is no regular expression"));
            return null;
        }
    }

    // As Python's fnmatch.
    private static string OfGlob(string glob)
    {
        var regex = new StringBuilder(glob.Length * 2);
        for (int at = 0; at < glob.Length; at++)
        {
            int end = glob[at] == '[' && at + 2 < glob.Length ? glob.IndexOf(']', at + 2) : -1;
            _ = glob[at] switch
            {
                '*' => regex.Append(".*"),
                '?' => regex.Append('.'),
                '[' when end > 0 => AppendClass(regex, glob[(at + 1)..end]),
                var c => regex.Append(Regex.Escape(c.ToString())),
            };
            at = end > 0 ? end : at;
        }

        return regex.ToString();
    }

    private static StringBuilder AppendClass(StringBuilder regex, string inner)
    {
        bool isNegated = inner[0] == '!';
        string characters = (isNegated ? inner[1..] : inner).Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
        return regex.Append(isNegated ? "[^" : "[").Append(characters.StartsWith('^') ? "\\" : "").Append(characters).Append(']');
    }
}
