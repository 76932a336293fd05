using System.Text.RegularExpressions;
using Idp.Content;
using Idp.Diagnostics;

namespace Idp.TechDocs.Plugins.AwesomePages;

/// <summary>An entry that stands for all that no other names: <c>...</c>, <c>... | glob</c>, <c>... | regex=…</c>.</summary>
internal sealed class RestEntry
{
    public const string All = "...";
    private const int LongestPattern = 1_000;
    private readonly Func<string, bool> _matches;

    private RestEntry(Func<string, bool> matches, bool isAll, bool isFlat) => (_matches, IsAll, IsFlat) = (matches, isAll, isFlat);

    /// <summary>Whether it has no pattern; those with one choose first.</summary>
    public bool IsAll { get; }

    /// <summary>Whether pages of folders are listed without their folders.</summary>
    public bool IsFlat { get; }

    public static bool Is(NavEntry entry) => entry is { Title: null, Target: { } target } && (target == All || (target.StartsWith(All, StringComparison.Ordinal) && target[3..].TrimStart().StartsWith('|')));

    public bool IsMatch(string name) => _matches(name);

    public static RestEntry Read(NavEntry entry, DiagnosticBag faults)
    {
        bool isFlat = false;
        Func<string, bool>? matches = null;
        foreach (string part in entry.Target![3..].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "flat")
            {
                isFlat = true;
            }
            else
            {
                matches = part.StartsWith("regex=", StringComparison.Ordinal)
                    ? Regex(part["regex=".Length..], entry, faults)
                    : Globs(part.StartsWith("glob=", StringComparison.Ordinal) ? part["glob=".Length..] : part, entry, faults);
            }
        }

        return new RestEntry(matches ?? (_ => true), matches is null, isFlat);
    }

    private static Func<string, bool> Globs(string text, NavEntry entry, DiagnosticBag faults)
    {
        if (Glob.TryParse(text, GlobMatching.Strict, out var glob, out string? error))
        {
            return glob.IsMatch;
        }

        faults.Add(new Diagnostic(NavigationFaults.BadPattern, entry.Location, text, error.TrimEnd('.')));
        return _ => false;
    }

    private static Func<string, bool> Regex(string text, NavEntry entry, DiagnosticBag faults)
    {
        try
        {
            var regex = new Regex(
                text.Length <= LongestPattern ? text.Replace("(?P<", "(?<", StringComparison.Ordinal) : "(", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));
            return name =>
            {
                try
                {
                    return regex.IsMatch(name);
                }
                catch (RegexMatchTimeoutException)
                {
                    return false;
                }
            };
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            faults.Add(new Diagnostic(NavigationFaults.BadPattern, entry.Location, text, "it is no regular expression that is matched in linear time"));
            return _ => false;
        }
    }
}
